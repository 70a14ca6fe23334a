import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ImportId } from '../../src/imports/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { csvOf, header, imported, line, rowsOf, sent, started } from './importing.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const accounts = async (by: TestOrganisation) =>
  (await by.get('/v1/accounts?limit=200')).body.data.map(({ reference }: { reference: string }) => reference).sort()

describe('a file', () => {
  test('is taken in, processed and answered row by row', async () => {
    const by = await platform.organisation('lender')
    const content = csvOf([line({ reference: 'A-1', principal: 100 }), line({ reference: 'A-2', principal: 250 })])
    const done = await imported(platform, by, { content, controlTotals: { rows: 2, amount: 350, currency: 'TWD' } })
    expect(done).toMatchObject({
      ...{ state: 'completed', progress: { total: 2, processed: 2, succeeded: 2, failed: 0 }, problem: null },
      foundTotals: { rows: 2, amounts: [{ currency: 'TWD', amount: 350 }] },
    })
    expect(await accounts(by)).toEqual(['A-1', 'A-2'])
    const rows = await rowsOf(by, done.id)
    expect(rows).toMatchObject([
      { row: 1, outcome: 'succeeded', key: 'A-1', original: null, already: false },
      { row: 2 },
    ])
    expect((await by.get(`/v1/accounts/${rows[0].subjectId}`)).body).toMatchObject({ reference: 'A-1' })
  })

  test('may begin with a byte order mark, end its lines in CRLF, and quote commas, quotes and line breaks', async () => {
    const by = await platform.organisation('lender')
    const name = '"Chen, ""Mei""\r\nling"'
    const content = `\uFEFF${csvOf([line({ reference: '"B,1"', name }), line({ reference: 'B-2' })]).replaceAll(/(?<!\r)\n/g, '\r\n')}`
    const done = await imported(platform, by, { content, controlTotals: { rows: 2, amount: 200 } })
    expect(done).toMatchObject({ state: 'completed', progress: { succeeded: 2 } })
    expect(await accounts(by)).toEqual(['B,1', 'B-2'])
  })

  test('is NDJSON where it says so, one object a line', async () => {
    const by = await platform.organisation('lender')
    const row = (reference: string) =>
      JSON.stringify({
        ...{ reference, product: 'loan', currency: 'TWD', jurisdiction: 'TW', openedOn: '2024-03-01' },
        ...{ balance: { principal: 70 }, borrower: { name: '陳怡君', emails: ['a@example.com'] } },
      })
    const content = `\uFEFF${row('N-1')}\r\n\r\nnot json\n[1]\n${row('N-2')}`
    const done = await imported(platform, by, { content, format: 'ndjson', controlTotals: { rows: 4, amount: 140 } })
    expect(done).toMatchObject({ state: 'completed', progress: { succeeded: 2, failed: 2 } })
    expect(await rowsOf(by, done.id, '&outcome=failed')).toMatchObject([
      { row: 2, problem: { code: 'invalid_json' }, original: 'not json' },
      { row: 3, problem: { code: 'invalid_json' }, original: '[1]' },
    ])
  })

  test.each([
    ['an unknown and a missing column', 'reference,nonsense\nA,b\n', 'import_columns_unfit', 'nonsense'],
    ['the same column twice', `reference,${header}\n`, 'import_columns_unfit', 'reference'],
    ['an open quote', `${header}\n"A-1,credit_card\n`, 'import_content_unreadable', 'quote'],
    ['no header', '', 'import_content_unreadable', 'header'],
  ])('with %s is refused, and another one can be sent', async (_, content, code, hint) => {
    const id = await started(lender, { controlTotals: { rows: 1, amount: 100 } })
    const refused = await sent(platform, lender, { id, content })
    expect(refused).toMatchObject({ status: 422, body: { code } })
    expect(refused.text).toContain(hint)
    expect((await lender.get(`/v1/imports/${id}`)).body).toMatchObject({ state: 'awaiting_upload' })
    expect(await sent(platform, lender, { id, content: csvOf([line()]) })).toMatchObject({ status: 202 })
  })

  test('that is not UTF-8 is refused', async () => {
    const id = await started(lender)
    const content = new Uint8Array([...new TextEncoder().encode(`${header}\n`), 0xb3, 0xaf, 0x0a])
    expect(await sent(platform, lender, { id, content })).toMatchObject({
      ...{ status: 422, body: { code: 'import_content_unreadable' } },
    })
  })

  test('of another type than the import said is refused', async () => {
    const id = await started(lender)
    expect(await sent(platform, lender, { id, content: '{}\n', format: 'ndjson' })).toMatchObject({ status: 415 })
  })

  test('that breaks off leaves the import waiting; sent again, it is taken whole and once', async () => {
    const by = await platform.organisation('lender')
    const lines = Array.from({ length: 2_500 }, (_, n) => line({ reference: `C-${n}` }))
    const whole = csvOf(lines)
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(whole.slice(0, 150_000)))
      },
      pull: (controller) => controller.error(new Error('connection reset')),
    })
    const id = await started(by, { controlTotals: { rows: 2_500, amount: 250_000 } })
    expect(await sent(platform, by, { id, content: broken })).toMatchObject({
      ...{ status: 400, body: { code: 'import_upload_cut_off' } },
    })
    await platform.settle()
    expect((await by.get(`/v1/imports/${id}`)).body).toMatchObject({
      state: 'awaiting_upload',
      progress: { total: null },
    })
    await sent(platform, by, { id, content: whole })
    await platform.settle()
    expect((await by.get(`/v1/imports/${id}`)).body).toMatchObject({
      ...{ state: 'completed', progress: { total: 2_500, succeeded: 2_500, failed: 0 } },
    })
  })

  test('sent twice at once counts once: the upload begun last', async () => {
    const by = await platform.organisation('lender')
    const id = await started(by, { controlTotals: { rows: 1, amount: 100 } })
    const gate = Promise.withResolvers<void>()
    const slow = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(new TextEncoder().encode(csvOf(Array.from({ length: 1_500 }, () => line())))),
      pull: async (controller) => {
        await gate.promise
        controller.close()
      },
    })
    const first = sent(platform, by, { id, content: slow })
    const begun = () =>
      platform.admin`select 1 from imports where id = ${ImportId.toUuid(id as ImportId)} and upload = 1`
    await expect.poll(begun).toHaveLength(1)
    const second = await sent(platform, by, { id, content: csvOf([line({ reference: 'S-2' })]) })
    gate.resolve()
    expect([(await first).status, second.status]).toEqual([409, 202])
    await platform.settle()
    expect(await accounts(by)).toEqual(['S-2'])
  })
})

