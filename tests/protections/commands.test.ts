import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Contacting, contactBetween, reachable } from '../contacts/contacting.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { protectedBy, protection } from './protecting.ts'

let platform: Platform
let contacting: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
})
afterAll(() => platform.stop())

const DAY = 86_400
const shared = { platform: () => platform, scope: 'protections:write' as const }
const own = async (body: Record<string, unknown> = {}) => {
  const { party } = await reachable(contacting.lender)
  const made = await protectedBy(contacting.lender, { party, ...body })
  // What is told of it stands a millisecond after it: the next command begins later.
  platform.clock.advance(1)
  return made
}

commandCases('protection.register', {
  ...shared,
  arrange: async () => {
    const { placement, party } = await contacting.active()
    return { by: contacting.agency, path: '/v1/protections', body: protection({ placement, party }) }
  },
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({
      ...{ group: 'vulnerability', kind: 'illness', treatment: 'no_contact', status: 'running', until: null },
      ...{ lenderId: contacting.lender.id, from: platform.clock.now(), evidence: { reference: 'EV-1', sha256: null } },
    })
    expect((await contacting.agency.get(`/v1/protections/${body.id}`)).body).toEqual(body)
    expect((await contacting.lender.get(`/v1/protections/${body.id}`)).status).toBe(404)
  },
  events: ['protection.registered', 'treatment.required', 'treatment.required'],
  conflict: {
    arrange: async () => {
      const { party } = await reachable(contacting.lender)
      await protectedBy(contacting.lender, { party })
      return { by: contacting.lender, path: '/v1/protections', body: protection({ party, treatment: 'letter_only' }) }
    },
    ...{ status: 409, code: 'protection_overlaps' },
  },
})

commandCases('protection.revise', {
  ...shared,
  arrange: async () => {
    const { id } = await own()
    const body = { treatment: 'reduced_frequency', limit: { contacts: 1, days: 14 } }
    return { by: contacting.lender, path: `/v1/protections/${id}/revise`, body }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ treatment: 'reduced_frequency', limit: { contacts: 1, days: 14 }, version: 2 })
    const { data } = (await contacting.lender.get(`/v1/treatments?party=${body.partyId}`)).body
    expect(data).toMatchObject([{ treatment: 'reduced_frequency', limit: { contacts: 1, days: 14 }, version: 2 }])
  },
  events: ['protection.revised', 'treatment.required'],
  conflict: {
    arrange: async () => {
      const { id } = await own()
      await contacting.lender.post(`/v1/protections/${id}/withdraw`)
      return { by: contacting.lender, path: `/v1/protections/${id}/revise`, body: { treatment: 'letter_only' } }
    },
    ...{ status: 409, code: 'protection_not_running' },
  },
})

commandCases('protection.review', {
  ...shared,
  arrange: async () => ({
    ...{ by: contacting.lender, path: `/v1/protections/${(await own()).id}/review` },
    body: { nextReviewOn: '2027-01-15' },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ reviewOn: '2027-01-15', reviewedAt: platform.clock.now() }),
  events: ['protection.reviewed'],
  conflict: {
    arrange: async () => ({
      ...{ by: contacting.lender, path: `/v1/protections/${(await own()).id}/review` },
      body: { nextReviewOn: '2026-01-15' },
    }),
    ...{ status: 422, code: 'protection_interval_unfit' },
  },
})

commandCases('protection.end', {
  ...shared,
  arrange: async () => ({
    ...{ by: contacting.lender, path: `/v1/protections/${(await own()).id}/end` },
    body: { code: 'recovered', evidence: { reference: 'EV-2' } },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'ended', endCode: 'recovered', until: platform.clock.now() })
    const { data } = (await contacting.lender.get(`/v1/treatments?party=${body.partyId}`)).body
    expect(data).toMatchObject([{ liftedAt: platform.clock.now(), until: platform.clock.now() }])
    expect((await contacting.lender.get(`/v1/treatments?party=${body.partyId}&running=true`)).body.data).toEqual([])
  },
  events: ['protection.ended', 'treatment.lifted'],
  conflict: {
    arrange: async () => {
      const path = `/v1/protections/${(await own()).id}/end`
      const body = { code: 'recovered', evidence: { reference: 'EV-2' } }
      await contacting.lender.post(path, body)
      return { by: contacting.lender, path, body }
    },
    ...{ status: 409, code: 'protection_not_running' },
  },
})

