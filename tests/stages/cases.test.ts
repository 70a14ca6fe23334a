import { afterAll, beforeAll, expect, test } from 'vitest'
import { dispute } from '../disputes/disputing.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Staging, stagingBetween } from './staging.ts'

let platform: Platform
let here: Staging
beforeAll(async () => {
  platform = await startPlatform()
  here = await stagingBetween(platform)
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'stages:write' as const }
const decides = { platform: () => platform, scope: 'stages:decide' as const }
const on = (stageCase: string, verb: string) => `/v1/stage-cases/${stageCase}/${verb}`
const gatesOf = (body: { gates: { gate: string }[] }) => body.gates.map(({ gate }) => gate)

commandCases('stage_case.move', {
  ...shared,
  arrange: async () => ({ by: here.agency, path: on((await here.opened()).stageCase, 'move'), body: { to: 'phone' } }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ stage: 'phone', channels: ['email', 'letter', 'phone'], moves: 2, accountId: null })
    const { data } = (await here.lender.get(on(body.id, 'moves'))).body
    expect(data).toMatchObject([
      { kind: 'raised', fromStage: 'reminder', toStage: 'phone', movedBy: here.agency.id },
      { kind: 'entered', fromStage: null, toStage: 'reminder', evidence: [], movedBy: null },
    ])
    expect(data[0].evidence).toContainEqual(
      expect.objectContaining({ gate: 'days_past_due', passed: true, required: 30, found: expect.any(Number) }),
    )
    const seen = (await here.agency.get(on(body.id, 'moves'))).body.data[0].evidence
    expect(seen).toContainEqual(expect.objectContaining({ gate: 'days_past_due', passed: true, found: null }))
  },
  events: ['stage_case.raised'],
  conflict: {
    arrange: async () => ({
      ...{ by: here.agency, path: on((await here.inPhone()).stageCase, 'move'), body: { to: 'field_visit' } },
    }),
    ...{ status: 409, code: 'stage_gates_not_passed' },
  },
})

commandCases('stage_case.de_escalate', {
  ...shared,
  arrange: async () => ({
    ...{ by: here.agency, path: on((await here.inPhone()).stageCase, 'de-escalate'), body: { reason: 'promise' } },
  }),
  effect: ({ body }) =>
    expect(body).toMatchObject({ stage: 'reminder', channels: ['email', 'letter', 'sms'], moves: 3 }),
  events: ['stage_case.lowered'],
  conflict: {
    arrange: async () => ({
      by: here.agency,
      path: on((await here.inPhone()).stageCase, 'de-escalate'),
      body: { to: 'litigation', reason: 'promise' },
    }),
    ...{ status: 409, code: 'stage_not_next' },
  },
})

commandCases('stage_approval.request', {
  ...shared,
  arrange: async () => ({
    ...{ by: here.agency, path: on((await here.inVisit()).stageCase, 'approvals'), body: { reason: 'unresponsive' } },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ stage: 'litigation', state: 'requested', requestedBy: here.agency.id })
    expect((await here.lender.get('/v1/stage-approvals?state=requested&limit=1')).body.data).toEqual([body])
  },
  events: ['stage_approval.requested'],
  conflict: {
    arrange: async () => ({
      ...{ by: here.agency, path: on((await here.requested()).stageCase, 'approvals'), body: { reason: 'other' } },
    }),
    ...{ status: 409, code: 'stage_approval_open' },
  },
})

const approval = async (verb: string) => `/v1/stage-approvals/${(await here.requested()).approval}/${verb}`
const approved = async () => {
  const path = await approval('approve')
  await here.lender.post(path, { validDays: 30 })
  return path
}

commandCases('stage_approval.approve', {
  ...decides,
  arrange: async () => ({ by: here.lender, path: await approval('approve'), body: { validDays: 30 } }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'approved', decidedAt: platform.clock.now() }),
  events: ['stage_approval.approved'],
  conflict: {
    arrange: async () => ({ by: here.lender, path: await approved(), body: {} }),
    ...{ status: 409, code: 'stage_approval_decided' },
  },
})

commandCases('stage_approval.refuse', {
  ...decides,
  arrange: async () => ({ by: here.lender, path: await approval('refuse'), body: { reason: 'not_proportionate' } }),
  effect: ({ body }) =>
    expect(body).toMatchObject({ state: 'refused', refusal: 'not_proportionate', validUntil: null }),
  events: ['stage_approval.refused'],
  conflict: {
    arrange: async () => ({ by: here.agency, path: await approval('refuse'), body: { reason: 'not_proportionate' } }),
    ...{ status: 403, code: 'stage_wrong_side' },
  },
})

