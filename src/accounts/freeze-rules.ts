import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Debt } from './debt.ts'
import { rateCapsOf } from './interest-caps.law.ts'
import type { Accrual, AccrualPeriod, Freeze, FreezeSource, FrozenPart } from './model.ts'

type Freezes = readonly Freeze[]
type Span = Pick<AccrualPeriod, 'from' | 'until'>

export const latest = (a: CalendarDate, b: CalendarDate) => (a > b ? a : b)
export const earliest = (a: CalendarDate, b: CalendarDate) => (a < b ? a : b)

/** Every freeze a debt has had. Those of one source and reference never overlap. */
export function freezesOf({ freezes, accrual }: Pick<Debt, 'freezes' | 'accrual'>): Freezes {
  if (freezes) return freezes
  if (!accrual) return []
  const { freezes: kept, frozenFrom } = accrual
  const past = kept ?? (frozenFrom === null ? [] : [{ source: 'lender' as const, from: frozenFrom, until: null }])
  return past.map((freeze) => ({ ...freeze, reference: null, stops: ['interest'] }))
}

export const stopping = (freezes: Freezes, part: FrozenPart): Freezes =>
  freezes.filter(({ stops }) => stops.includes(part))

/** Whether the lender itself froze for a source, and has not ended it. */
export const holds = (freezes: Freezes, source: FreezeSource): boolean =>
  freezes.some((freeze) => freeze.source === source && freeze.reference === null && freeze.until === null)

/** The freeze that keeps a part from being put on the debt for a day. */
export const frozenOn = (freezes: Freezes, part: FrozenPart, day: CalendarDate): Freeze | undefined =>
  stopping(freezes, part).find(({ from, until }) => from <= day && (until === null || day < until))

/** Since when some source holds that has no end; null: none does. */
const heldFrom = (freezes: Freezes): CalendarDate | null =>
  freezes
    .filter(({ until }) => until === null)
    .reduce<CalendarDate | null>((first, { from }) => (first === null ? from : earliest(first, from)), null)

/** One source more, of the lender's own. What it froze through or after `on` becomes one freeze with this one. */
export function held(freezes: Freezes, source: FreezeSource, on: CalendarDate): Freezes {
  const joins = (freeze: Freeze) =>
    freeze.source === source && freeze.reference === null && (freeze.until === null || freeze.until >= on)
  const from = freezes.filter(joins).reduce((first, freeze) => earliest(first, freeze.from), on)
  const others = freezes.filter((freeze) => !joins(freeze))
  return [...others, { source, reference: null, stops: ['interest'], from, until: null }]
}

/** The source the lender froze for holds no longer from `on`. */
export const released = (freezes: Freezes, source: FreezeSource, on: CalendarDate): Freezes =>
  freezes.map((freeze) =>
    freeze.source === source && freeze.reference === null && freeze.until === null ? { ...freeze, until: on } : freeze,
  )

/** Periods as they were before `day`: what starts later is dropped, what spans it ends there. */
export const cut = (periods: readonly AccrualPeriod[], day: CalendarDate): AccrualPeriod[] =>
  periods
    .filter(({ from }) => from < day)
    .map((period) => (period.until === null || period.until > day ? { ...period, until: day } : period))

/** What was agreed. Before that was kept apart, terms under a freeze without an end went on where the freeze began. */
export function termsOf({ terms, periods, frozenFrom, annualRate, dayCount }: Accrual): readonly AccrualPeriod[] {
  if (terms) return terms
  if (frozenFrom === null) return periods
  return [...periods, { from: periods.at(-1)?.until ?? frozenFrom, until: null, annualRate, dayCount }]
}

/** A period without the days of a span. */
function without(period: AccrualPeriod, { from, until }: Span): AccrualPeriod[] {
  if (until !== null && until <= from) return [period]
  const before = from > period.from
  const after = until !== null && (period.until === null || until < period.until)
  return [
    ...(before ? [{ ...period, until: period.until === null ? from : earliest(period.until, from) }] : []),
    ...(after ? [{ ...period, from: latest(period.from, until) }] : []),
  ]
}

/** A period as law lets it bear interest: at no more than each day's cap. */
function capped(period: AccrualPeriod, jurisdiction: string): AccrualPeriod[] {
  const over = rateCapsOf(jurisdiction).filter(({ annualRateMax }) => annualRateMax < period.annualRate)
  return over.reduce<AccrualPeriod[]>(
    (parts, { from, until, annualRateMax }) =>
      parts.flatMap((part) => {
        const rest = without(part, { from, until })
        const start = latest(part.from, from)
        const end = part.until === null || (until !== null && until < part.until) ? until : part.until
        if (end !== null && end <= start) return [part]
        const within = { ...part, from: start, until: end, annualRate: Math.min(part.annualRate, annualRateMax) }
        return [...rest, within].sort((a, b) => (a.from < b.from ? -1 : 1))
      }),
    [period],
  )
}

/** The accrual with what follows from its terms, the debt's freezes and the law of its place: each day stands by itself. */
export function settledAccrual(
  accrual: Accrual,
  { freezes, jurisdiction }: { readonly freezes: Freezes; readonly jurisdiction: string },
): Accrual {
  const { freezes: _, ...kept } = accrual
  const terms = termsOf(accrual)
  const frozen = stopping(freezes, 'interest')
  const running = frozen.reduce((left, freeze) => left.flatMap((period) => without(period, freeze)), [...terms])
  return {
    ...{ ...kept, terms, periods: running.flatMap((period) => capped(period, jurisdiction)) },
    frozenFrom: accrual.by === 'platform' ? heldFrom(frozen) : null,
  }
}

/** The debt with these freezes; `through` is the day before which its interest is on the account. */
export function frozenDebt(
  debt: Pick<Debt, 'accrual' | 'jurisdiction'>,
  freezes: Freezes,
  through?: CalendarDate,
): Pick<Debt, 'accrual' | 'freezes'> {
  const { accrual, jurisdiction } = debt
  if (accrual === null) return { accrual, freezes }
  const reached = through && accrual.by === 'platform' ? latest(accrual.through, through) : accrual.through
  return { accrual: settledAccrual({ ...accrual, through: reached }, { freezes, jurisdiction }), freezes }
}
