import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { describe, expect, it, test } from 'vitest'
import { emailAddress, phoneNumber } from '../../src/accounts/endpoint.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { nationalId } from '../../src/kernel/national-id.ts'
import {
  BORROWERS_MAX,
  csvChunks,
  fictitiousBorrower,
  type PortfolioRow,
  portfolioColumns,
  toCsv,
} from './portfolio.ts'
import { type GeneratorOptions, generatePortfolio } from './portfolio-generator.ts'

const asOf = '2026-11-24' as CalendarDate
const portfolio = [...generatePortfolio({ asOf })]
const digest = async (options: Partial<GeneratorOptions>) => {
  const hash = createHash('sha256')
  for await (const chunk of csvChunks(generatePortfolio({ asOf, accounts: 2_000, ...options }))) hash.update(chunk)
  return hash.digest('hex')
}
const share = (holds: (row: PortfolioRow) => boolean) => portfolio.filter(holds).length / portfolio.length

describe('the generated portfolio', () => {
  it('has 24,000 accounts, each with a reference of its own', () => {
    expect(portfolio).toHaveLength(24_000)
    expect(new Set(portfolio.map(({ reference }) => reference)).size).toBe(24_000)
  })

  it('is the same bytes for the same seed and other bytes for another', async () => {
    expect(await digest({ seed: 7 })).toBe(await digest({ seed: 7 }))
    expect(await digest({ seed: 8 })).not.toBe(await digest({ seed: 7 }))
  })

  it('does not change between releases: the demo’s figures are compared', async () => {
    expect(await digest({})).toBe('7b3f92f53b37673f556c8a49cf60e421c72718d55a35f75567cf7b3443016788')
  })

  it('adds up, in every row', () => {
    for (const { balance, principal, interest, fees } of portfolio) {
      expect(balance).toBe(principal + interest + fees)
      expect(principal > 0n && interest >= 0n && fees >= 0n).toBe(true)
    }
  })

  it('orders its dates: opened, paid, fell behind, cut; and episodes never overlap', () => {
    for (const { openedOn, lastPaymentOn, delinquencyStart, episodes } of portfolio) {
      const spans = episodes.flatMap(({ start, curedOn }) => (curedOn === null ? [start] : [start, curedOn]))
      const dates = [openedOn, ...spans.slice(0, -1), lastPaymentOn, delinquencyStart, asOf].filter(
        (date) => date !== null,
      )
      expect(dates).toEqual(dates.toSorted())
      expect(new Set(dates).size).toBe(dates.length)
      expect(spans.at(-1)).toBe(delinquencyStart)
    }
  })

  it('shares borrowers: 3 to 5 in a hundred have two or three accounts, none has more', () => {
    const accounts = Map.groupBy(portfolio, ({ nationalId }) => nationalId)
    const several = [...accounts.values()].filter((rows) => rows.length > 1)
    expect(several.length / accounts.size).toBeGreaterThan(0.03)
    expect(several.length / accounts.size).toBeLessThan(0.05)
    expect(new Set(several.map((rows) => rows.length))).toEqual(new Set([2, 3]))
    for (const rows of several) {
      expect(new Set(rows.map(({ partyReference, phone }) => partyReference + phone)).size).toBe(1)
    }
  })

  it('is spread over products and delinquency, with relapses', () => {
    expect(share(({ product }) => product === 'credit_card')).toBeCloseTo(0.52, 1)
    expect(new Set(portfolio.map(({ product }) => product)).size).toBe(5)
    expect(share(({ episodes }) => episodes.length === 2)).toBeCloseTo(0.125, 1)
    const daysLate = ({ delinquencyStart }: PortfolioRow) =>
      (Date.parse(asOf) - Date.parse(delinquencyStart ?? '')) / 864e5
    expect(share((row) => daysLate(row) >= 180)).toBeCloseTo(0.3, 1)
    expect(share((row) => daysLate(row) < 30)).toBeCloseTo(0.06, 1)
  })

  it('is in TWD unless told otherwise', () => {
    expect(new Set(portfolio.map(({ currency }) => currency))).toEqual(new Set(['TWD']))
    const mixed = [...generatePortfolio({ asOf, accounts: 200, currencies: ['TWD', 'USD'] })]
    expect(new Set(mixed.map(({ currency }) => currency))).toEqual(new Set(['TWD', 'USD']))
  })

  it('takes another prefix and size', () => {
    const rows = [...generatePortfolio({ asOf, accounts: 3, referencePrefix: 'NORTH' })]
    expect(rows.map(({ reference }) => reference)).toEqual(['NORTH-0000001', 'NORTH-0000002', 'NORTH-0000003'])
  })
})

