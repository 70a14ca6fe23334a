import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountId } from '../../src/accounts/index.ts'
import { disputedPortion } from '../../src/disputes/index.ts'
import { asActor } from '../../src/store/index.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Disputing, disputing } from './disputing.ts'

let platform: Platform
let two: Disputing
let adviser: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  two = await disputing(platform)
  adviser = await platform.organisation('adviser')
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'disputes:write' as const }

const referral = (changes: Record<string, unknown> = {}) => ({
  ...{ lender: two.lender.id, subject: 'dispute', debt: 'CC-2024-417', jurisdiction: 'TW', receivedOn: '2026-11-20' },
  ...{ statement: 'She never had a card', ...changes },
})
const referred = async (changes: Record<string, unknown> = {}): Promise<string> =>
  (await two.done(adviser, '/v1/cases/refer', referral(changes))).id

commandCases('case.refer', {
  ...shared,
  arrange: async () => ({ by: adviser, path: '/v1/cases/refer', body: referral() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ named: 'CC-2024-417', accountId: null, stops: 'nothing', kind: 'in_period' })
    expect((await two.lender.get(`/v1/cases/${body.id}`)).body).toMatchObject({ raisedBy: adviser.id, reference: null })
    expect((await two.agency.get(`/v1/cases/${body.id}`)).status).toBe(404)
  },
  events: ['case.referred'],
  conflict: {
    arrange: async () => {
      await referred({ reference: 'ADVICE-1' })
      return { by: adviser, path: '/v1/cases/refer', body: referral({ reference: 'ADVICE-1' }) }
    },
    ...{ status: 409, code: 'case_reference_taken' },
  },
  noOutsider: 'any adviser refers to any lender of its world, and learns nothing by it',
})

commandCases('case.match', {
  ...shared,
  arrange: async () => {
    const { account } = await two.placed()
    return { by: two.lender, path: `/v1/cases/${await referred()}/match`, body: { account } }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ stops: 'debt', currency: 'TWD', statement: 'She never had a card', version: 2 })
    expect(await two.statusOf(body.placementId)).toBe('on_hold')
    expect((await two.agency.get(`/v1/cases/${body.id}`)).body).toMatchObject({ raisedBy: adviser.id, accountId: null })
    expect((await adviser.get(`/v1/cases/${body.id}`)).body).toMatchObject({ accountId: null, placementId: null })
  },
  events: ['case.matched', 'placement.hold_placed'],
  conflict: {
    arrange: async () => {
      const { account } = await two.placed()
      const path = `/v1/cases/${await referred()}/match`
      await two.done(two.lender, path, { account })
      return { by: two.lender, path, body: { account } }
    },
    ...{ status: 409, code: 'case_status_unfit' },
  },
})

commandCases('case.note', {
  ...shared,
  arrange: async () => ({
    ...{ by: two.agency, path: `${(await two.raised()).on}/notes`, body: { note: 'Ask for the slip' } },
  }),
  status: 201,
  effect: async ({ body }) => {
    const notes = async (by: TestOrganisation) => (await by.get(`/v1/cases/${body.caseId}/notes`)).body.data
    expect(await notes(two.agency)).toEqual([body])
    expect(await notes(two.lender)).toEqual([])
  },
  events: ['case.noted'],
  conflict: {
    arrange: async () => ({ by: adviser, path: `${(await two.raised()).on}/notes`, body: { note: 'Whose?' } }),
    ...{ status: 404, code: 'not_found' },
  },
  outsider: () => platform.organisation('lender'),
})

describe('a referred case', () => {
  test('is an adviser’s to refer, to a lender of the directory, and the lender’s to match', async () => {
    const refer = (by: TestOrganisation, changes = {}) => by.post('/v1/cases/refer', referral(changes))
    expect(await refer(two.agency)).toMatchObject({ status: 403, body: { code: 'case_adviser_refers' } })
    expect(await refer(adviser, { lender: two.agency.id })).toMatchObject({ body: { code: 'reference_not_found' } })
    expect(await refer(adviser, { conduct: ['insult'] })).toMatchObject({ body: { code: 'dispute_kind_unfit' } })
    const match = (by: TestOrganisation, id: string, account: string) => by.post(`/v1/cases/${id}/match`, { account })
    const id = await referred()
    expect((await match(adviser, id, await two.account())).status).toBe(403)
    expect(await match(two.lender, id, 'ref:NOBODY')).toMatchObject({
      status: 422,
      body: { code: 'reference_not_found' },
    })
  })

  test('that is a complaint reaches the agency, stops nothing, and is taken further by the adviser', async () => {
    const { account, placement } = await two.placed()
    const id = await referred({ subject: 'complaint', conduct: ['insult'] })
    await two.done(two.lender, `/v1/cases/${id}/match`, { account })
    expect(await two.statusOf(placement)).toBe('active')
    expect((await two.agency.get(`/v1/cases/${id}`)).body).toMatchObject({
      conduct: ['insult'],
      placementId: placement,
    })
    expect(await two.done(adviser, `/v1/cases/${id}/escalate`, { to: 'ombudsman' })).toMatchObject({
      status: 'escalated',
    })
  })

  test('nobody answers is overdue to the lender and the adviser', async () => {
    const id = await referred()
    await two.done(two.lender, `/v1/cases/${id}/extend`)
    platform.clock.advance(31 * 86_400)
    await platform.settle()
    const types = async () =>
      (await platform.admin`select type from events where aggregate_id = ${id} order by recorded_at, id`).map(
        ({ type }) => type,
      )
    expect(await types()).toEqual(['case.referred', 'case.extended'])
    platform.clock.advance(15 * 86_400)
    await platform.settle()
    expect(await types()).toEqual(['case.referred', 'case.extended', 'case.overdue'])
  })
})

test('a ledger is told what of an account takes no payment', async () => {
  const { account, placement } = await two.placed()
  const portion = async () => {
    const { lender } = two
    const statement = disputedPortion(lender.id, account as AccountId)
    return (await asActor(platform.deps.database, lender.actor, statement))[0]
  }
  const raise = (amount?: number) =>
    two.done(two.agency, '/v1/disputes', { placement, receivedOn: '2026-11-22', ...(amount ? { amount } : {}) })
  expect(await portion()).toEqual([{ whole: false, amount: '0' }])
  await raise(1_000)
  await raise(250)
  expect(await portion()).toEqual([{ whole: false, amount: '1250' }])
  await raise()
  expect(await portion()).toMatchObject([{ whole: true }])
})
