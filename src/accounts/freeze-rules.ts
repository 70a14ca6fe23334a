import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Accrual, AccrualFreeze, AccrualPeriod, FreezeSource } from './model.ts'

type Freezes = readonly AccrualFreeze[]

export const latest = (a: CalendarDate, b: CalendarDate) => (a > b ? a : b)
const earliest = (a: CalendarDate, b: CalendarDate) => (a < b ? a : b)

/** Every freeze an accrual has had. Those of one source never overlap. */
export const freezesOf = ({ freezes, frozenFrom }: Pick<Accrual, 'freezes' | 'frozenFrom'>): Freezes =>
  freezes ?? (frozenFrom === null ? [] : [{ source: 'lender', from: frozenFrom, until: null }])

export const holds = (freezes: Freezes, source: FreezeSource): boolean =>
  freezes.some((freeze) => freeze.source === source && freeze.until === null)

/** Since when some source holds that has no end; null: none does. */
export const heldFrom = (freezes: Freezes): CalendarDate | null =>
  freezes
    .filter(({ until }) => until === null)
    .reduce<CalendarDate | null>((first, { from }) => (first === null ? from : earliest(first, from)), null)

/** The first day from `day` on that no freeze with an end covers or lies before. */
export const runsFrom = (freezes: Freezes, day: CalendarDate): CalendarDate =>
  freezes.reduce((on, { until }) => (until === null ? on : latest(on, until)), day)

/** One source more. What it froze through or after `on` becomes one freeze with this one. */
export function held(freezes: Freezes, source: FreezeSource, on: CalendarDate): Freezes {
  const joins = (freeze: AccrualFreeze) => freeze.source === source && (freeze.until === null || freeze.until >= on)
  const from = freezes.filter(joins).reduce((first, freeze) => earliest(first, freeze.from), on)
  return [...freezes.filter((freeze) => !joins(freeze)), { source, from, until: null }]
}

/** The source holds no longer from `on`. */
export const released = (freezes: Freezes, source: FreezeSource, on: CalendarDate): Freezes =>
  freezes.map((freeze) => (freeze.source === source && freeze.until === null ? { ...freeze, until: on } : freeze))

/** The periods as they were before `day`: what starts later is dropped, what spans it ends there. */
export const cut = (periods: readonly AccrualPeriod[], day: CalendarDate): AccrualPeriod[] =>
  periods
    .filter(({ from }) => from < day)
    .map((period) => (period.until === null || period.until > day ? { ...period, until: day } : period))

/** The accrual with one source of freezing more: nothing accrues from `on`. */
export function frozenBy(accrual: Accrual, source: FreezeSource, on: CalendarDate): Accrual {
  const freezes = held(freezesOf(accrual), source, on)
  return {
    ...accrual,
    ...{ freezes, frozenFrom: heldFrom(freezes), periods: cut(accrual.periods, on) },
    through: latest(accrual.through, on),
  }
}

/** The accrual without one source: it goes on when the last has ended, on the day on which that does, and never catches up. */
export function thawedBy(accrual: Accrual, source: FreezeSource, on: CalendarDate): Accrual {
  const { annualRate, dayCount, periods } = accrual
  const freezes = released(freezesOf(accrual), source, on)
  const frozenFrom = heldFrom(freezes)
  const goesOn = { from: runsFrom(freezes, on), until: null, annualRate, dayCount }
  return { ...accrual, freezes, frozenFrom, periods: frozenFrom === null ? [...periods, goesOn] : periods }
}
