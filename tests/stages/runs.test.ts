import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { fourStages, published, type Staging, stagingBetween } from './staging.ts'

let platform: Platform
let here: Staging
beforeAll(async () => {
  platform = await startPlatform()
  here = await stagingBetween(platform, { automatic: true })
  await platform.settle()
})
afterAll(() => platform.stop())

const DAY = 86_400
const stageOf = async (by: Staging, stageCase: string) => (await by.lender.get(`/v1/stage-cases/${stageCase}`)).body
const night = async (days = 1) => {
  platform.clock.advance(days * DAY)
  await platform.settle()
}

commandCases('stage_run.start', {
  platform: () => platform,
  scope: 'stages:write',
  arrange: async () => {
    await platform.settle()
    return { by: here.lender, path: '/v1/stage-runs', body: {} }
  },
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'entering', looked: 0, finishedAt: null })
    expect((await here.lender.get(`/v1/stage-runs/${body.id}`)).body).toEqual(body)
  },
  events: ['stage_run.started'],
  conflict: {
    arrange: async () => {
      await here.lender.post('/v1/stage-runs')
      return { by: here.lender, path: '/v1/stage-runs', body: {} }
    },
    ...{ status: 409, code: 'stage_run_open' },
  },
  noOutsider: 'a run is of the caller’s own cases',
})

describe('the night', () => {
  test('takes cases on where every gate is passed, and tells how far it came', async () => {
    await platform.settle()
    const [ready, young] = [await here.opened(), await here.opened()]
    await here.move(young.stageCase, 'phone')
    const { body: run } = await here.lender.post('/v1/stage-runs')
    await platform.settle()
    expect(await stageOf(here, ready.stageCase)).toMatchObject({ stage: 'phone', moves: 2 })
    expect(await stageOf(here, young.stageCase)).toMatchObject({ stage: 'phone', moves: 2 })
    const done = (await here.lender.get(`/v1/stage-runs/${run.id}`)).body
    expect(done).toMatchObject({ state: 'done', raised: 1, lowered: 0, finishedAt: expect.any(String) })
    expect(done.looked).toBe(done.total)
    const [move] = (await here.lender.get(`/v1/stage-cases/${ready.stageCase}/moves`)).body.data
    expect(move).toMatchObject({ kind: 'raised', movedBy: null })
    expect(move.evidence.every(({ passed }: { passed: boolean }) => passed)).toBe(true)
  })

  test('takes a case back when the borrower speaks, promises or pays, and no further than once', async () => {
    const [spoke, paid, silent] = [await here.inPhone(), await here.inPhone(), await here.inPhone()]
    platform.clock.advance(60)
    await here.called(spoke, { disposition: 'conversation', rightParty: true })
    const payment = await here.lender.post(`/v1/accounts/${paid.account}/transactions`, {
      ...{ kind: 'payment', currency: 'USD', amount: 1_000, effectiveOn: platform.clock.now().slice(0, 10) },
    })
    expect(payment.status, payment.text).toBe(201)
    await here.lender.post('/v1/stage-runs')
    await platform.settle()
    const moves = async (stageCase: string) => (await here.agency.get(`/v1/stage-cases/${stageCase}/moves`)).body.data
    expect((await moves(spoke.stageCase))[0]).toMatchObject({
      kind: 'lowered',
      reason: 'right_party',
      toStage: 'reminder',
    })
    expect((await moves(paid.stageCase))[0]).toMatchObject({ kind: 'lowered', reason: 'payment', toStage: 'reminder' })
    expect(await moves(silent.stageCase)).toHaveLength(2)
  })

  test('takes a case back when the borrower agrees on a plan', async () => {
    const one = await here.inVisit()
    platform.clock.advance(60)
    const { body: debt } = await here.lender.get(`/v1/accounts/${one.account}`)
    const plan = await here.lender.post('/v1/agreements', {
      ...{ account: one.account, party: one.party, kind: 'instalment_plan', total: debt.balance.total },
      schedule: { frequency: 'monthly', count: 4, firstOn: platform.clock.now().slice(0, 10) },
    })
    expect(plan, plan.text).toMatchObject({ status: 201, body: { awaits: 'agency' } })
    await here.lender.post('/v1/stage-runs')
    await platform.settle()
    expect(await stageOf(here, one.stageCase)).toMatchObject({ stage: 'field_visit' })
    await here.agency.post(`/v1/agreements/${plan.body.id}/accept`)
    await here.lender.post('/v1/stage-runs')
    await platform.settle()
    const { body } = await here.agency.get(`/v1/stage-cases/${one.stageCase}/moves`)
    expect(body.data[0]).toMatchObject({ kind: 'lowered', reason: 'agreement', toStage: 'phone' })
  })

  test('comes by itself, every night of the lender', async () => {
    const before = (await here.lender.get('/v1/stage-runs')).body.data.length
    for (let nights = 0; nights < 3; nights++) await night()
    expect((await here.lender.get('/v1/stage-runs')).body.data.length).toBe(before + 3)
  })
})

test('a policy that is not automatic only proposes, once, and takes it back when a gate shuts', async () => {
  const manual = await stagingBetween(platform)
  const one = await manual.opened()
  await platform.settle()
  expect(await stageOf(manual, one.stageCase)).toMatchObject({ stage: 'reminder', proposedStage: 'phone', moves: 1 })
  await night()
  const { data } = (await manual.agency.get('/v1/events?limit=200')).body
  const proposals = data.filter(
    ({ type, data: { stageCaseId } }: { type: string; data: Record<string, string> }) =>
      type === 'stage_case.proposed' && stageCaseId === one.stageCase,
  )
  expect(proposals).toHaveLength(1)
  expect((await manual.agency.get('/v1/stage-cases?proposed=true')).body.data).toMatchObject([{ id: one.stageCase }])
  await manual.agency.post(`/v1/placements/${one.placement}/holds`, { source: 'agency', reference: 'H' })
  await night()
  expect(await stageOf(manual, one.stageCase)).toMatchObject({ proposedStage: null, moves: 1 })
})

test('placements held before there was a policy enter it, and cases go under the next one, never harder', async () => {
  const late = await stagingBetween(platform, { jurisdiction: 'GB' })
  const [first, second] = [await late.active(), await late.active()]
  expect((await late.agency.get(`/v1/placements/${first.placement}/stage`)).status).toBe(404)
  const policy = await published(late.lender, { automatic: true })
  platform.clock.advance(1)
  await late.lender.post('/v1/stage-runs')
  await platform.settle()
  const seen = async (placement: string) => (await late.agency.get(`/v1/placements/${placement}/stage`)).body
  // Both entered in the first stage, and what was due was done in the same night.
  expect([await seen(first.placement), await seen(second.placement)]).toMatchObject([
    { policyId: policy, stage: 'phone' },
    { policyId: policy, stage: 'phone' },
  ])
  await late.lender.post(`/v1/collection-policies/${policy}/retire`)
  const stages = [fourStages[0], { ...fourStages[2], backTo: undefined }]
  const next = await published(late.lender, { stages })
  await night()
  expect(await seen(first.placement)).toMatchObject({ policyId: next, stage: 'reminder' })
  const [move] = (await late.lender.get(`/v1/stage-cases/${(await seen(first.placement)).id}/moves`)).body.data
  expect(move).toMatchObject({ kind: 'adopted', fromStage: 'phone', toStage: 'reminder', policyId: next })
})
