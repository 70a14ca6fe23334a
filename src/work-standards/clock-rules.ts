import { addHours, epochMs, type Instant, instantFromEpochMs } from '../kernel/instant.ts'
import type { WorkStandards } from '../mandates/model.ts'
import type { PlacementStatus } from '../placements/model.ts'
import type { ReportCode, StandardKind } from './model.ts'

/** Time that does not count: from a hold, or a recall, to its end; null while it lasts. */
export interface Pause {
  readonly from: Instant
  readonly until: Instant | null
}

/** What the clocks of a placement are reckoned from. */
export interface ClockFacts {
  readonly status: PlacementStatus
  readonly offeredAt: Instant
  readonly acceptedAt: Instant | null
  readonly activatedAt: Instant | null
  readonly reopenedAt: Instant | null
  readonly endedAt: Instant | null
  readonly pauses: readonly Pause[]
  /** Reports of the placement, oldest first. */
  readonly reports: readonly { readonly at: Instant; readonly code: ReportCode }[]
}

/** One clock. It runs until it is met or the placement ends; while paused its due time moves. */
export interface Clock {
  readonly kind: StandardKind
  readonly startedAt: Instant
  /** As far as pauses are over; while one lasts it moves on. */
  readonly dueAt: Instant
  readonly pausedAt: Instant | null
  /** What is left of it while it is paused. */
  readonly remainingSeconds: number | null
  readonly metAt: Instant | null
  readonly endedAt: Instant | null
}

interface Reckoning {
  readonly standards: WorkStandards
  /** The end of so many days after a moment, where the agency is. */
  readonly endOfDays: (from: Instant, days: number) => Instant
  readonly now: Instant
}

/** Every clock of a placement that started, in the order they start. Those of questions are with the questions. */
export function clocksOf(facts: ClockFacts, reckoning: Reckoning): Clock[] {
  const { standards, endOfDays, now } = reckoning
  const clock = (kind: StandardKind, startedAt: Instant, due: Instant, metAt: Instant | null): Clock => ({
    ...{ kind, startedAt, metAt, endedAt: facts.endedAt },
    ...(kind === 'acknowledge' ? unpaused(due) : paused({ startedAt, due, pauses: facts.pauses, now })),
  })
  const { offeredAt, acceptedAt, activatedAt, endedAt } = facts
  const answered = acceptedAt ?? (facts.status === 'declined' ? endedAt : null)
  const clocks = [clock('acknowledge', offeredAt, addHours(offeredAt, standards.acknowledgeHours), answered)]
  if (acceptedAt === null) return clocks
  clocks.push(clock('first_action', acceptedAt, endOfDays(acceptedAt, standards.firstActionDays), activatedAt))
  const { reportEveryDays } = standards
  const heldSince = facts.reopenedAt ?? acceptedAt
  const reports = facts.reports.filter(({ at }) => at >= heldSince)
  if (reportEveryDays !== null) {
    for (const [start, next] of reportPeriods(heldSince, reports)) {
      clocks.push(clock('report', start, endOfDays(start, reportEveryDays), next))
    }
  }
  for (const [start, arranged] of unarranged(heldSince, reports)) {
    clocks.push(clock('return', start, endOfDays(start, standards.returnAfterDays), arranged ?? endedAt))
  }
  return clocks
}

/** From accepting or reopening, and from each report, to the next report; the last period has none yet. */
function reportPeriods(heldSince: Instant, reports: ClockFacts['reports']): (readonly [Instant, Instant | null])[] {
  const starts = [heldSince, ...reports.map(({ at }) => at)]
  return starts.map((start, index) => [start, starts[index + 1] ?? null])
}

/** The times without an arrangement: from accepting or reopening, and from each broken one, to the next. */
function unarranged(heldSince: Instant, reports: ClockFacts['reports']): (readonly [Instant, Instant | null])[] {
  const periods: [Instant, Instant | null][] = [[heldSince, null]]
  for (const { at, code } of reports) {
    const last = periods.at(-1) as [Instant, Instant | null]
    if (code === 'arrangement_made' && last[1] === null) last[1] = at
    if (code === 'arrangement_broken' && last[1] !== null) periods.push([at, null])
  }
  return periods
}

const unpaused = (dueAt: Instant) => ({ dueAt, pausedAt: null, remainingSeconds: null })

/** Moves a due time by the pauses on the way to it: what was left when a pause began is left when it ends. */
function paused({
  startedAt,
  due,
  pauses,
  now,
}: {
  startedAt: Instant
  due: Instant
  pauses: readonly Pause[]
  now: Instant
}): Pick<Clock, 'dueAt' | 'pausedAt' | 'remainingSeconds'> {
  let dueMs = epochMs(due)
  for (const { from, until } of joined(pauses)) {
    const begins = Math.max(epochMs(from), epochMs(startedAt))
    if (begins >= dueMs) break
    if (until === null || until > now) {
      const remaining = dueMs - begins
      return {
        dueAt: instantFromEpochMs(Math.max(epochMs(now), begins) + remaining),
        pausedAt: instantFromEpochMs(begins),
        remainingSeconds: Math.floor(remaining / 1000),
      }
    }
    dueMs += Math.max(0, epochMs(until) - begins)
  }
  return unpaused(instantFromEpochMs(dueMs))
}

/** Pauses that overlap or touch are one: two holds at once pause no longer than one. */
function joined(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = []
  for (const pause of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1)
    if (!last || (last.until !== null && last.until < pause.from)) merged.push(pause)
    else if (last.until !== null) {
      const until = pause.until === null || pause.until > last.until ? pause.until : last.until
      merged[merged.length - 1] = { from: last.from, until }
    }
  }
  return merged
}

export const clockStates = ['running', 'paused', 'met', 'late', 'over'] as const
export type ClockState = (typeof clockStates)[number]

/** What to say of a clock now. */
export function stateOf({ metAt, endedAt, pausedAt, dueAt }: Clock, now: Instant): ClockState {
  if (metAt !== null) return 'met'
  if (endedAt !== null) return 'over'
  if (pausedAt !== null) return 'paused'
  return dueAt <= now ? 'late' : 'running'
}
