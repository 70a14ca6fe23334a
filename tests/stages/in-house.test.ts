import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reachable, reachable } from '../contacts/contacting.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Staging, stagingBetween } from './staging.ts'

const DAY = 86_400

let platform: Platform
let here: Staging
beforeAll(async () => {
  platform = await startPlatform()
  here = await stagingBetween(platform)
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

const night = async (days = 1) => {
  platform.clock.advance(days * DAY)
  await platform.settle()
}
const stageOf = async (account: string, by = here.lender) => by.get(`/v1/accounts/${account}/stage`)
/** An account that the lender works itself, after its first night. */
const own = async (): Promise<Reachable & { stageCase: string }> => {
  const debt = await reachable(here.lender)
  await night()
  return { ...debt, stageCase: (await stageOf(debt.account)).body.id }
}
const call = (on: Reachable) =>
  here.lender.post('/v1/contact-decisions', {
    ...{ account: on.account, contactPoint: on.points.phone, channel: 'phone' },
  })

test('an account that no agency holds enters its policy with the night', async () => {
  const debt = await reachable(here.lender)
  expect((await stageOf(debt.account)).status).toBe(404)
  await night()
  const { body } = await stageOf(debt.account)
  expect(body).toMatchObject({
    accountId: debt.account,
    placementId: null,
    agencyId: null,
    stage: 'reminder',
    moves: 1,
  })
  expect((await here.lender.get('/v1/stage-cases?inHouse=true&limit=1')).body.data).toEqual([body])
  expect((await here.lender.get(`/v1/stage-cases/${body.id}/moves`)).body.data).toMatchObject([
    { kind: 'entered', toStage: 'reminder', movedBy: null },
  ])
  const { data } = (await here.lender.get('/v1/events?types=stage_case.entered&limit=100')).body
  expect(data.map(({ data: about }: { data: { stageCaseId: string } }) => about.stageCaseId)).toContain(body.id)
  for (const other of [here.agency, await platform.organisation('lender')]) {
    expect((await other.get(`/v1/stage-cases/${body.id}`)).status).toBe(404)
    expect((await stageOf(debt.account, other)).status).toBe(404)
  }
})

test('the gate holds the lender’s own staff to the channels of the stage', async () => {
  const one = await own()
  expect((await call(one)).body.verdicts.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('HOUSE-STAGE')
  await night(3)
  const moved = await here.lender.post(`/v1/stage-cases/${one.stageCase}/move`, { to: 'phone' })
  expect(moved.body, moved.text).toMatchObject({ stage: 'phone', placementId: null })
  const after = (await call(one)).body.verdicts.map(({ ruleId }: { ruleId: string }) => ruleId)
  expect(after).not.toContain('HOUSE-STAGE')
})

test('it is proposed for the next stage, and that is a task of the lender', async () => {
  const one = await own()
  await night(4)
  expect((await stageOf(one.account)).body.proposedStage).toBe('phone')
  const { data } = (await here.lender.get('/v1/tasks?kind=move_stage&limit=200')).body
  expect(data.find(({ subjectId }: { subjectId: string }) => subjectId === one.stageCase)).toMatchObject({
    ...{ accountId: one.account, partyId: one.party, placementId: null, agencyId: null, stage: 'reminder' },
    toStage: 'phone',
  })
})

test('litigation takes an approval as of any other case', async () => {
  const one = await own()
  await night(3)
  await here.lender.post(`/v1/stage-cases/${one.stageCase}/move`, { to: 'phone' })
  await night(3)
  for (const minutes of [0, 1]) {
    platform.clock.advance(minutes * 60)
    const called = await here.lender.post('/v1/activities', {
      ...{ account: one.account, party: one.party, direction: 'outbound', channel: 'phone', disposition: 'no_answer' },
      happenedAt: platform.clock.now(),
    })
    expect(called.status, called.text).toBe(201)
  }
  const visit = await here.lender.post(`/v1/stage-cases/${one.stageCase}/move`, { to: 'field_visit' })
  expect(visit.body, visit.text).toMatchObject({ stage: 'field_visit' })
  const asked = await here.lender.post(`/v1/stage-cases/${one.stageCase}/approvals`, { reason: 'unresponsive' })
  expect(asked.body, asked.text).toMatchObject({ placementId: null, agencyId: null, state: 'requested' })
  const { data } = (await here.lender.get('/v1/tasks?kind=decide_approval')).body
  expect(data).toMatchObject([{ subjectId: asked.body.id, accountId: one.account, placementId: null }])
  await here.lender.post(`/v1/stage-approvals/${asked.body.id}/approve`, {})
  const { gates } = (await here.lender.get(`/v1/stage-cases/${one.stageCase}/outlook`)).body
  expect(gates).toContainEqual(expect.objectContaining({ gate: 'lender_approval', passed: true }))
})

test('it ends when an agency takes the account on, and the placement begins its own', async () => {
  const one = await own()
  const { body } = await here.lender.post('/v1/placements', { account: one.account, mandate: here.mandate })
  expect((await here.lender.get(`/v1/stage-cases/${one.stageCase}`)).body.endedAt).toBeNull()
  await here.agency.post(`/v1/placements/${body.id}/accept`)
  expect((await here.lender.get(`/v1/stage-cases/${one.stageCase}`)).body.endedAt).not.toBeNull()
  const placed = (await stageOf(one.account)).body
  expect(placed).toMatchObject({ placementId: body.id, agencyId: here.agency.id, stage: 'reminder', endedAt: null })
  await here.agency.post(`/v1/placements/${body.id}/activate`)
  const closed = await here.agency.post(`/v1/placements/${body.id}/close`, { code: 'paid_in_full' })
  expect(closed.status, closed.text).toBe(200)
  await night()
  const again = (await stageOf(one.account)).body
  expect(again).toMatchObject({ id: one.stageCase, placementId: null, moves: 2, endedAt: null })
})

test('it ends with the night after nothing is owed any more', async () => {
  const one = await own()
  const paid = await here.lender.post('/v1/payments', {
    ...{ account: one.account, paidTo: 'lender', method: 'bank_transfer', currency: 'USD', amount: 1_250_000 },
    ...{ reference: 'PAID-IN-FULL', effectiveAt: platform.clock.now() },
  })
  expect(paid.status, paid.text).toBe(201)
  await night()
  const { body } = await here.lender.get(`/v1/stage-cases/${one.stageCase}`)
  expect(body.endedAt).not.toBeNull()
  const { data } = (await here.lender.get('/v1/events?types=stage_case.ended&limit=100')).body
  expect(data.map(({ data: about }: { data: { stageCaseId: string } }) => about.stageCaseId)).toContain(one.stageCase)
})
