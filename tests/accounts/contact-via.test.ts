import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { borrowing, createdAccount, newPerson } from './accounts.ts'

let platform: Platform
let lender: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const [yesterday, today, tomorrow] = ['2026-11-23', '2026-11-24', '2026-11-25'] as const

interface Speaking {
  readonly kind?: string
  readonly scope?: string
  readonly validFrom?: string
  readonly validUntil?: string | null
}

/** A representative of a borrower, as callers send them. */
const speaking = (represents: string, { kind = 'attorney', ...authority }: Speaking = {}) => ({
  newParty: newPerson(),
  ...{ role: 'representative', liability: 'none' },
  authority: { kind, represents: `ref:${represents}`, evidence: 'POA-1', validFrom: '2026-01-01', ...authority },
})

/** An account whose borrower is spoken for by these, and who is to be contacted in the borrower's place, by number. */
async function accountWith(representatives: readonly Speaking[], statuses: readonly Record<string, unknown>[] = []) {
  const person = newPerson()
  const account = await createdAccount(lender, {
    parties: [borrowing(person), ...representatives.map((one) => speaking(person.reference, one))],
  })
  const [borrower, ...others] = account.parties.map(({ partyId }: { partyId: string }) => partyId)
  for (const status of statuses) {
    const answer = await lender.post(`/v1/parties/${borrower}/statuses`, { source: 'court', ...status })
    expect(answer, answer.text).toMatchObject({ status: 201 })
  }
  const via = async (): Promise<number[] | null> => {
    const { data } = (await lender.get(`/v1/accounts/${account.id}/parties`)).body
    const { contactVia } = data.find(({ partyId }: { partyId: string }) => partyId === borrower)
    return contactVia?.map((id: string) => others.indexOf(id)).toSorted() ?? null
  }
  return { id: account.id as string, others: others as string[], via }
}

const deceased = { kind: 'deceased', from: '2026-10-01' }
const minor = { kind: 'minor', from: '2026-10-01' }

describe('whom to contact in a borrower’s place', () => {
  test.each<[string, readonly Speaking[], readonly Record<string, unknown>[], number[] | null]>([
    ['nobody else, where nobody speaks for them', [], [], null],
    ['whoever has an authority for contact', [{}], [], [0]],
    ['each of several', [{}, { kind: 'adviser' }], [], [0, 1]],
    ['not whoever gets what is written only', [{ scope: 'notices' }], [], null],
    ['not before the authority begins', [{ validFrom: tomorrow }], [], null],
    ['from the day it begins', [{ validFrom: today }], [], [0]],
    ['until the day before it ends', [{ validUntil: tomorrow }], [], [0]],
    ['not on the day it no longer holds', [{ validUntil: today }], [], null],
    ['nobody at all, of a dead person without executor', [], [deceased], []],
    ['nor the attorney of a dead person: the authority died too', [{}], [deceased], []],
    ['the executor of a dead person, not the attorney', [{}, { kind: 'executor' }], [deceased], [1]],
    ['nobody, once the executor’s time is over', [{ kind: 'executor', validUntil: today }], [deceased], []],
    ['nobody at all, of a child without guardian', [{}], [minor], []],
    ['the guardian of a child', [{ kind: 'guardian' }, {}], [minor], [0]],
    ['the person again, once they came of age', [], [{ ...minor, until: yesterday }], null],
    [
      'the person still, where another status runs',
      [],
      [{ kind: 'insolvent', from: '2026-10-01', regime: 'TW-clearance' }],
      null,
    ],
  ])('%s', async (_, representatives, statuses, expected) => {
    const { via } = await accountWith(representatives, statuses)
    expect(await via()).toEqual(expected)
  })

  test('the person again, once the representative left the account', async () => {
    const { id, others, via } = await accountWith([{}])
    const ended = await lender.post(`/v1/accounts/${id}/parties/${others[0]}/end`, { role: 'representative' })
    expect(ended, ended.text).toMatchObject({ status: 200 })
    expect(await via()).toBeNull()
  })
})

describe('an authority', () => {
  test.each([
    ['that ends on the day it begins', { validFrom: today, validUntil: today }, 'validUntil', 'empty_interval'],
    ['that ends before it begins', { validFrom: today, validUntil: yesterday }, 'validUntil', 'empty_interval'],
    ['of somebody not on the account', { represents: 'ref:NOBODY' }, 'represents', 'not_on_account'],
  ])('%s is refused by its field', async (_, changes, field, code) => {
    const { id } = await accountWith([])
    const link = speaking('NOBODY')
    const [borrower] = (await lender.get(`/v1/accounts/${id}/parties`)).body.data
    const authority = { ...link.authority, represents: borrower.partyId, ...changes }
    const answer = await lender.post(`/v1/accounts/${id}/parties`, { ...link, authority })
    expect(answer, answer.text).toMatchObject({ status: 422 })
    expect(answer.body.errors).toMatchObject([{ pointer: expect.stringContaining(`authority/${field}`), code }])
  })

  test('ends by itself when its day comes, in the lender’s own zone', async () => {
    const { via } = await accountWith([{ validFrom: today, validUntil: '2026-11-26' }])
    // In Taipei the 26th begins at 16:00 UTC on the 25th; it is 09:30 UTC on the 24th.
    platform.clock.advance(30.4 * 3_600)
    expect(await via()).toEqual([0])
    platform.clock.advance(0.2 * 3_600)
    expect(await via()).toBeNull()
  })
})
