import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { nationalId } from '../../src/kernel/national-id.ts'
import type { PortfolioRow } from './portfolio.ts'
import { episodesFrom, readTaiwan } from './portfolio-taiwan.ts'

const asOf = '2026-10-31' as CalendarDate
const fixture = fileURLToPath(new URL('../fixtures/taiwan-portfolio.csv', import.meta.url))
const rowsOf = async (path: string) => {
  const rows: PortfolioRow[] = []
  for await (const row of readTaiwan(path, asOf)) rows.push(row)
  return rows
}
const relapsed = (rows: readonly PortfolioRow[]) => rows.filter(({ episodes }) => episodes.length > 1)

describe('episodes from months late, newest first, bills a month apart', () => {
  test.each([
    ['never late', [0, 0, -1, -1, -2, -2], []],
    ['late since before the last good bill would allow', [2, 0, 0, 0, 0, 0], [['2026-10-01', null]]],
    ['late and still running', [3, 2, 1, 0, 0, 0], [['2026-08-01', null]]],
    ['late since before the first bill', [0, 0, 0, 0, -1, 3], [['2026-02-28', '2026-06-30']]],
    ['late throughout', [8, 7, 6, 5, 4, 3], [['2026-02-28', null]]],
    ['less late, not cured', [2, 3, 2, 0, 0, 0], [['2026-08-01', null]]],
    [
      'cured and behind again',
      [1, 0, 0, 2, 2, -1],
      [
        ['2026-06-01', '2026-08-31'],
        ['2026-10-01', null],
      ],
    ],
  ] as const)('%s', (_, monthsLate, episodes) => {
    expect(episodesFrom(monthsLate, asOf)).toEqual(episodes.map(([start, curedOn]) => ({ start, curedOn })))
  })
})

describe('a file of the Taiwan data set', () => {
  it('gives every row its account', async () => {
    const rows = await rowsOf(fixture)
    expect(rows.map(({ reference }) => reference)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((id) => `TWCC-0000${id}`))
    expect(rows[1]).toEqual({
      reference: 'TWCC-00002',
      product: 'credit_card',
      currency: 'TWD',
      jurisdiction: 'TW',
      openedOn: '2026-05-31',
      balance: 6_100_000n,
      principal: 6_100_000n,
      interest: 0n,
      fees: 0n,
      lastPaymentOn: '2026-08-31',
      delinquencyStart: '2026-09-01',
      episodes: [{ start: '2026-09-01', curedOn: null }],
      partyReference: 'BOR-00002',
      partyName: 'Fictus Borrower 00002',
      nationalIdNamespace: 'TW-NID',
      nationalId: expect.stringMatching(/^Y1\d{8}$/),
      phone: '+886990000002',
      email: 'fictus.00002@example.com',
      preferredLanguage: 'zh-Hant-TW',
    })
  })

  it('keeps a balance that is nothing or the borrower’s, late or not', async () => {
    const rows = await rowsOf(fixture)
    expect(rows[4]).toMatchObject({ balance: -15_000n, lastPaymentOn: null, episodes: [] })
    expect(rows[5]).toMatchObject({ balance: 0n, delinquencyStart: '2026-10-01' })
  })

  it('shows who cured and fell behind again', async () => {
    const rows = relapsed(await rowsOf(fixture))
    expect(rows.map(({ reference }) => reference)).toEqual(['TWCC-00003', 'TWCC-00008'])
    expect(rows[1]?.episodes).toHaveLength(3)
  })

  it('that is not there, or is another file, is refused by name', async () => {
    await expect(rowsOf('/nowhere/portfolio.csv')).rejects.toThrow('ENOENT')
    const other = join(tmpdir(), `concordat-portfolio-${process.pid}.csv`)
    await writeFile(other, 'ID,PAY_0\n1,0\n')
    await expect(rowsOf(other)).rejects.toThrow('line 2: BILL_AMT1 is not a whole number')
  })
})

const published = process.env.CONCORDAT_PORTFOLIO

describe.skipIf(published === undefined)('the published file named by CONCORDAT_PORTFOLIO', () => {
  it('has 24,000 accounts, of which 857 cured and fell behind again', async () => {
    const rows = await rowsOf(published ?? '')
    expect(rows).toHaveLength(24_000)
    expect(relapsed(rows)).toHaveLength(857)
    expect(rows.reduce((total, { balance }) => total + balance, 0n)).toBe(123_234_390_600n)
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(24_000)
    expect(rows.every((row) => nationalId('TW-NID', row.nationalId).ok)).toBe(true)
    for (const { episodes } of rows) {
      const dates = episodes.flatMap(({ start, curedOn }) => (curedOn === null ? [start] : [start, curedOn]))
      expect(dates).toEqual([...new Set(dates)].toSorted())
    }
  })
})
