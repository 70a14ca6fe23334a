import { describe, expect, test } from 'vitest'
import {
  discloseRows,
  ExportVerificationError,
  type LineDifference,
  verifyDisclosure,
  verifyExport,
} from '../../sdk/src/verify.ts'
import { exportOf, lineOf, linesTo, nodeDigest } from './exported.ts'

const refusal = async (asked: Promise<unknown>): Promise<ExportVerificationError> => {
  const thrown = await asked.catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(ExportVerificationError)
  return thrown as ExportVerificationError
}

const fileOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
const told = (differences: readonly LineDifference[]) => differences.map(({ kind, line, row }) => [kind, line, row])

describe('an export', () => {
  test.each([0, 1, 2, 3, 7, 8, 9, 300])('of %i rows holds as it was signed, by either digest', async (count) => {
    const { leaves: _, ...made } = await exportOf(linesTo(count))
    expect(await verifyExport(made)).toMatchObject({ count, format: 'ndjson', issuer: 'https://concordat.test' })
    expect(await verifyExport({ ...made, digest: nodeDigest })).toMatchObject({ count })
  })

  test('holds whatever the chunks it is read in, and however its lines end', async () => {
    const made = await exportOf(linesTo(20))
    const bytes = new TextEncoder().encode(made.file)
    for (const size of [1, 7, 64]) {
      const file = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.slice(at * size, (at + 1) * size),
      )
      expect(await verifyExport({ ...made, file })).toMatchObject({ count: 20 })
    }
    expect(await verifyExport({ ...made, file: made.file.replaceAll('\n', '\r\n').trimEnd() })).toMatchObject({
      count: 20,
    })
  })

  test('as CSV has its head checked, and rows that go over lines', async () => {
    const rows = ['1,"two\nlines"', '2,"a ""quote"""']
    const made = await exportOf(rows, { format: 'csv', head: 'n,said' })
    expect(await verifyExport({ ...made, file: `n,said\r\n${rows.join('\r\n')}\r\n` })).toMatchObject({ count: 2 })
    const other = await refusal(verifyExport({ ...made, file: `n,meant\r\n${rows.join('\r\n')}\r\n` }))
    expect(told(other.differences)).toEqual([['changed', 1, null]])
    const changed = await refusal(verifyExport({ ...made, file: 'n,said\r\n1,"two\nlines"\r\n2,b\r\n' }))
    expect(told(changed.differences)).toEqual([['changed', 3, 2]])
  })
})

describe('what is off is named', () => {
  const whole = linesTo(9)
  const cases: readonly [string, string[], unknown[]][] = [
    ['a changed line', whole.with(4, lineOf(5, 'allow')), [['changed', 5, 5]]],
    ['a dropped line', whole.toSpliced(2, 1), [['dropped', 3, 3]]],
    ['the last line dropped', whole.slice(0, -1), [['dropped', 9, 9]]],
    ['an inserted line', whole.toSpliced(6, 0, lineOf(99)), [['inserted', 7, null]]],
    ['a line told twice', whole.toSpliced(6, 0, whole[0] as string), [['inserted', 7, null]]],
    ['a line moved back', [...whole.slice(1, 6), whole[0] as string, ...whole.slice(6)], [['reordered', 6, 1]]],
    ['two lines exchanged', whole.with(3, whole[4] as string).with(4, whole[3] as string), [['reordered', 4, 5]]],
    ['nothing left', [], whole.map((_, at) => ['dropped', 1, at + 1])],
  ]
  test.each(cases)('%s', async (_, lines, expected) => {
    const made = await exportOf(whole)
    const error = await refusal(verifyExport({ ...made, file: fileOf(lines) }))
    expect(error.code).toBe('lines_differ')
    expect(told(error.differences)).toEqual(expected)
  })

  test('many at once, each by itself', async () => {
    const lines = whole.with(8, lineOf(9, 'allow')).toSpliced(4, 1).toSpliced(1, 0, lineOf(77))
    const error = await refusal(verifyExport({ ...(await exportOf(whole)), file: fileOf(lines) }))
    expect(told(error.differences)).toEqual([
      ['inserted', 2, null],
      ['dropped', 6, 5],
      ['changed', 9, 9],
    ])
  })

  test('not without the leaves, and not by leaves of something else', async () => {
    const { leaves, ...made } = await exportOf(whole)
    const file = fileOf(whole.slice(1))
    expect(await refusal(verifyExport({ ...made, file }))).toMatchObject({ code: 'lines_differ', differences: [] })
    const others = leaves.split('\n').slice(1).join('\n')
    expect((await refusal(verifyExport({ ...made, file, leaves: others }))).code).toBe('other_leaves')
  })

  test('and so is a manifest that is none', async () => {
    const made = await exportOf(whole)
    const [head, body, signature] = made.manifest.split('.')
    const code = async (changes: object) => (await refusal(verifyExport({ ...made, ...changes }))).code
    expect(await code({ manifest: `${head}.${body}` })).toBe('malformed')
    expect(await code({ keys: (await exportOf(whole)).keys })).toBe('bad_signature')
    expect(await code({ keys: { keys: [] } })).toBe('unknown_key')
    const other = Buffer.from(JSON.stringify({ alg: 'none', typ: 'concordat-supervision-export+jwt' }))
    expect(await code({ manifest: `${other.toString('base64url')}.${body}.${signature}` })).toBe('wrong_type')
    expect(await code({ issuer: 'https://else.test' })).toBe('wrong_issuer')
    const named = { alg: 'ES256', typ: 'concordat-supervision-export+jwt', kid: 'one', crit: ['exp'], exp: 1 }
    const critical = Buffer.from(JSON.stringify(named)).toString('base64url')
    expect(await code({ manifest: `${critical}.${body}.${signature}` })).toBe('malformed')
  })
})

describe('some rows', () => {
  test.each([1, 2, 5, 6, 13])('of %i are shown without the others', async (count) => {
    const made = await exportOf(linesTo(count))
    const rows = [...new Set([1, Math.ceil(count / 2), count])]
    const disclosure = await discloseRows({ ...made, rows })
    expect(disclosure.rows.map(({ row }) => row)).toEqual(rows)
    expect(await verifyDisclosure(disclosure, made)).toMatchObject({ count })
  })

  test('changed, or shown as another row, are in no export', async () => {
    const made = await exportOf(linesTo(6))
    const disclosure = await discloseRows({ ...made, rows: [2, 4] })
    for (const change of [{ line: lineOf(4, 'allow') }, { row: 5 }, { row: 7 }, { path: [] }]) {
      const rows = disclosure.rows.map((row) => (row.row === 4 ? { ...row, ...change } : row))
      const error = await refusal(verifyDisclosure({ ...disclosure, rows }, made))
      expect(error).toMatchObject({ code: 'not_in_export', differences: [{ line: 2 }] })
    }
    expect((await refusal(discloseRows({ ...made, rows: [7] }))).code).toBe('not_in_export')
  })
})
