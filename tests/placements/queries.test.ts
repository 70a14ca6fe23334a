import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf } from './portfolio.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let mandate: string

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  mandate = await mandateBetween(lender, agency)
})
afterAll(() => platform.stop())

const placed = async (): Promise<string> =>
  (await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate })).body.id
const ask = async (by: TestOrganisation, placement: string) =>
  (await by.post(`/v1/placements/${placement}/queries`, { question: 'WHOSE-SIGNATURE-IS-IT' })).body

commandCases('query.ask', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({
    by: agency,
    path: `/v1/placements/${await placed()}/queries`,
    body: { kind: 'document_request', documentKind: 'contract', question: 'A signed copy, please' },
  }),
  status: 201,
  effect: async ({ body }) => {
    // Tuesday 09:30 UTC and two working days of the lender's.
    expect(body).toMatchObject({ state: 'open', dueAt: '2026-11-26T09:30:00.000Z', answer: null })
    expect((await lender.get(`/v1/queries/${body.id}`)).body).toEqual(body)
  },
  events: ['query.asked'],
  conflict: {
    arrange: async () => {
      const placement = await placed()
      await lender.post(`/v1/placements/${placement}/withdraw`)
      return { by: agency, path: `/v1/placements/${placement}/queries`, body: { question: 'Why?' } }
    },
    ...{ status: 409, code: 'placement_status_unfit' },
  },
})

commandCases('query.answer', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => {
    const { id } = await ask(agency, await placed())
    return { by: lender, path: `/v1/queries/${id}/answer`, body: { answer: 'The borrower’s' } }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'answered', answer: 'The borrower’s', answeredAt: platform.clock.now() })
    expect((await agency.get(`/v1/queries/${body.id}`)).body).toEqual(body)
  },
  events: ['query.answered'],
  conflict: {
    arrange: async () => {
      const { id } = await ask(agency, await placed())
      await lender.post(`/v1/queries/${id}/answer`, { answer: 'Yes' })
      return { by: lender, path: `/v1/queries/${id}/answer`, body: { answer: 'No' } }
    },
    ...{ status: 409, code: 'query_answered' },
  },
})

test('a request for a document is answered with the document, by hash, and a question is not', async () => {
  const placement = await placed()
  const asked = { kind: 'document_request', documentKind: 'statement', question: 'The last one' }
  const [request, question] = [
    (await lender.post(`/v1/placements/${placement}/queries`, asked)).body,
    await ask(lender, placement),
  ]
  const document = { sha256: 'cd'.repeat(32), mediaType: 'application/pdf', sizeBytes: 48_211 }
  const answered = await agency.post(`/v1/queries/${request.id}/answer`, { answer: 'Sent by courier', document })
  expect(answered, answered.text).toMatchObject({ status: 200, body: { state: 'answered', document } })
  expect((await lender.get(`/v1/queries/${request.id}`)).body.document).toEqual(document)
  const refused = await agency.post(`/v1/queries/${question.id}/answer`, { answer: 'Here', document })
  expect(refused).toMatchObject({ status: 422, body: { code: 'query_unclear', errors: [{ pointer: '#/document' }] } })
})

test('a question is not answered by who asked it', async () => {
  const { id } = await ask(agency, await placed())
  const answer = await agency.post(`/v1/queries/${id}/answer`, { answer: 'Mine' })
  expect(answer).toMatchObject({ status: 403, body: { code: 'query_own' } })
})

test.each([
  [{ kind: 'document_request', question: 'Which?' }],
  [{ kind: 'question', documentKind: 'contract', question: 'Which?' }],
])('%j does not say what is asked for', async (body) => {
  const answer = await agency.post(`/v1/placements/${await placed()}/queries`, body)
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/documentKind' }] } })
})

test('an unanswered question becomes overdue once, an answered one never', async () => {
  const placement = await placed()
  const [late, done] = [await ask(lender, placement), await ask(lender, placement)]
  await agency.post(`/v1/queries/${done.id}/answer`, { answer: 'Here' })
  const list = (state: string) => agency.get(`/v1/queries?placement=${placement}&state=${state}`)
  expect((await list('open')).body.data).toMatchObject([{ id: late.id }])
  platform.clock.advance(49 * 3_600)
  await platform.settle()
  await platform.settle()
  expect((await list('overdue')).body.data).toMatchObject([{ id: late.id, state: 'overdue' }])
  expect((await list('open,answered')).body.data).toMatchObject([{ id: done.id }])
  const overdue = await platform.admin`
    select data from events where type = 'query.overdue' and data ->> 'placementId' = ${placement}`
  expect(overdue).toMatchObject([{ data: { queryId: late.id } }])
  expect((await agency.post(`/v1/queries/${late.id}/answer`, { answer: 'At last' })).status).toBe(200)
})

test('what is asked is in no table, event or log in clear', async () => {
  await ask(agency, await placed())
  const [row] = await platform.admin`
    select (select count(*) from placement_queries q where q::text like '%WHOSE-SIGNATURE%')::int
      + (select count(*) from events e where e::text like '%WHOSE-SIGNATURE%')::int as found`
  expect(row).toEqual({ found: 0 })
  expect(JSON.stringify(platform.logged)).not.toContain('WHOSE-SIGNATURE')
})
