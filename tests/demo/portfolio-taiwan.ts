import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate } from '../../src/kernel/calendar-date.ts'
import { type Episode, fictitiousBorrower, type PortfolioRow, runningSince } from './portfolio.ts'

/** Newest first, a month apart. The published file has no PAY_1. */
const lateColumns = ['PAY_0', 'PAY_2', 'PAY_3', 'PAY_4', 'PAY_5', 'PAY_6'] as const
const paidColumns = ['PAY_AMT1', 'PAY_AMT2', 'PAY_AMT3', 'PAY_AMT4', 'PAY_AMT5', 'PAY_AMT6'] as const
const wanted = ['ID', 'BILL_AMT1', ...lateColumns, ...paidColumns] as const
type Line = Readonly<Record<(typeof wanted)[number], string>>

/**
 * Streams a file of the UCI data set 350 (Yeh, CC BY 4.0), mapped to accounts cut on `asOf`, the day of the newest bill.
 *
 * What the file says is kept: BILL_AMT1 is the balance, also where it is zero or a credit of the borrower (negative), and
 * months late count whatever the balance. It does not split the balance, so all of it is principal; nor say when the
 * account was opened, so the earliest day it speaks of stands for that; nor the day of a payment: its month's bill does.
 * Identities are not in it: they are invented from the row's ID. Throws naming line and column where the file is not such.
 */
export async function* readTaiwan(path: string, asOf: CalendarDate): AsyncGenerator<PortfolioRow> {
  // Whatever goes wrong in either stream comes out of the loop below; the callback has nothing to add.
  const lines = pipeline(createReadStream(path), parse({ columns: true, bom: true, info: true }), () => {})
  for await (const { record, info } of lines) yield taiwanRow(checked(record, info.lines), asOf)
}

function checked(record: Record<string, string>, line: number): Line {
  for (const column of wanted) {
    if (!/^-?\d+$/.test(record[column] ?? '')) throw new Error(`line ${line}: ${column} is not a whole number`)
  }
  return record as Line
}

function taiwanRow(line: Line, asOf: CalendarDate): PortfolioRow {
  const balance = BigInt(line.BILL_AMT1) * 100n
  const episodes = episodesFrom(
    lateColumns.map((column) => Number(line[column])),
    asOf,
  )
  const paid = paidColumns.findIndex((column) => Number(line[column]) > 0)
  return {
    reference: `TWCC-${line.ID.padStart(5, '0')}`,
    product: 'credit_card',
    currency: 'TWD',
    jurisdiction: 'TW',
    openedOn: earliest(monthsBefore(asOf, lateColumns.length - 1), episodes[0]?.start),
    balance,
    principal: balance,
    interest: 0n,
    fees: 0n,
    lastPaymentOn: paid < 0 ? null : monthsBefore(asOf, paid),
    delinquencyStart: runningSince(episodes),
    episodes,
    ...fictitiousBorrower(Number(line.ID)),
  }
}

/**
 * Episodes from months late, newest first. An episode starts that many months before the bill that first shows it, but
 * after the last bill that showed none; the first bill that shows none ends it. Values below 1 are not late.
 */
export function episodesFrom(monthsLate: readonly number[], asOf: CalendarDate): readonly Episode[] {
  const episodes: Episode[] = []
  let start: CalendarDate | null = null
  let lastInOrder: CalendarDate | null = null
  for (let age = monthsLate.length - 1; age >= 0; age--) {
    const late = monthsLate[age] ?? 0
    const bill = monthsBefore(asOf, age)
    if (late > 0) {
      start ??= latest(monthsBefore(bill, late), lastInOrder === null ? null : addDays(lastInOrder, 1))
      continue
    }
    if (start !== null) episodes.push({ start, curedOn: bill })
    start = null
    lastInOrder = bill
  }
  return start === null ? episodes : [...episodes, { start, curedOn: null }]
}

const earliest = (a: CalendarDate, b: CalendarDate | undefined) => (b !== undefined && b < a ? b : a)

const latest = (a: CalendarDate, b: CalendarDate | null) => (b !== null && b > a ? b : a)

const monthsBefore = (date: CalendarDate, months: number) =>
  Temporal.PlainDate.from(date).subtract({ months }).toString() as CalendarDate
