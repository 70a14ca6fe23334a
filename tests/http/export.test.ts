import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandateBetween, termsOf } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
const mandates: string[] = []

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  for (let i = 0; i < 205; i++) mandates.unshift(await mandateBetween(lender, agency, { signed: i < 3 }))
})
afterAll(() => platform.stop())

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true })
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('a list', () => {
  test('is exported as CSV over all its pages, newest first', async () => {
    const answer = await lender.call({ path: '/v1/mandates', headers: { accept: 'text/csv' } })
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(rowsOf(answer.text).map(({ id }) => id)).toEqual(mandates)
  })

  test('is exported as NDJSON, each line as the list has it', async () => {
    const answer = await lender.get('/v1/mandates?format=ndjson')
    const lines = linesOf(answer.text)
    expect(lines.map(({ id }) => id)).toEqual(mandates)
    expect(lines[0]).toEqual((await lender.get('/v1/mandates?limit=1')).body.data[0])
  })

  test('is exported under the same filters', async () => {
    const { text } = await lender.get('/v1/mandates?format=csv&status=active')
    expect(rowsOf(text).map(({ status }) => status)).toEqual(['active', 'active', 'active'])
  })

  test('that is empty still has its header', async () => {
    const other = await platform.organisation('lender')
    const { text } = await other.get('/v1/mandates?format=csv')
    expect(text).toMatch(/^id,lenderId,agencyId,reference,status,inForce,latest\.number,[^\n]+\r\n$/)
    expect((await other.get('/v1/mandates?format=ndjson')).text).toBe('')
  })

  test('keeps commas, quotes and line breaks in their cells', async () => {
    const other = await platform.organisation('lender')
    const reference = 'A, "B" and C'
    await other.post('/v1/mandates', { counterparty: agency.id, reference, terms: termsOf() })
    expect(rowsOf((await other.get('/v1/mandates?format=csv')).text)).toMatchObject([{ reference }])
  })
})

describe('what became of a job', () => {
  test('is exported row by row over all its pages, in order', async () => {
    const accounts = Array.from({ length: 205 }, (_, index) => `ref:NOBODY-${index + 1}`)
    const batch = await lender.post('/v1/placement-batches', {
      ...{ mandate: mandates.at(-1), respondBy: '2026-12-01T00:00:00Z', source: { accounts } },
    })
    expect(batch.status, batch.text).toBe(202)
    await platform.settle()
    const rows = rowsOf((await lender.get(`/v1/placement-batches/${batch.body.id}/rows?format=csv`)).text)
    expect(rows.map(({ given }) => given)).toEqual(accounts)
    expect(new Set(rows.map(({ problem }) => problem))).toEqual(new Set(['reference_not_found']))
    const failed = await lender.get(`/v1/placement-batches/${batch.body.id}/rows?format=ndjson&outcome=failed`)
    expect(linesOf(failed.text)).toHaveLength(205)
  })

  test('is exported with the jobs that did it', async () => {
    const jobs = rowsOf((await lender.get('/v1/jobs?format=csv&state=done')).text)
    expect(jobs.map(({ kind }) => kind)).toContain('placement_batch.place')
  })
})

describe('an export', () => {
  test.each(['limit=5', 'cursor=abc'])('takes no %s', async (parameter) => {
    const answer = await lender.get(`/v1/mandates?format=csv&${parameter}`)
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: `#/${parameter.split('=')[0]}` }] } })
  })

  test('in an unknown form is refused', async () => {
    expect(await lender.get('/v1/mandates?format=xlsx')).toMatchObject({
      status: 400,
      body: { code: 'malformed_request' },
    })
  })

  test('needs the scope of the list, and says so before the first byte', async () => {
    const narrow = await lender.with(['events:read'])
    expect(await narrow.get('/v1/mandates?format=csv')).toMatchObject({ status: 403 })
  })

  test('is not made where JSON is asked for first, nor of what is no list', async () => {
    const accept = 'application/json, text/csv;q=0.5'
    const list = await lender.call({ path: '/v1/mandates?limit=1', headers: { accept } })
    expect(list.body.data).toHaveLength(1)
    const one = await lender.call({ path: `/v1/mandates/${mandates[0]}`, headers: { accept: 'text/csv' } })
    expect(one.body.id).toBe(mandates[0])
  })
})