commandCases('stage_approval.withdraw', {
  ...shared,
  arrange: async () => ({ by: here.agency, path: await approval('withdraw'), body: {} }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'withdrawn' }),
  events: ['stage_approval.withdrawn'],
  conflict: {
    arrange: async () => ({ by: here.lender, path: await approval('withdraw'), body: {} }),
    ...{ status: 403, code: 'stage_wrong_side' },
  },
})

test('every gate that is not passed is named, with what it wants and what there is', async () => {
  const one = await here.inPhone()
  await here.called(one)
  const { body } = await here.move(one.stageCase, 'field_visit')
  expect(body).toMatchObject({ code: 'stage_gates_not_passed', detail: 'Not passed: minimum_days, attempts.' })
  expect(body.gates).toEqual([
    { gate: 'minimum_days', passed: false, required: 2, found: 0, about: null },
    { gate: 'attempts', passed: false, required: 2, found: 1, about: null },
  ])
  const outlook = await here.agency.get(on(one.stageCase, 'outlook'))
  expect(outlook.body).toMatchObject({ stage: 'phone', next: 'field_visit', passed: false })
  expect(gatesOf(outlook.body)).toEqual([
    ...['placement_active', 'minimum_days', 'attempts', 'no_open_dispute', 'no_protection'],
  ])
})

test('no stage is skipped', async () => {
  const one = await here.opened()
  expect((await here.move(one.stageCase, 'field_visit')).body).toMatchObject({
    ...{ code: 'stage_not_next', detail: 'The case is in reminder. The next stage is phone.' },
  })
})

test('litigation takes the lender’s approval, a letter of claim whose period is over, and a debt worth it', async () => {
  const one = await here.requested()
  const shut = async () => gatesOf((await here.move(one.stageCase, 'litigation')).body)
  expect(await shut()).toEqual(['notice_period_ended', 'lender_approval'])
  await here.lender.post(`/v1/stage-approvals/${one.approval}/approve`, {})
  expect(await shut()).toEqual(['notice_period_ended'])
  const notice = await here.lender.post('/v1/notices', {
    ...{ account: one.account, party: one.party, kind: 'letter_of_claim', channel: 'letter', language: 'en' },
    ...{ items: ['lender_name', 'account_number', 'current_amount'], sentOn: platform.clock.now().slice(0, 10) },
  })
  expect(notice.status, notice.text).toBe(201)
  const answer = await here.move(one.stageCase, 'litigation')
  expect(answer.body).toMatchObject({ stage: 'litigation' })
  const { data } = (await here.lender.get('/v1/stage-cases?stage=litigation')).body
  expect(data.map(({ id }: { id: string }) => id)).toContain(one.stageCase)
})

test('a dispute and a protection keep a case where it is', async () => {
  const one = await here.inVisit()
  await here.agency.post(on(one.stageCase, 'de-escalate'), { to: 'phone', reason: 'hardship' })
  platform.clock.advance(3 * 86_400)
  const receivedOn = platform.clock.now().slice(0, 10)
  const raised = await here.agency.post('/v1/disputes', dispute({ placement: one.placement, receivedOn }))
  expect(raised.status, raised.text).toBe(201)
  await here.lender.post('/v1/protections', {
    ...{ party: one.party, kind: 'bereavement', treatment: 'letter_only', evidence: { reference: 'E' } },
  })
  const shut = gatesOf((await here.move(one.stageCase, 'field_visit')).body)
  expect(shut).toEqual(expect.arrayContaining(['placement_active', 'no_open_dispute', 'no_protection']))
})

test('of ten who move one case at once, one does', async () => {
  const one = await here.opened()
  const answers = await Promise.all(Array.from({ length: 10 }, () => here.move(one.stageCase, 'phone')))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(409)])
  expect((await here.agency.get(on(one.stageCase, 'moves'))).body.data).toHaveLength(2)
})

test('a case ends with its placement', async () => {
  const one = await here.opened()
  const { body, status, text } = await here.agency.post(`/v1/placements/${one.placement}/close`, {
    code: 'paid_in_full',
  })
  expect(status, text).toBe(200)
  expect((await here.lender.get(`/v1/stage-cases/${one.stageCase}`)).body.endedAt).toBe(body.endedAt)
  expect((await here.move(one.stageCase, 'phone')).body.code).toBe('stage_case_ended')
})

test('an agency reads the policy its case goes by, and no other', async () => {
  const draft = (
    await here.lender.post('/v1/collection-policies', {
      name: 'Other',
      stages: [{ stage: 'reminder', channels: ['email'] }],
    })
  ).body
  await here.opened()
  expect((await here.agency.get(`/v1/collection-policies/${here.policy}`)).body).toMatchObject({ reference: null })
  expect((await here.agency.get(`/v1/collection-policies/${draft.id}`)).status).toBe(404)
})