describe('failed rows', () => {
  test('come back as CSV in the columns of the file, and can be corrected and sent as they are', async () => {
    const by = await platform.organisation('lender')
    const content = csvOf([
      line({ reference: 'R-1' }),
      line({ reference: 'R-2', name: '' }),
      line({ reference: 'R-3' }),
    ])
    const first = await imported(platform, by, { content, controlTotals: { rows: 3, amount: 300 } })
    const { text } = await by.get(`/v1/imports/${first.id}/rows?outcome=failed&format=csv`)
    const rows: Record<string, string>[] = parse(text, { columns: true })
    expect(rows).toMatchObject([{ reference: 'R-2', _row: '2', _outcome: 'failed', _code: 'malformed_request' }])
    expect(rows[0]?._problem).toContain('#/borrower/name')
    const corrected = text.replace('100,,', '100,陳怡君,')
    const second = await imported(platform, by, { content: corrected, controlTotals: { rows: 1, amount: 100 } })
    expect(second.progress).toMatchObject({ succeeded: 1, failed: 0 })
    expect(await accounts(by)).toEqual(['R-1', 'R-2', 'R-3'])
  })

  test('are told by field, never by what they held, outside their own original', async () => {
    const by = await platform.organisation('lender')
    const lines = [`X-1,credit_card,TWD,TW,2024-03-01,100,陳怡君,not-a-phone`, `X-2,credit_card,TWD`]
    const done = await imported(platform, by, { content: csvOf(lines), controlTotals: { rows: 2, amount: 100 } })
    const rows = await rowsOf(by, done.id, '&outcome=failed')
    expect(rows).toMatchObject([
      { row: 1, problem: { code: 'account_unfit' }, original: { 'borrower.phones': 'not-a-phone' } },
      { row: 2, problem: { code: 'column_count' } },
    ])
    expect(JSON.stringify(rows.map(({ problem }) => problem))).not.toMatch(/not-a-phone|陳怡君/)
    const stored = await platform.admin`select * from import_rows where row_number < 10`
    expect(JSON.stringify(stored.map((row) => ({ ...row, original_sealed: null })))).not.toContain('not-a-phone')
    expect(JSON.stringify(platform.logged)).not.toContain('not-a-phone')
  })

  test('and waiting imports are forgotten thirty days after their start', async () => {
    const by = await platform.organisation('lender')
    const content = csvOf([line({ reference: 'F-1' }), line({ principal: 'many' })])
    const done = await imported(platform, by, { content, controlTotals: { rows: 2, amount: 100 } })
    const waiting = await started(by)
    platform.clock.advance(30 * 86_400)
    await platform.settle()
    expect(await rowsOf(by, done.id)).toMatchObject([{ outcome: 'succeeded' }, { outcome: 'failed', original: null }])
    expect((await by.get(`/v1/imports/${waiting}`)).body.state).toBe('aborted')
  })
})
