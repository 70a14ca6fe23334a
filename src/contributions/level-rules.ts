import type { Level } from '../exchange/member-model.ts'
import { type CalendarDate, daysBetween } from '../kernel/calendar-date.ts'
import {
  ATTESTED_DAYS_MAX,
  type Attestation,
  COVERAGE_MIN_PERCENT,
  type ExchangeLevel,
  FAULTY_MAX_PERCENT,
  FRESH_MIN_PERCENT,
  GRACE_DAYS,
  type LevelFacts,
} from './level-model.ts'

type Attested = Pick<Attestation, 'asOf' | 'open' | 'pastDue' | 'defaulted'>

const covers = (told: number, of: number): boolean => told * 100 >= of * COVERAGE_MIN_PERCENT

/** What a member's records of a class earn it: nothing where they are few, stale or faulty beside what it says it has. */
export function found(facts: LevelFacts, attested: Attested | undefined, today: CalendarDate): Level {
  const { total, pastDue, defaulted, fresh, faulty } = facts
  if (!attested || daysBetween(attested.asOf, today) > ATTESTED_DAYS_MAX || total === 0) return 0
  if (fresh * 100 < total * FRESH_MIN_PERCENT) return 0
  // One fault is nobody's habit.
  if (faulty > 1 && faulty * 100 > total * FAULTY_MAX_PERCENT) return 0
  if (!covers(defaulted, attested.defaulted)) return 0
  if (!covers(pastDue, attested.pastDue)) return 1
  return covers(total, attested.open) ? 3 : 2
}

type Standing = Pick<ExchangeLevel, 'level' | 'found' | 'belowSince'>

/** The level after a day on which so much was found: up at once, down after a cycle. */
export function levelled(earned: Level, before: Standing | undefined, today: CalendarDate): Standing {
  const level = before?.level ?? 0
  if (earned >= level) return { level: earned, found: earned, belowSince: null }
  const belowSince = before?.belowSince ?? today
  return daysBetween(belowSince, today) < GRACE_DAYS
    ? { level, found: earned, belowSince }
    : { level: earned, found: earned, belowSince: null }
}
