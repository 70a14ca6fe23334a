import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { capacityAfter, type WorkStandards } from '../mandates/model.ts'

export interface CapacityStep {
  readonly takenOn: CalendarDate
  readonly takenAt: Instant
  readonly givenBackAt: Instant | null
  readonly givenBackFor: 'clean_days' | 'contest' | null
}

export interface CapacityFacts {
  /** As signed. */
  readonly signed: number
  readonly standards: WorkStandards
  /** The days on which breaches ran out uncured that nobody annulled. */
  readonly uncuredOn: readonly CalendarDate[]
  readonly steps: readonly CapacityStep[]
}

export interface CapacityPlan {
  readonly taken: readonly CapacityStep[]
  readonly givenBack: readonly CapacityStep[]
  /** Steps in force after it. */
  readonly steps: number
  readonly effective: number
}

/**
 * Takes a step for each day on which breaches ran out uncured, and gives back those whose breaches were all annulled
 * since, and one for every `capacityCleanDays` days in a row on which none ran out.
 */
export function planCapacity(
  facts: CapacityFacts,
  { now, today }: { now: Instant; today: CalendarDate },
): CapacityPlan {
  const { standards, uncuredOn, steps } = facts
  const known = new Set(steps.map(({ takenOn }) => takenOn))
  const taken = standards.capacityStepPercent > 0 ? newSteps(uncuredOn, known, now) : []
  const open = steps.filter(({ givenBackAt }) => givenBackAt === null)
  const annulled = open.filter(({ takenOn }) => !uncuredOn.includes(takenOn))
  const standing = open.filter((step) => !annulled.includes(step))
  const clean = taken.length === 0 && isClean(facts, today) ? standing.slice(0, 1) : []
  const givenBack = [
    ...annulled.map((step) => ({ ...step, givenBackAt: now, givenBackFor: 'contest' as const })),
    ...clean.map((step) => ({ ...step, givenBackAt: now, givenBackFor: 'clean_days' as const })),
  ]
  const left = open.length + taken.length - givenBack.length
  return { taken, givenBack, steps: left, effective: capacityAfter(facts.signed, left, standards) }
}

const newSteps = (days: readonly CalendarDate[], known: ReadonlySet<CalendarDate>, now: Instant): CapacityStep[] =>
  [...new Set(days)]
    .filter((day) => !known.has(day))
    .map((takenOn) => ({ takenOn, takenAt: now, givenBackAt: null, givenBackFor: null }))

/** Clean days are counted from the last day a breach ran out, and again from the last step given back for them. */
function isClean({ standards, uncuredOn, steps }: CapacityFacts, today: CalendarDate): boolean {
  const back = steps.flatMap(({ givenBackFor, givenBackAt }) =>
    givenBackFor === 'clean_days' && givenBackAt ? [givenBackAt.slice(0, 10) as CalendarDate] : [],
  )
  const last = [...uncuredOn, ...back].toSorted().at(-1)
  return last !== undefined && addDays(last, standards.capacityCleanDays) <= today
}
