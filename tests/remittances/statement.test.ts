import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentAnswer } from '../../src/http/document.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { statementCsv, statementHtml, statementPage } from '../../src/remittances/statement-render.ts'
import type { Statement } from '../../src/remittances/statement-view.ts'
import { typeset } from '../../src/runtime/typesetting.ts'
import { type Paying, payingOf } from '../payments/paying.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'
import { at, draftOf, type Remittance } from './remitting.ts'

let platform: Platform
let ground: Paying
let remittance: Remittance

beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
  remittance = await draftOf(ground)
})
afterAll(() => platform.stop())

const statement = async (query = '', accept?: string) =>
  ground.lender.call({
    ...{ method: 'GET', path: `${at(remittance, 'statement')}${query}` },
    ...(accept ? { headers: { accept } } : {}),
  })

describe('a statement as a file', () => {
  test('of its lines adds up to its totals', async () => {
    const { headers, text } = await statement('?format=csv')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [head, ...lines] = text.trimEnd().split('\r\n')
    expect(head).toBe(
      'number,account,kind,setId,paymentId,reference,effectiveOn,recordedAt,placementId,rule,rate,basis,posted',
    )
    const posted = lines.map((line) => Number(line.split(',').at(-1))).reduce((sum, amount) => sum + amount, 0)
    expect(posted).toBe(50_000 - 12_500)
    expect((await statement('', 'text/csv')).text).toBe(text)
  })

  test('for a person runs nothing, loads nothing and can be printed', async () => {
    const { headers, text } = await statement('', 'text/html,application/xhtml+xml')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).toContain('@media print')
    expect(text).toContain('TWD 375.00')
    expect(text).not.toMatch(/<script|href=|src=|@import|url\(/)
    expect((await statement('?format=html')).text).toBe(text)
  })

  test('in a form there is none of is refused with those there are', async () => {
    const { status, body } = await statement('?format=xml')
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'malformed_request' })
    expect(body.detail).toContain('json, csv, html, pdf')
  })

  test('is printed as PDF: the same bytes each time', async () => {
    const read = async () => {
      const asked = new Request(`${BASE_URL}${at(remittance, 'statement')}?format=pdf`, {
        headers: { authorization: `Bearer ${ground.lender.apiKey}` },
      })
      const response = await platform.app.fetch(asked)
      return { type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) }
    }
    const [first, second] = [await read(), await read()]
    expect(first.type).toBe('application/pdf')
    expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(first.bytes.toString('latin1')).toContain('/Count 1')
    expect(second.bytes.equals(first.bytes)).toBe(true)
  })

  test('is not printed where no type can be set, nor where it is too long for a person', async () => {
    const whole: Statement = JSON.parse((await statement()).text)
    const form = { mediaType: 'application/pdf', print: statementPage } as const
    const problemOf = async (lines: Statement['lines'], typesetter?: typeof typeset) => {
      const answered = documentAnswer(
        form,
        { ...whole, lines },
        {
          ...{ headers: {}, typeset: typesetter, columnar: undefined },
          asking: async () => null,
        },
      )
      return answered.catch((error: unknown) => (error instanceof Problem ? error.kind.code : error))
    }
    const [line] = whole.lines as [Statement['lines'][number]]
    expect(await problemOf(whole.lines)).toBe('not_printed_here')
    expect(await problemOf(Array(5_001).fill(line), typeset)).toBe('too_long_to_print')
    const long = await typeset(statementPage({ ...whole, lines: Array(200).fill(line) }))
    expect(Buffer.from(long).toString('latin1')).toMatch(/\/Count [4-9]/)
    const faces = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/FontFile/g)?.length ?? 0
    const chinese = await typeset(statementPage({ ...whole, lender: { ...whole.lender, name: '福爾摩沙港灣銀行' } }))
    expect(faces(chinese)).toBeGreaterThan(faces(long))
  })

  test('is not shown to anybody else', async () => {
    const other = await platform.organisation('agency')
    expect((await other.get(`${at(remittance, 'statement')}?format=html`)).status).toBe(404)
  })
})

describe('what was written by others', () => {
  test('stays text in a page and one cell in a file', async () => {
    const whole: Statement = JSON.parse((await statement()).text)
    const [line] = whole.lines
    const evil = { ...whole, agency: { ...whole.agency, name: '<script>alert("x")</script> & co' } }
    const lines = [{ ...line, reference: `"a",'b'<i>` }] as Statement['lines']
    const page = statementHtml({ ...evil, lines })
    expect(page).not.toMatch(/<script|<i>/)
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; co')
    expect(statementCsv({ ...evil, lines })).toContain(`"""a"",'b'<i>"`)
  })
})
