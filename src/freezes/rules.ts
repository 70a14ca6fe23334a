import { refrozen } from '../accounts/accrual-terms-rules.ts'
import { earliest, freezesOf, latest } from '../accounts/freeze-rules.ts'
import type { DebtChange, DebtFile } from '../accounts/index.ts'
import type { Freeze, FrozenPart } from '../accounts/model.ts'
import { addDays, type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { type FreezeRule, freezeRules } from './freezes.law.ts'

/** A freeze as what it comes from says it now. */
export type Ground = Freeze & { readonly reference: string }

/** A treatment somebody who owes is to be given, as far as it stops charges. */
export interface TreatmentFact {
  readonly reference: string
  readonly stops: readonly FrozenPart[]
  readonly from: Instant
  readonly until: Instant | null
  readonly liftedAt: Instant | null
}

/** Days of a status or an agreement. */
export interface CauseFact {
  readonly cause: FreezeRule['cause']
  readonly reference: string
  readonly from: CalendarDate
  readonly until: CalendarDate | null
}

/** The first whole day from a moment on. */
function dayAfter(moment: Instant, zone: string): CalendarDate {
  const day = calendarDateAt(moment, zone)
  return startOfDay(day, zone) >= moment ? day : addDays(day, 1)
}

/** A treatment holds through every day it touches; one that was withdrawn held until it was lifted. */
function treatmentGround({ reference, stops, from, until, liftedAt }: TreatmentFact, zone: string): Ground {
  const over = until !== null && until > from ? until : liftedAt
  const days = { from: calendarDateAt(from, zone), until: over && dayAfter(over, zone) }
  return { source: 'protection', reference, stops, ...days }
}

/** Everything that stops charges on a debt. A treatment that was lifted before it began never did. */
export const groundsOf = (
  treatments: readonly TreatmentFact[],
  causes: readonly CauseFact[],
  zone: string,
): Ground[] => [
  ...treatments
    .filter(({ from, liftedAt }) => liftedAt === null || liftedAt > from)
    .map((treatment) => treatmentGround(treatment, zone)),
  ...causes.flatMap(({ cause, ...ground }) =>
    freezeRules
      .filter((rule) => rule.cause === cause)
      .map(({ source, stops }): Ground => ({ ...ground, source, stops })),
  ),
]

const isOf = (freeze: Freeze, ground: Ground) =>
  freeze.source === ground.source && freeze.reference === ground.reference

/** A freeze as its ground has it now. What it froze until today stays frozen: nothing is caught up. */
function followedOne(freeze: Freeze, ground: Ground | undefined, today: CalendarDate): Freeze {
  const so = earliest(freeze.until ?? today, today)
  if (!ground)
    return freeze.until === null || freeze.until > today ? { ...freeze, until: latest(so, freeze.from) } : freeze
  const until = ground.until && latest(latest(ground.until, so), freeze.from)
  return { ...freeze, from: earliest(freeze.from, ground.from), until }
}

/** The debt’s freezes as their grounds have them on a day; null: they are that already. Those of the lender stay as they are. */
export function followedFreezes({ debt, today }: DebtFile, grounds: readonly Ground[]): readonly Freeze[] | null {
  const had = freezesOf(debt)
  const kept = had.map((freeze) =>
    freeze.reference === null
      ? freeze
      : followedOne(
          freeze,
          grounds.find((ground) => isOf(freeze, ground)),
          today,
        ),
  )
  const begun = grounds
    .filter((ground) => ground.from <= today && !had.some((freeze) => isOf(freeze, ground)))
    .map((ground): Freeze => ({ ...ground, from: latest(ground.from, debt.openedOn) }))
    .filter(({ from, until }) => until === null || until > from)
  const next = [...kept, ...begun]
  const isSame = begun.length === 0 && kept.every((one, n) => one.from === had[n]?.from && one.until === had[n]?.until)
  return isSame ? null : next
}

/** What following comes to for each debt that changes; a debt nobody collects any more is left alone. */
export function followed(
  file: DebtFile,
  grounds: readonly Ground[],
  making: { readonly newId: NewId },
): DebtChange | null {
  const next = followedFreezes(file, grounds)
  if (next === null) return null
  const change = refrozen(file, next, making)
  return change.ok ? change.value : null
}

/** The next day on which a ground begins. */
export const nextBegin = (grounds: readonly Ground[], today: CalendarDate): CalendarDate | null =>
  grounds
    .filter(({ from }) => from > today)
    .reduce<CalendarDate | null>((first, { from }) => (first === null ? from : earliest(first, from)), null)
