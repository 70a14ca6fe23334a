import { afterAll, beforeAll, expect, test } from 'vitest'
import { reachable } from '../contacts/contacting.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { drafted, fourStages, type Staging, stagingBetween } from './staging.ts'

const DAY = 86_400
let platform: Platform
let here: Staging
let silent: { placement: string; account: string; stageCase: string }
let spoke: { placement: string; stageCase: string }
let paid: { placement: string }

/** Forty days with three borrowers: one silent, one who speaks on the tenth day, one who pays on the twentieth. */
beforeAll(async () => {
  platform = await startPlatform()
  here = await stagingBetween(platform)
  const [first, second, third] = [await here.opened(), await here.opened(), await here.opened()]
  ;[silent, spoke, paid] = [first, second, third]
  for (let days = 1; days <= 40; days++) {
    platform.clock.advance(DAY)
    if (days <= 4) for (const one of [first, second, third]) await here.called(one)
    if (days === 10) await here.called(second, { disposition: 'conversation', rightParty: true })
    if (days === 20) {
      await here.lender.post(`/v1/accounts/${third.account}/transactions`, {
        ...{ kind: 'payment', currency: 'USD', amount: 1_000, effectiveOn: platform.clock.now().slice(0, 10) },
      })
    }
  }
}, 60_000)
afterAll(() => platform.stop())

const at = (policy: string) => `/v1/collection-policies/${policy}/simulations`
const simulated = async (policy: string, body: object = {}) => {
  const { body: started, text, status } = await here.lender.post(at(policy), body)
  expect(status, text).toBe(202)
  await platform.settle()
  const { body: done } = await here.lender.get(`/v1/policy-simulations/${started.id}`)
  const moves = (await here.lender.get(`/v1/policy-simulations/${started.id}/moves?limit=200`)).body.data
  return { done, moves: moves as Move[] }
}
interface Move {
  readonly placementId: string | null
  readonly accountId: string
  readonly on: string
  readonly toStage: string
  readonly reason: string | null
  readonly now: string | null
}

commandCases('policy_simulation.start', {
  platform: () => platform,
  scope: 'stages:write',
  arrange: async () => ({ by: here.lender, path: at(await drafted(here.lender)), body: {} }),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'simulating', simulated: 0, outcomes: [], finishedAt: null })
    expect((await here.lender.get('/v1/policy-simulations?limit=1')).body.data).toEqual([body])
  },
  events: ['policy_simulation.started'],
  conflict: {
    arrange: async () => ({
      ...{ by: here.lender, path: at(await drafted(here.lender)), body: { until: platform.clock.now().slice(0, 10) } },
    }),
    ...{ status: 422, code: 'policy_simulation_days_unfit' },
  },
})

test('a policy of harder stages says who would have been where, and when', async () => {
  const { done, moves } = await simulated(await drafted(here.lender))
  // Before they were placed the lender worked each of them itself.
  expect(done).toMatchObject({ state: 'done', total: 6, simulated: 6, moves: moves.length })
  const of = ({ placement }: { placement: string }) =>
    moves.filter(({ placementId }) => placementId === placement).map(({ toStage, reason }) => [toStage, reason])
  // Silent: called as soon as the delinquency allows, visited once two days and two calls are over; no letter of claim.
  expect(of(silent)).toEqual([
    ['phone', null],
    ['field_visit', null],
  ])
  expect(of(spoke).slice(0, 3)).toEqual([
    ['phone', null],
    ['field_visit', null],
    ['phone', 'right_party'],
  ])
  expect(of(paid)).toContainEqual(['phone', 'payment'])
  const stages = Object.fromEntries(done.outcomes.map((one: { stage: string }) => [one.stage, one]))
  expect(stages.reminder).toMatchObject({ now: 3, simulated: 0, raised: 0 })
  expect(stages.phone.raised).toBeGreaterThanOrEqual(3)
  expect(stages.litigation).toMatchObject({ now: 0, simulated: 0, raised: 0 })
  const raised = done.months.reduce((sum: number, month: { raised: number }) => sum + month.raised, 0)
  expect(raised).toBe(moves.filter(({ reason }) => reason === null).length)
})

test('a simulation changes no case, and says the same when it is asked again', async () => {
  const policy = await drafted(here.lender)
  const [one, other] = [await simulated(policy), await simulated(policy)]
  expect(other.moves).toEqual(one.moves)
  expect(other.done.outcomes).toEqual(one.done.outcomes)
  expect((await here.agency.get(`/v1/stage-cases/${silent.stageCase}`)).body.stage).toBe('reminder')
})

test('only the days asked about are told, and only cases the policy would be for', async () => {
  const policy = await drafted(here.lender)
  const { moves } = await simulated(policy, { from: '2026-12-10' })
  expect(moves.every(({ on }) => on >= '2026-12-10')).toBe(true)
  const { done } = await simulated(await drafted(here.lender, { jurisdiction: 'GB' }))
  expect(done).toMatchObject({ total: 0, simulated: 0, moves: 0, state: 'done' })
})

test('what the lender works itself is walked through while it is late and nobody holds it', async () => {
  const debt = await reachable(here.lender)
  const policy = await drafted(here.lender)
  const { done, moves } = await simulated(policy, { from: '2026-08-01', until: '2026-11-20' })
  expect(done).toMatchObject({ state: 'done', total: 4, simulated: 4, moves: moves.length })
  expect(moves.every(({ placementId }) => placementId === null)).toBe(true)
  // Late since the first of August: the telephone is for those who are thirty days past due.
  const mine = moves.filter(({ accountId }) => accountId === debt.account)
  expect(mine).toMatchObject([{ on: '2026-08-31', toStage: 'phone', now: null }])
  const placed = moves.filter(({ accountId }) => accountId === silent.account)
  expect(placed).toMatchObject([{ on: '2026-08-31', toStage: 'phone' }])
  expect(done.outcomes).toContainEqual(expect.objectContaining({ stage: 'phone', simulated: 4, raised: 4 }))
  const later = await simulated(policy, { from: '2026-12-01' })
  // The other three were placed by then, and are walked through as placements.
  expect(later.done.total).toBe(4)
  expect(later.moves.filter(({ placementId }) => placementId === null)).toEqual([])
})

test('what it works itself now is told with the stage it is in', async () => {
  const debt = await reachable(here.lender)
  platform.clock.advance(DAY)
  await platform.settle()
  const { body } = await here.lender.get(`/v1/accounts/${debt.account}/stage`)
  const { moves } = await simulated(await drafted(here.lender), { from: '2026-08-01' })
  expect(moves.find(({ accountId }) => accountId === debt.account)).toMatchObject({ toStage: 'phone', now: body.stage })
})

test('approval counts as given, or only where it was', async () => {
  const stages = [fourStages[0], { stage: 'litigation', channels: ['letter'], gates: [] }]
  const policy = await drafted(here.lender, { stages })
  expect((await simulated(policy)).moves.filter(({ placementId }) => placementId !== null)).toHaveLength(3)
  expect((await simulated(policy, { assumeApproval: false })).moves).toEqual([])
})
