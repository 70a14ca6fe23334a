import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { createdAccount, newPerson } from './accounts.ts'

let platform: Platform
let lender: TestOrganisation
let account: string
beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
  account = (await createdAccount(lender)).id
})
afterAll(() => platform.stop())

const added = (changes: Record<string, unknown>) =>
  lender.post(`/v1/accounts/${account}/parties`, {
    ...{ newParty: newPerson(), role: 'guarantor', liability: 'guarantee' },
    ...changes,
  })

describe('a guarantee', () => {
  test.each([
    ['of everything', {}, { cap: null, calledOn: null }],
    ['up to a sum', { cap: 300_000 }, { cap: 300_000, calledOn: null }],
    ['used up', { cap: 0 }, { cap: 0, calledOn: null }],
    ['called today', { cap: 1, calledOn: '2026-11-24' }, { cap: 1, calledOn: '2026-11-24' }],
  ])('%s is kept as it was given', async (_, guarantee, expected) => {
    const answer = await added({ guarantee })
    expect(answer, answer.text).toMatchObject({ status: 201, body: { guarantee: expected } })
    const { data } = (await lender.get(`/v1/accounts/${account}/parties?limit=200`)).body
    const link = data.find(({ partyId }: { partyId: string }) => partyId === answer.body.partyId)
    expect(link).toMatchObject({ role: 'guarantor', liability: 'guarantee', guarantee: expected })
  })

  test('left out has no limit', async () => {
    expect(await added({})).toMatchObject({ status: 201, body: { guarantee: { cap: null, calledOn: null } } })
  })

  test.each([
    ['of less than nothing', { guarantee: { cap: -1 } }, '#/guarantee/cap', undefined],
    ['of more than fits', { guarantee: { cap: 2 ** 53 } }, '#/guarantee/cap', undefined],
    ['of parts of a unit', { guarantee: { cap: 0.5 } }, '#/guarantee/cap', undefined],
    ['called on no day', { guarantee: { calledOn: '2026-02-30' } }, '#/guarantee/calledOn', undefined],
    ['called on a day to come', { guarantee: { calledOn: '2026-11-26' } }, '#/guarantee/calledOn', 'in_the_future'],
    [
      'of a borrower',
      { role: 'borrower', liability: 'several', guarantee: { cap: 1 } },
      '#/guarantee',
      'guarantee_unfit',
    ],
    ['of a guarantor liable for all', { liability: 'joint' }, '#/liability', 'liability_unfit'],
  ])('%s is refused by its field', async (_, changes, pointer, code) => {
    const answer = await added(changes)
    expect([400, 422], answer.text).toContain(answer.status)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, ...(code ? { code } : {}) }))
  })
})
