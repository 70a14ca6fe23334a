import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookThrough } from '../../src/file-layouts/check-file.ts'
import { mapRows } from '../../src/file-layouts/mapper.ts'
import type { LayoutDefinition } from '../../src/file-layouts/terms.ts'
import { readAmount } from '../../src/file-layouts/value-rules.ts'
import type { AnyImportKind } from '../../src/imports/index.ts'
import { account, balances, goodFile, kinds, person, records, streamOf, trailer } from './layouts.ts'

const read = async (
  content: string | Uint8Array,
  definition: LayoutDefinition = records,
  kind: AnyImportKind = kinds.accounts,
) => {
  const rows: unknown[] = []
  for await (const { row } of mapRows({ definition, kind, body: streamOf(content) })) rows.push(row)
  return rows
}
const found = async (
  content: string | Uint8Array,
  definition: LayoutDefinition = records,
  kind: AnyImportKind = kinds.accounts,
) => (await lookThrough({ definition, kind, body: streamOf(content) })).findings

describe('a file of several records', () => {
  test('becomes the rows of the import, joined by its key, with signs, days and constants', async () => {
    const [first, second, ...others] = await read(goodFile)
    expect(first).toEqual({
      ...{ reference: 'A-1', product: 'credit_card', currency: 'TWD', jurisdiction: 'TW', openedOn: '2024-03-01' },
      balance: { principal: 125_000 },
      borrower: { name: 'Wang Xiaoming', phones: ['+886912000001', '+886912000002'] },
    })
    expect(second).toMatchObject({ reference: 'A-2', balance: { principal: 991 }, borrower: { name: 'Lin Meili' } })
    expect(others).toEqual([])
    expect(await found(goodFile)).toEqual([])
  })

  test.each([
    [
      'a day that is none',
      account('A-1', '0', '13412024'),
      { line: 1, field: 'OPENED', column: '13-20', code: 'not_date', expected: '11252026' },
    ],
    [
      'an amount that is none',
      account('A-1', '12X4'),
      { line: 1, record: '01', field: 'ORIG_CLAIM', code: 'not_amount' },
    ],
    ['a field that must not be blank', account('', '0000000100'), { line: 1, field: 'FILENO', code: 'required' }],
    ['a record nobody knows', '55A-1', { line: 1, code: 'unknown_record', expected: '01, 02, 09, 99' }],
    ['a record without its row', person('A-9', 'Nobody'), { line: 1, record: '02', code: 'without_row' }],
  ])('names the place of %s', async (_, line, expected) => {
    const findings = await found([line, trailer(1, 0)].join('\n'))
    expect(findings[0]).toMatchObject(expected)
    expect(JSON.stringify(findings)).not.toContain('13412024')
  })

  test('names in the partner’s words what the kind of import refuses', async () => {
    const [first] = await found([account('A 1\u0007', '0000000100'), trailer(1, 100)].join('\n'))
    expect(first).toMatchObject({
      line: 1,
      field: 'FILENO',
      column: '3-12',
      detail: expect.stringContaining('reference'),
    })
  })

  test('whose last line was cut off says so', async () => {
    const cut = `${account('A-1', '0000000100')}\n${account('A-2', '0000000200')}`.slice(0, -4)
    expect((await found(cut)).map(({ code, line }) => [line, code])).toEqual([
      [2, 'cut_off'],
      [2, 'no_trailer'],
    ])
  })

  test('whose totals do not hold is found out, and told what they are', async () => {
    const file = [account('A-1', '0000000100'), trailer(3, 99)].join('\n')
    expect(await found(file)).toMatchObject([
      { code: 'count_mismatch', field: 'RECORDS', expected: '1' },
      { code: 'amount_mismatch', field: 'TOTAL', expected: '100' },
    ])
  })

  test('with a line that never ends stops there', async () => {
    expect(await found('01'.padEnd(70_000, 'x'))).toMatchObject([{ line: 1, code: 'unreadable' }])
  })
})

/** Big5 for 帳號;日期;本金;備註. */
const big5Header = Uint8Array.from([
  0xb1, 0x62, 0xb8, 0xb9, 0x3b, 0xa4, 0xe9, 0xb4, 0xc1, 0x3b, 0xa5, 0xbb, 0xaa, 0xf7, 0x3b, 0xb3, 0xc6, 0xb5, 0xf9,
  0x0a,
])
const big5 = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from([
    ...big5Header,
    ...parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  ])

describe('a table in the encoding of another system', () => {
  test('is read by the names of its columns, in its own years', async () => {
    const rows = await read(big5('L-1;115/11/24;"1,250";', [0xb3, 0xc6, 0xb5, 0xf9], '\n'), balances, kinds.balances)
    expect(rows).toEqual([{ account: 'L-1', currency: 'TWD', asOf: '2026-11-24', balance: { principal: 1250 } }])
  })

  test('whose bytes are of another encoding is told which field', async () => {
    const findings = await found(big5([0xff, 0xff], ';115/11/24;1;\n'), balances, kinds.balances)
    expect(findings).toMatchObject([{ line: 2, field: '帳號', column: '1', code: 'bad_encoding' }])
  })

  test('that lacks a column is told so at once', async () => {
    expect(await found('a;b\n1;2\n', balances, kinds.balances)).toMatchObject([{ line: 1, code: 'unreadable' }])
    expect(await found('', balances, kinds.balances)).toMatchObject([{ line: 1, code: 'unreadable' }])
  })
})

describe('an amount', () => {
  const form = { notation: 'decimal', scale: 2, mark: 'point', overpunch: false } as const
  test.each([
    ['1,234.50', form, 123_450],
    ['1.234,50', { ...form, mark: 'comma' }, 123_450],
    ['12.3', form, 1_230],
    ['12.300', form, 1_230],
    ['12.345', form, undefined],
    ['(5.00)', form, -500],
    ['5.00-', form, -500],
    ['-5-', form, undefined],
    ['1,23', form, undefined],
    ['000000125}', { ...form, notation: 'minor', overpunch: true }, -1_250],
    ['12D', { ...form, notation: 'minor', overpunch: true }, 124],
    ['99999999999999999999', form, undefined],
  ] as const)('%s is read as written', (text, how, minor) => {
    expect(readAmount(text, how)).toBe(minor)
  })

  test('written with any mark and sign is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
        fc.constantFrom('point', 'comma') as fc.Arbitrary<'point' | 'comma'>,
        fc.constantFrom('before', 'behind'),
        (minor, mark, sign) => {
          const digits = String(Math.abs(minor)).padStart(3, '0')
          const plain = `${digits.slice(0, -2)}${mark === 'point' ? '.' : ','}${digits.slice(-2)}`
          const text = minor >= 0 ? plain : sign === 'before' ? `-${plain}` : `${plain}-`
          expect(readAmount(text, { ...form, mark })).toBe(minor)
        },
      ),
    )
  })
})
