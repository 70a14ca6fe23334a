import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let placement: string

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency)
  const placed = await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate })
  placement = placed.body.id
  await agency.post(`/v1/placements/${placement}/accept`)
})
afterAll(() => platform.stop())

const INSULT = { text: 'You are a deadbeat.', channel: 'sms' }
const screened = async (body: Record<string, unknown> = INSULT) =>
  (await agency.post('/v1/message-screenings', body)).body.id as string
let made = 0
const text = (changes: Record<string, unknown> = {}) => ({
  ...{ reference: `T-${++made}`, channel: 'sms', jurisdiction: 'GB', language: 'en' },
  ...{ body: 'Your balance with {{lender_name}} is {{current_amount}}. Call us when it suits you.', ...changes },
})
const submitted = async (changes: Record<string, unknown> = {}) => {
  const answer = await agency.post('/v1/message-templates', text(changes))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body.id as string
}
const approvedOne = async (changes: Record<string, unknown> = {}) => {
  const id = await submitted(changes)
  await agency.post(`/v1/message-templates/${id}/approve`, {})
  return id
}

const own = { platform: () => platform, noOutsider: 'names nothing that could be another’s' }
const writing = { platform: () => platform, scope: 'messages:write' as const }
const deciding = { platform: () => platform, scope: 'messages:decide' as const }

commandCases('message_screening.screen', {
  ...writing,
  arrange: async () => ({ by: agency, path: '/v1/message-screenings', body: { ...INSULT, placement } }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ verdict: 'block', jurisdiction: 'TW', placementId: placement, decision: null })
    expect(body.findings[0]).toMatchObject({ category: 'insult', from: 10, until: 18, law: ['TW-14-1-ABUSE'] })
    expect((await agency.get(`/v1/message-screenings/${body.id}`)).body).toEqual(body)
  },
  events: ['message_screening.screened'],
  conflict: {
    arrange: async () => ({ by: agency, path: '/v1/message-screenings', body: { ...INSULT, placement: 'ref:NONE' } }),
    ...{ status: 422, code: 'reference_not_found' },
  },
})

commandCases('message_screening.screen_many', {
  ...writing,
  arrange: async () => ({
    by: agency,
    path: '/v1/message-screenings/batch',
    body: {
      messages: [
        { ...INSULT, placement },
        { text: '我不想活了', channel: 'sms', direction: 'inbound' },
      ],
    },
  }),
  status: 201,
  effect: ({ body }) =>
    expect(body.data).toMatchObject([{ verdict: 'block' }, { findings: [{ category: 'self_harm' }] }]),
  events: ['message_screening.screened', 'message_screening.alarmed', 'care_alarm.raised'],
  conflict: {
    arrange: async () => ({
      by: agency,
      path: '/v1/message-screenings/batch',
      body: { messages: [INSULT, { ...INSULT, placement: 'ref:NONE' }] },
    }),
    ...{ status: 422, code: 'reference_not_found' },
  },
})

commandCases('message_screening.decide', {
  ...deciding,
  arrange: async () => ({
    by: agency,
    path: `/v1/message-screenings/${await screened()}/decide`,
    body: { decision: 'reject', reason: 'offends' },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ decision: 'rejected', reason: 'offends', version: 2 }),
  events: ['message_screening.decided'],
  conflict: {
    arrange: async () => ({
      by: agency,
      path: `/v1/message-screenings/${await screened({ text: 'Thank you.', channel: 'sms' })}/decide`,
      body: { decision: 'release', reason: 'true_statement' },
    }),
    ...{ status: 409, code: 'message_screening_clean' },
  },
})

commandCases('message_template.submit', {
  ...{ ...writing, ...own },
  scope: 'messages:write',
  arrange: async () => ({ by: agency, path: '/v1/message-templates', body: text() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ number: 1, state: 'submitted', placeholders: ['lender_name', 'current_amount'] })
    expect((await agency.get(`/v1/message-templates/ref:${body.reference}`)).body).toEqual(body)
  },
  events: ['message_template.submitted'],
  conflict: {
    arrange: async () => ({
      by: agency,
      path: '/v1/message-templates',
      body: text({ body: 'Pay, or the police will arrest you.' }),
    }),
    ...{ status: 422, code: 'message_template_blocked' },
  },
})

commandCases('message_template.approve', {
  ...deciding,
  arrange: async () => {
    const reference = `T-${++made}`
    await approvedOne({ reference })
    return { by: agency, path: `/v1/message-templates/${await submitted({ reference })}/approve`, body: {} }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ number: 2, state: 'approved' })
    const { data } = (await agency.get(`/v1/message-templates?reference=${body.reference}`)).body
    expect(data).toMatchObject([{ state: 'approved' }, { number: 1, state: 'replaced' }])
  },
  events: ['message_template.replaced', 'message_template.approved'],
  conflict: {
    arrange: async () => ({ by: agency, path: `/v1/message-templates/${await approvedOne()}/approve`, body: {} }),
    ...{ status: 409, code: 'message_template_state_unfit' },
  },
})

commandCases('message_template.reject', {
  ...deciding,
  arrange: async () => ({
    by: agency,
    path: `/v1/message-templates/${await submitted()}/reject`,
    body: { reason: 'wording' },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'rejected', reason: 'wording' }),
  events: ['message_template.rejected'],
  conflict: {
    arrange: async () => ({
      by: agency,
      path: `/v1/message-templates/${await approvedOne()}/reject`,
      body: { reason: 'wording' },
    }),
    ...{ status: 409, code: 'message_template_state_unfit' },
  },
})

commandCases('message_template.suspend', {
  ...deciding,
  arrange: async () => ({
    by: agency,
    path: `/v1/message-templates/${await approvedOne()}/suspend`,
    body: { reason: 'not_needed' },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'suspended', reason: 'not_needed' }),
  events: ['message_template.suspended'],
  conflict: {
    arrange: async () => ({
      by: agency,
      path: `/v1/message-templates/${await submitted()}/suspend`,
      body: { reason: 'not_needed' },
    }),
    ...{ status: 409, code: 'message_template_state_unfit' },
  },
})

describe('a screened message', () => {
  test('is nobody’s business but the organisation’s, the lender’s neither', async () => {
    const id = await screened({ ...INSULT, placement })
    expect((await lender.get(`/v1/message-screenings/${id}`)).status).toBe(404)
  })

  test('keeps its words for thirty days and its findings for good', async () => {
    const id = await screened()
    expect((await agency.get(`/v1/message-screenings/${id}`)).body.text).toBe(INSULT.text)
    platform.clock.advance(31 * 86_400)
    await platform.settle()
    const { body } = await agency.get(`/v1/message-screenings/${id}`)
    expect(body).toMatchObject({ text: null, findings: [{ category: 'insult' }] })
  })

  test('too long, or by no channel, is refused with the field named', async () => {
    for (const body of [{ text: 'a'.repeat(10_001), channel: 'sms' }, { text: 'a' }]) {
      expect(await agency.post('/v1/message-screenings', body)).toMatchObject({
        status: 400,
        body: { code: 'malformed_request' },
      })
    }
  })
})
