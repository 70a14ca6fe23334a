import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Callee, type Calling, callingBetween, differencesOf } from './calling.ts'

let platform: Platform
let calling: Calling
let calls = 0
beforeAll(async () => {
  platform = await startPlatform()
  calling = await callingBetween(platform)
})
afterAll(() => platform.stop())

const ada = () => calling.people[0] as Callee
/** A call of a minute of its own. */
const fresh = () => calling.call(++calls, ada().number)
const handIn = (changes: object = {}) => ({
  ...{ by: calling.agency, path: '/v1/call-records', body: { calls: [{ ...fresh(), ...changes }] } },
})

/** A call nobody recorded, as a comparison of its minute found it. */
async function unrecorded(): Promise<string> {
  const call = fresh()
  await calling.handedIn([call])
  const { id } = await calling.compared({ from: call.startedAt, until: calling.at(calls + 1) })
  const [difference] = await differencesOf(calling.agency, `&comparison=${id}`)
  return difference.id
}

commandCases('call_record.hand_in', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => handIn(),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ data: [{ outcome: 'taken', problem: null }] })
    const { callRecordId } = body.data[0]
    expect(await calling.agency.get(`/v1/call-records/${callRecordId}`)).toMatchObject({
      ...{ status: 200, body: { known: true, result: 'no_answer', recordingReference: null } },
    })
  },
  events: [],
  conflict: {
    arrange: async () => handIn({ startedAt: '2020-01-01T00:00:00Z' }),
    ...{ status: 422, code: 'call_time_unfit' },
  },
  noOutsider: 'whoever it is hands in its own calls, about nobody else’s',
})

commandCases('call_comparison.open', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({
    by: calling.agency,
    path: '/v1/call-comparisons',
    body: { from: calling.at(++calls), until: calling.at(calls + 1) },
  }),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'comparing', toleranceSeconds: 120, differences: 0 })
    await platform.settle()
    expect((await calling.agency.get(`/v1/call-comparisons/${body.id}`)).body).toMatchObject({ phase: 'over' })
  },
  events: ['call_comparison.opened', 'call_comparison.settled'],
  conflict: {
    arrange: async () => ({
      ...{ by: calling.agency, path: '/v1/call-comparisons' },
      body: { from: calling.at(0), until: '2099-01-01T00:00:00Z' },
    }),
    ...{ status: 422, code: 'call_comparison_period_unfit' },
  },
  noOutsider: 'whoever it is compares its own calls',
})

commandCases('call_difference.accept', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({
    by: calling.agency,
    path: `/v1/call-differences/${await unrecorded()}/accept`,
    body: { code: 'not_recorded', note: 'The line was down' },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'accepted', code: 'not_recorded', note: 'The line was down' })
    // The lender reads why.
    expect((await calling.lender.get(`/v1/call-differences/${body.id}`)).body).toEqual(body)
    expect((await calling.agency.get(`/v1/call-comparisons/${body.comparisonId}`)).body).toMatchObject({
      ...{ state: 'settled', unanswered: 0 },
    })
  },
  events: ['call_difference.accepted', 'call_comparison.settled'],
  conflict: {
    arrange: async () => {
      const path = `/v1/call-differences/${await unrecorded()}/accept`
      await calling.agency.post(path, { code: 'recorded_late' })
      return { by: calling.agency, path, body: { code: 'not_recorded' } }
    },
    ...{ status: 409, code: 'call_difference_state_unfit' },
  },
})

commandCases('call_difference.contest', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({
    by: calling.agency,
    path: `/v1/call-differences/${await unrecorded()}/contest`,
    body: { code: 'carrier_error', note: 'There was no such call' },
  }),
  effect: async ({ body }, call) => {
    expect(body).toMatchObject({ state: 'contested', code: 'carrier_error', note: 'There was no such call' })
    // After all it was the agency's: that answers nothing anew.
    const accepted = await calling.agency.post(call.path.replace('/contest', '/accept'), { code: 'not_recorded' })
    expect(accepted).toMatchObject({ status: 200, body: { state: 'accepted', note: null } })
  },
  events: ['call_difference.contested', 'call_comparison.settled', 'call_difference.accepted'],
  conflict: {
    arrange: async () => {
      const path = `/v1/call-differences/${await unrecorded()}`
      await calling.agency.post(`${path}/accept`, { code: 'recorded_late' })
      return { by: calling.agency, path: `${path}/contest`, body: { code: 'carrier_error' } }
    },
    ...{ status: 409, code: 'call_difference_state_unfit' },
  },
})

test('a lender hands in, compares and explains nothing', async () => {
  const { lender } = calling
  const refused = { status: 403, body: { code: 'call_records_wrong_side' } }
  expect(await lender.post('/v1/call-records', { calls: [fresh()] })).toMatchObject(refused)
  expect(await lender.post('/v1/call-comparisons', calling.period)).toMatchObject(refused)
  const path = `/v1/call-differences/${await unrecorded()}/accept`
  expect(await lender.post(path, { code: 'not_recorded' })).toMatchObject(refused)
})

test('a note that no lender would read is refused', async () => {
  await calling.handedIn([calling.call(++calls, '+12125559999')])
  const { id } = await calling.compared({ from: calling.at(calls), until: calling.at(calls + 1) })
  const [difference] = await differencesOf(calling.agency, `&comparison=${id}`)
  const path = `/v1/call-differences/${difference.id}/contest`
  expect(await calling.agency.post(path, { code: 'test_call', note: 'Ours' })).toMatchObject({
    ...{ status: 422, body: { code: 'call_difference_note_unread' } },
  })
  expect(await calling.agency.post(path, { code: 'test_call' })).toMatchObject({ status: 200 })
})

test('records of one call in one batch are one', async () => {
  const call = fresh()
  const [first, second] = await calling.handedIn([call, call])
  expect([first.outcome, second.outcome]).toEqual(['taken', 'already'])
  expect(second.callRecordId).toBe(first.callRecordId)
})
