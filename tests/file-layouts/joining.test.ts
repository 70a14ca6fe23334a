import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookThrough } from '../../src/file-layouts/check-file.ts'
import { joiningWithin } from '../../src/file-layouts/joining.ts'
import { mapRows } from '../../src/file-layouts/mapper.ts'
import type { LayoutDefinition } from '../../src/file-layouts/terms.ts'
import { account, kinds, person, records, streamOf, trailer } from './layouts.ts'

const within = (joinWithin: number): LayoutDefinition => ({ ...records, joinWithin })
const kind = kinds.accounts
const read = async (lines: readonly string[], definition: LayoutDefinition) => {
  const rows: unknown[] = []
  for await (const { row } of mapRows({ definition, kind, body: streamOf(lines.join('\n')) })) rows.push(row)
  return rows
}
const look = (lines: readonly string[], definition: LayoutDefinition) =>
  lookThrough({ definition, kind, body: streamOf(lines.join('\n')) })

const names = (count: number) => Array.from({ length: count }, (_, at) => `A-${at}`)
const headers = (count: number) => names(count).map((name) => account(name, '100'))
const details = (count: number) => names(count).map((name) => person(name, `Person of ${name}`))
const adjacent = (count: number) =>
  names(count).flatMap((_, at) => [headers(count)[at] ?? '', details(count)[at] ?? ''])
const whole = (lines: readonly string[], count: number) => [...lines, trailer(lines.length, count * 100)]

describe('records that do not follow their rows', () => {
  test.each([
    ['all headers, then all details', (count: number) => [...headers(count), ...details(count)]],
    ['all details, then all headers', (count: number) => [...details(count), ...headers(count)]],
    ['details in the opposite order', (count: number) => [...headers(count), ...details(count).toReversed()]],
  ])('are joined by key: %s', async (_, order) => {
    const rows = await read(whole(order(30), 30), within(30))
    expect(rows).toEqual(await read(whole(adjacent(30), 30), records))
    expect(await look(whole(order(30), 30), within(30))).toMatchObject({ rows: 30, total: 0 })
  })

  test('in any order within the window make the rows they make when they follow', async () => {
    const order = fc.shuffledSubarray(adjacent(12), { minLength: 24 })
    const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted()
    const expected = sorted(await read(whole(adjacent(12), 12), records))
    await fc.assert(
      fc.asyncProperty(order, async (lines) => {
        expect(sorted(await read(whole(lines, 12), within(24)))).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  test('are orphans beyond the window, each named by its line, and the rest is read', async () => {
    const lines = whole([...headers(5), ...details(5)], 5)
    const { findings, rows } = await look(lines, within(3))
    expect(rows).toBe(5)
    expect(findings.map(({ line, code }) => [line, code])).toEqual([
      [6, 'without_row'],
      [7, 'without_row'],
    ])
    expect(findings[0]?.detail).toBe('It joins no row within 3 rows of it.')
  })

  test('are orphans where no row has their key, also at the end of the file', async () => {
    const lines = whole([person('A-9', 'Nobody'), ...adjacent(2)], 2)
    const { findings, rows } = await look(lines, within(1_000))
    expect({ rows, findings }).toMatchObject({ rows: 2, findings: [{ line: 1, record: '02', code: 'without_row' }] })
  })

  test('join the later of two rows of one key', async () => {
    const lines = whole([account('A-1', '100'), account('A-1', '100'), person('A-1', 'Lin Meili')], 2)
    const [first, second] = await read(lines, within(10))
    expect(first).not.toHaveProperty('borrower')
    expect(second).toMatchObject({ borrower: { name: 'Lin Meili' } })
  })
})

test('no more is held than a window of rows and of records, however long the file', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.tuple(fc.boolean(), fc.nat(30)), { maxLength: 300 }),
      (window, script) => {
        const joining = joiningWithin<{ key: string }, { key: string }>(window)
        let [rows, children] = [0, 0]
        for (const [isRow, at] of script) {
          const one = { key: String(at) }
          if (isRow) {
            const { children: joined, complete } = joining.begin(one)
            expect(joined.every(({ key }) => key === one.key)).toBe(true)
            rows += complete ? 0 : 1
            children -= joined.length
          } else if (!joining.rowOf(one.key) && !joining.wait(one.key, one)) children += 1
          expect(rows).toBeLessThanOrEqual(window)
          expect(children).toBeLessThanOrEqual(window === 1 ? 0 : window)
        }
        const left = joining.end()
        expect([left.rows.length, left.orphans.length]).toEqual([rows, children])
      },
    ),
  )
})
