import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { differencesOf, held, reconciled, TODAY, type World, worldOf } from './stating.ts'

let platform: Platform

beforeEach(async () => {
  platform = await startPlatform()
})
afterEach(() => platform.stop())

const DAY = 86_400
const read = async (by: World['agency'], id: string) => (await by.get(`/v1/reconciliations/${id}`)).body

test('a statement nobody submits in time lapses, and the lender that asked for it is told', async () => {
  const { lender, agency, mandate } = await worldOf(platform)
  const { body } = await lender.post('/v1/reconciliations', { mandate, asOf: TODAY })
  platform.clock.advance(15 * DAY)
  await platform.settle()
  expect(await read(lender, body.id)).toMatchObject({ state: 'abandoned', abandonment: 'lapsed' })
  const late = await agency.post(`/v1/reconciliations/${body.id}/submit`, { controlTotals: { count: 0, amount: 0 } })
  expect(late).toMatchObject({ status: 409, body: { code: 'reconciliation_state_unfit' } })
  const events = await platform.admin`select 1 from events where type = 'reconciliation.abandoned'`
  expect(events).toHaveLength(1)
})

test('differences nobody answers lapse: open ones at the end of their time, contested ones at the end of theirs', async () => {
  const world = await worldOf(platform)
  const { lender, agency } = world
  await held(world)
  await held(world)
  const id = await reconciled(world, [])
  const found = await differencesOf(agency, id)
  platform.clock.advance(9 * DAY)
  await agency.post(`/v1/differences/${found[0].id}/contest`, { code: 'never_received' })
  platform.clock.advance(6 * DAY)
  await platform.settle()
  expect(await read(lender, id)).toMatchObject({ state: 'compared', unanswered: 1 })
  expect(await differencesOf(lender, id, '&state=lapsed')).toMatchObject([{ id: found[1].id, answerBy: null }])
  platform.clock.advance(15 * DAY)
  await platform.settle()
  expect(await read(lender, id)).toMatchObject({ state: 'settled', unanswered: 0 })
  expect(await differencesOf(lender, id, '&state=lapsed')).toHaveLength(2)
})

test('a day is stated from 40 days back to today, as it is where the lender is', async () => {
  const { agency, mandate } = await worldOf(platform)
  const open = async (asOf: string) => (await agency.post('/v1/reconciliations', { mandate, asOf })).status
  expect(await open('2026-10-14')).toBe(422)
  expect(await open('2026-10-15')).toBe(201)
  expect(await open('2026-11-25')).toBe(422)
  // Half past midnight in Taipei, while it is still the 24th in UTC.
  platform.clock.advance(7 * 3_600)
  expect(await open('2026-11-25')).toBe(201)
  expect(await open('2026-10-15')).toBe(422)
})

test('a statement is compared with what stood at the end of its day, not with what came after', async () => {
  const world = await worldOf(platform)
  const { lender, agency } = world
  const [closed, paid, held1] = [await held(world), await held(world), await held(world)]
  await agency.post(`/v1/placements/${closed.id}/activate`)
  platform.clock.advance(86_400)
  await agency.post(`/v1/placements/${closed.id}/close`, { code: 'paid_in_full' })
  await lender.post(`/v1/accounts/${paid.account}/transactions`, {
    ...{ kind: 'payment', currency: 'TWD', amount: 300, effectiveOn: '2026-11-25' },
  })
  const late = await held(world)
  const lines = [
    { placement: closed.id, balance: 1_000, status: 'active' },
    { placement: paid.id, balance: 1_000, status: 'accepted' },
    { placement: held1.id, balance: 1_000, status: 'accepted' },
  ]
  const before = await reconciled(world, lines, { asOf: TODAY })
  expect(await differencesOf(agency, before)).toEqual([])
  const after = await reconciled(world, lines, { asOf: '2026-11-25' })
  const found = await differencesOf(agency, after)
  expect(found.map(({ kind, placementId }) => [kind, placementId]).toSorted()).toEqual(
    [
      ['status', closed.id],
      ['balance', paid.id],
      ['missing_there', late.id],
    ].toSorted(),
  )
})