describe('an invented borrower', () => {
  it('has an id, phone and e-mail that the platform accepts as they are, in every row', () => {
    for (const row of portfolio) {
      expect(nationalId('TW-NID', row.nationalId)).toEqual({
        ok: true,
        value: { namespace: row.nationalIdNamespace, number: row.nationalId },
      })
      expect(phoneNumber(row.phone)).toMatchObject({ ok: true, value: { number: row.phone, country: 'TW' } })
      expect(emailAddress(row.email)).toEqual({ ok: true, value: row.email })
    }
  })

  it('can be taken for nobody real', () => {
    for (const { partyName, email, phone, nationalId: id } of portfolio) {
      expect(partyName).toMatch(/^Fictus Borrower \d{5}$/)
      expect(email).toMatch(/@example\.com$/)
      expect(phone).toMatch(/^\+88699\d{7}$/)
      expect(id).toMatch(/^Y/)
    }
  })

  test.each([-1, 1.5, BORROWERS_MAX])('is not made for the number %d', (number) => {
    expect(() => fictitiousBorrower(number)).toThrow('a borrower number is 0 to')
  })

  it('has an id of its own up to the last number', () => {
    const numbers = [0, 1, 2, 99_999, 100_000, BORROWERS_MAX - 2, BORROWERS_MAX - 1]
    const people = numbers.map(fictitiousBorrower)
    expect(people.every((person) => nationalId('TW-NID', person.nationalId).ok)).toBe(true)
    expect(new Set(people.map((person) => person.nationalId)).size).toBe(numbers.length)
    expect(new Set(people.map((person) => person.phone)).size).toBe(numbers.length)
  })
})

describe('as CSV', () => {
  const awkward: PortfolioRow = {
    ...(portfolio[0] as PortfolioRow),
    partyName: 'Fictus, "the\r\nBorrower"',
    principal: -5n,
    lastPaymentOn: null,
    episodes: [{ start: '2025-01-01' as CalendarDate, curedOn: '2025-02-01' as CalendarDate }],
  }

  it('is read back by a CSV reader as it was written', async () => {
    const [header, cells, ...rest] = parse(await toCsv([awkward]), { recordDelimiter: '\r\n' })
    expect(header).toEqual(portfolioColumns)
    const read = Object.fromEntries(portfolioColumns.map((column, place) => [column, cells?.[place]]))
    expect(read).toMatchObject({ 'borrower.name': awkward.partyName, 'balance.principal': '-5', lastPaymentOn: '' })
    expect(JSON.parse(read['delinquency.past'] ?? '')).toEqual([{ startedOn: '2025-01-01', curedOn: '2025-02-01' }])
    expect(rest).toEqual([])
  })

  it('comes in chunks of whole lines that make the same file', async () => {
    const chunks: string[] = []
    for await (const chunk of csvChunks(portfolio)) chunks.push(chunk)
    expect(chunks.length).toBeGreaterThan(50)
    expect(chunks.every((chunk) => chunk.endsWith('\r\n') && chunk.length < 70_000)).toBe(true)
    expect(chunks.join('').split('\r\n')).toHaveLength(24_000 + 2)
  })

  it('is a header alone for an empty portfolio', async () => {
    expect(await toCsv([])).toBe(`${portfolioColumns.join(',')}\r\n`)
  })
})
