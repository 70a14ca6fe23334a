import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accrued, countDays } from '../../src/accounts/accrual-rules.ts'
import { dayCounts } from '../../src/accounts/model.ts'
import { daysBetween } from '../../src/kernel/calendar-date.ts'
import { day, daysLater } from './debts.ts'

const aDay = fc.integer({ min: 0, max: 4_000 }).map((days) => daysLater('2020-01-01', days))
const dayCount = fc.constantFrom(...dayCounts)
const movement = fc.record({ on: aDay, amount: fc.bigInt({ min: -5_000_000n, max: 10_000_000n }) })
const rate = fc.integer({ min: 0, max: 5_000 })

describe('day counts', () => {
  test('a leap year has 366 days in actual counts and 360 in months of thirty', () => {
    const year = [day('2024-01-01'), day('2025-01-01')] as const
    expect(dayCounts.map((count) => countDays(count, ...year))).toEqual([366, 366, 360])
    expect(countDays('30/360', day('2024-02-28'), day('2024-02-29'))).toBe(1)
    expect(countDays('30/360', day('2024-02-29'), day('2024-03-01'))).toBe(2)
    expect(countDays('30/360', day('2025-02-28'), day('2025-03-01'))).toBe(3)
    expect(countDays('30/360', day('2025-01-30'), day('2025-01-31'))).toBe(0)
  })

  test('cutting a period in two counts the same days', () => {
    fc.assert(
      fc.property(dayCount, fc.tuple(aDay, aDay, aDay), (count, days) => {
        const [from, cut, to] = [...days].sort() as typeof days
        expect(countDays(count, from, cut) + countDays(count, cut, to)).toBe(countDays(count, from, to))
      }),
    )
  })

  test('days are calendar days: no change of clocks adds or takes one', () => {
    // Europe and America change their clocks between these days.
    for (const [from, to] of [
      ['2026-03-28', '2026-03-30'],
      ['2026-10-24', '2026-10-26'],
      ['2026-03-07', '2026-03-09'],
    ]) {
      expect(daysBetween(day(from as string), day(to as string))).toBe(2)
    }
  })
})

describe('accrued interest', () => {
  const one = (annualRate: number, count: (typeof dayCounts)[number], until: string | null = null) => [
    { from: day('2026-01-01'), until: until === null ? null : day(until), annualRate, dayCount: count },
  ]
  const lent = [{ on: day('2025-12-01'), amount: 1_000_000n }]

  test('of a year at ten percent, by each count', () => {
    const through = day('2027-01-01')
    expect(dayCounts.map((count) => accrued(one(1_000, count), lent, through))).toEqual([100_000n, 101_388n, 100_000n])
  })

  test('falls with the principal from the day of a payment, and is never below zero for a credit', () => {
    const paid = [...lent, { on: day('2026-07-02'), amount: -1_500_000n }]
    // 182 days of 365.
    expect(accrued(one(1_000, 'actual/365'), paid, day('2027-01-01'))).toBe(49_863n)
  })

  test('a freeze bears nothing for its days', () => {
    const [running] = one(1_000, 'actual/365', '2026-03-01')
    const resumed = { ...one(1_000, 'actual/365')[0], from: day('2026-11-27') }
    const periods = [running, resumed] as Parameters<typeof accrued>[0]
    // 59 days and 35 days.
    expect(accrued(periods, lent, day('2027-01-01'))).toBe(25_753n)
  })

  test('is the exact sum rounded down once, in whatever order movements are told', () => {
    fc.assert(
      fc.property(
        fc.array(movement, { maxLength: 12 }),
        rate,
        dayCount,
        aDay,
        aDay,
        (movements, annualRate, count, a, b) => {
          const [from, through] = a < b ? [a, b] : [b, a]
          const periods = [{ from, until: null, annualRate, dayCount: count }]
          const interest = accrued(periods, movements, through)
          expect(accrued(periods, [...movements].reverse(), through)).toBe(interest)
          expect(Math.abs(Number(interest) - exact(periods, movements, through))).toBeLessThan(1.000_01)
          expect(interest).toBeGreaterThanOrEqual(0n)
        },
      ),
    )
  })

  test('posted in any steps comes to the same amount as at once', () => {
    fc.assert(
      fc.property(
        fc.array(movement, { maxLength: 8 }),
        rate,
        dayCount,
        fc.array(aDay, { minLength: 1 }),
        (movements, annualRate, count, steps) => {
          const periods = [{ from: day('2020-06-01'), until: null, annualRate, dayCount: count }]
          const ordered = [...steps].sort()
          let posted = 0n
          let before = 0n
          for (const through of ordered) {
            const now = accrued(periods, movements, through)
            posted += now - before
            before = now
          }
          expect(posted).toBe(accrued(periods, movements, ordered.at(-1) as (typeof ordered)[number]))
        },
      ),
    )
  })
})

/** Day by day in floating point: slower, independent, and right to a fraction of a minor unit. */
function exact(periods: Parameters<typeof accrued>[0], movements: Parameters<typeof accrued>[1], through: string) {
  let sum = 0
  for (const { from, annualRate, dayCount: count } of periods) {
    for (let today = from; today < through; today = daysLater(today, 1)) {
      const principal = movements.reduce((owed, { on, amount }) => (on <= today ? owed + Number(amount) : owed), 0)
      const days = countDays(count, today, daysLater(today, 1))
      sum += (Math.max(0, principal) * annualRate * days) / 10_000 / (count === 'actual/365' ? 365 : 360)
    }
  }
  return sum
}