commandCases('protection.withdraw', {
  ...shared,
  arrange: async () => ({ by: contacting.lender, path: `/v1/protections/${(await own()).id}/withdraw` }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'withdrawn', until: body.from }),
  events: ['protection.withdrawn', 'treatment.lifted'],
  conflict: {
    arrange: async () => {
      const path = `/v1/protections/${(await own()).id}/withdraw`
      await contacting.lender.post(path)
      return { by: contacting.lender, path }
    },
    ...{ status: 409, code: 'protection_not_running' },
  },
})

describe('a protection', () => {
  const asked = (body: Record<string, unknown>) => contacting.lender.post('/v1/protections', protection(body))

  test.each([
    ['of nobody', { party: undefined }, 'protection_subject_unclear', '#/party'],
    [
      'by national id',
      { person: { namespace: 'US-SSN', value: '123-45-6789' } },
      'protection_subject_unclear',
      '#/person',
    ],
    ['of somebody else’s person', { party: 'ref:NOBODY' }, 'reference_not_found', '#/party'],
    ['that ended before it is registered', { until: '2026-11-01T00:00:00Z' }, 'protection_interval_unfit', '#/until'],
    ['that begins in two years', { from: '2028-12-01T00:00:00Z' }, 'protection_interval_unfit', '#/from'],
    ['that is looked at too late', { reviewOn: '2028-12-01' }, 'protection_interval_unfit', '#/reviewOn'],
    [
      'with a limit on letters',
      { treatment: 'letter_only', limit: { contacts: 1, days: 7 } },
      'protection_treatment_unfit',
      '#/limit',
    ],
  ])('%s is refused', async (_, changes, code, pointer) => {
    const { party } = await reachable(contacting.lender)
    expect(await asked({ party, ...changes })).toMatchObject({ status: 422, body: { code, errors: [{ pointer }] } })
  })

  test('begins where the one before of its kind ends, and not a moment sooner', async () => {
    const { party } = await reachable(contacting.lender)
    const middle = '2027-01-01T00:00:00.000Z'
    await protectedBy(contacting.lender, { party, until: middle })
    expect(await asked({ party, from: '2026-12-31T23:59:59.999Z' })).toMatchObject({ status: 409 })
    expect(await asked({ party, from: middle })).toMatchObject({ status: 201 })
    expect(await asked({ party, kind: 'bereavement' })).toMatchObject({ status: 201 })
  })

  test('is made one of two of a kind, whoever is first', async () => {
    const { party } = await reachable(contacting.lender)
    const answers = await Promise.all([asked({ party }), asked({ party }), asked({ party })])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
  })

  test('that is a breathing space ends by the law of the place', async () => {
    const { party } = await reachable(contacting.lender, { jurisdiction: 'GB' })
    const body = { party, kind: 'breathing_space', treatment: 'mandatory_notices_only' }
    expect(await asked({ ...body, until: '2027-03-01T00:00:00Z' })).toMatchObject({ status: 422 })
    expect(await asked({ ...body, treatment: 'letter_only' })).toMatchObject({
      ...{ status: 422, body: { code: 'protection_treatment_unfit' } },
    })
    const { body: made } = await asked(body)
    expect(made).toMatchObject({ rule: 'UK-BS-26-60D', group: 'moratorium' })
    expect(Date.parse(made.until) - Date.parse(made.from)).toBe(60 * DAY * 1_000)
  })

  test('expires at its end, and is called for review on its day', async () => {
    const { id, partyId } = await own({ until: '2026-12-09T00:00:00Z', reviewOn: '2026-12-01' })
    const later = { until: '2026-12-10T00:00:00Z' }
    expect((await contacting.lender.post(`/v1/protections/${id}/revise`, later)).status).toBe(200)
    platform.clock.advance(8 * DAY)
    await platform.settle()
    platform.clock.advance(12 * DAY)
    await platform.settle()
    expect((await contacting.lender.get(`/v1/protections/${id}`)).body).toMatchObject({ status: 'expired' })
    const { data } = (await contacting.lender.get(`/v1/treatments?party=${partyId}`)).body
    expect(data).toMatchObject([{ until: '2026-12-10T00:00:00.000Z', liftedAt: platform.clock.now() }])
    const types = await platform.admin`select type from events where aggregate_id = ${id} order by recorded_at`
    expect(types.map(({ type }) => type)).toEqual([
      'protection.registered',
      'protection.revised',
      'protection.review_due',
      'protection.expired',
    ])
  })
})
