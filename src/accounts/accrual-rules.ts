import { type CalendarDate, daysBetween } from '../kernel/calendar-date.ts'
import type { Movement } from './debt.ts'
import type { Accrual, AccrualPeriod, DayCount } from './model.ts'

// What one minor unit bears for one day at one basis point, in parts of BASE: 365 × 360 × 10 000 / (365 or 360).
const BASE = 365n * 360n * 10_000n
const weight: Record<DayCount, bigint> = { 'actual/365': 360n, 'actual/360': 365n, '30/360': 365n }

/** Days from `from` until before `to` by a day count. Additive: cutting a period in two changes nothing. */
export function countDays(dayCount: DayCount, from: CalendarDate, to: CalendarDate): number {
  return dayCount === '30/360' ? thirties(to) - thirties(from) : daysBetween(from, to)
}

/** 30E/360: every month has 30 days, and the 31st is the 30th. */
function thirties(day: CalendarDate): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return year * 360 + month * 30 + Math.min(date, 30)
}

const earlier = (a: CalendarDate, b: CalendarDate | null) => (b !== null && b < a ? b : a)

/**
 * Simple interest on the principal for every day of `periods` before `through`, in minor units. A movement counts from
 * its own day; a principal below zero bears nothing. The exact sum is rounded down once, at the end, so how often
 * interest is posted never changes what is owed, and no fraction is charged before it is earned.
 */
export function accrued(
  periods: readonly AccrualPeriod[],
  principal: readonly Movement[],
  through: CalendarDate,
): bigint {
  let parts = 0n
  for (const { from, until, annualRate, dayCount } of periods) {
    const end = earlier(through, until)
    for (const stretch of stretches(principal, from, end)) {
      const days = BigInt(countDays(dayCount, stretch.from, stretch.to))
      parts += stretch.principal * BigInt(annualRate) * days * weight[dayCount]
    }
  }
  return parts / BASE
}

interface Stretch {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly principal: bigint
}

/** The days from `from` until before `to`, cut where the principal moved. */
function stretches(movements: readonly Movement[], from: CalendarDate, to: CalendarDate): Stretch[] {
  const cut: Stretch[] = []
  let [since, principal] = [from, 0n]
  for (const { on, amount } of [...movements].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (on >= to) break
    if (on > since) {
      cut.push({ from: since, to: on, principal })
      since = on
    }
    principal += amount
  }
  if (since < to) cut.push({ from: since, to, principal })
  return cut.filter((stretch) => stretch.principal > 0n)
}

/** What the platform has accrued under these terms. */
export const accruedUnder = (accrual: Accrual | null, principal: readonly Movement[]): bigint =>
  accrual === null ? 0n : accrued(accrual.periods, principal, accrual.through)

/** Whether a day bears interest at the platform's hand. */
export const bearsInterest = ({ by, periods }: Accrual, day: CalendarDate): boolean =>
  by === 'platform' && periods.some(({ from, until }) => from <= day && (until === null || day < until))
