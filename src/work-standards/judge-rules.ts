import type { CalendarDate } from '../kernel/calendar-date.ts'
import { calendarDateAt } from '../kernel/calendar-date.ts'
import { addSeconds, type Instant } from '../kernel/instant.ts'
import { endOfBusinessDays, type WorkingCalendar } from '../kernel/working-calendar.ts'
import type { MandateId, WorkStandards } from '../mandates/model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { type Clock, type ClockFacts, clocksOf, stateOf } from './clock-rules.ts'
import type { Breach, BreachId, StandardKind } from './model.ts'

const HOUR = 3_600
const DAY = 24 * HOUR

/** A placement whose clocks are to be looked at, with what it is judged by. */
export interface Watched extends ClockFacts {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly placementId: PlacementId
  readonly subjectId: string
  readonly mandateId: MandateId
  /** Leaving by a recall or a return that is not decided: nothing is held against it meanwhile. */
  readonly leaving: boolean
  /** The start of the clock of each kind that was judged last. */
  readonly judged: Readonly<Partial<Record<StandardKind, Instant>>>
  /** Its breaches that are neither done nor over. */
  readonly breaches: readonly Breach[]
}

export interface Measure {
  readonly standards: WorkStandards
  /** The agency's. */
  readonly calendar: WorkingCalendar
  readonly endOfDays: (from: Instant, days: number) => Instant
}

export interface Tally {
  readonly agencyId: OrganisationId
  readonly kind: StandardKind
  readonly dueAt: Instant
  readonly met: boolean
}

/** Standards of which an agency is told ahead, as tasks. */
export type AheadKind = Extract<StandardKind, 'report' | 'return'>

/** A clock that runs: since when, and when it is due. */
export interface Ahead {
  readonly from: Instant
  readonly dueAt: Instant
}

/** What became of one placement at a look. */
export interface Judgement {
  readonly found: readonly Breach[]
  readonly changed: readonly Breach[]
  readonly tallies: readonly Tally[]
  readonly judged: Watched['judged']
  /** The report and the return that run and are not due yet. */
  readonly ahead: Readonly<Record<AheadKind, Ahead | null>>
  /** When to look again; null when its clocks are over. */
  readonly lookAt: Instant | null
}

/** Looks at a placement: which clocks ran out, which breaches were cured or ran out uncured, and when to look again. */
export function judge(
  watched: Watched,
  measure: Measure,
  { now, newId }: { readonly now: Instant; readonly newId: () => BreachId },
): Judgement {
  const { standards, calendar, endOfDays } = measure
  const clocks = clocksOf(watched, { standards, endOfDays, now })
  const found: Breach[] = []
  const tallies: Tally[] = []
  const judged: Record<string, Instant> = { ...watched.judged }
  const looks: Instant[] = []
  for (const clock of clocks) {
    const last = judged[clock.kind]
    if (last !== undefined && clock.startedAt <= last) continue
    const verdict = verdictOn(clock, watched, now)
    if (verdict === 'pending') looks.push(nextLook(clock, now))
    else judged[clock.kind] = clock.startedAt
    if (verdict === 'met' || verdict === 'missed') {
      tallies.push({ agencyId: watched.agencyId, kind: clock.kind, dueAt: clock.dueAt, met: verdict === 'met' })
    }
    if (verdict === 'missed') found.push(breachOf(clock, { watched, measure, now, id: newId() }))
  }
  const changed = watched.breaches.flatMap((breach) => followUp(breach, clocks, { calendar, watched, now }) ?? [])
  const after = new Map([...watched.breaches, ...changed, ...found].map((breach) => [breach.id, breach]))
  for (const breach of after.values()) looks.push(...lookForCure(breach, now))
  if (watched.endedAt === null)
    looks.push(addSeconds(now, watched.acceptedAt === null || watched.leaving ? DAY : 30 * DAY))
  const ahead = { report: aheadOf('report', clocks, now), return: aheadOf('return', clocks, now) }
  return { found, changed, tallies, judged, ahead, lookAt: looks.toSorted()[0] ?? null }
}

function aheadOf(kind: AheadKind, clocks: readonly Clock[], now: Instant): Ahead | null {
  const clock = clocks.find((one) => one.kind === kind && stateOf(one, now) === 'running')
  return clock ? { from: clock.startedAt, dueAt: clock.dueAt } : null
}

type Verdict = 'met' | 'missed' | 'over' | 'pending'

/** A clock in time is met; one that ends with the placement before it is due is over, and held against nobody. */
function verdictOn({ metAt, dueAt, endedAt, pausedAt }: Clock, { leaving }: Watched, now: Instant): Verdict {
  if (metAt !== null) return metAt <= dueAt ? 'met' : 'missed'
  if (endedAt !== null) return pausedAt !== null || endedAt <= dueAt ? 'over' : 'missed'
  return pausedAt !== null || leaving || now < dueAt ? 'pending' : 'missed'
}

/** Nothing is due before what is left has passed, even if the pause ended now. */
const nextLook = ({ pausedAt, remainingSeconds, dueAt }: Clock, now: Instant): Instant => {
  if (pausedAt !== null) return addSeconds(now, Math.max(HOUR, remainingSeconds ?? 0))
  return dueAt > now ? dueAt : addSeconds(now, DAY)
}

function breachOf(
  { kind, startedAt, dueAt, metAt, endedAt }: Clock,
  { watched, measure, now, id }: { watched: Watched; measure: Measure; now: Instant; id: BreachId },
): Breach {
  const { lenderId, agencyId, placementId, mandateId, subjectId } = watched
  const { calendar, standards } = measure
  const cureBy = endOfBusinessDays(now, standards.cureBusinessDays, calendar)
  return {
    ...{ lenderId, agencyId, id, placementId, mandateId, kind, subjectId, owedBy: agencyId, startedAt, dueAt },
    ...{ foundAt: now, cureBy, contestBy: endOfBusinessDays(now, standards.contestBusinessDays, calendar) },
    status: metAt !== null ? 'cured' : endedAt !== null ? 'closed' : 'open',
    ...{ metAt, closedAt: metAt === null ? endedAt : null, uncuredOn: null },
    ...uncontested,
    version: 1,
  }
}

export const uncontested = {
  ...{ contestedAt: null, contestCode: null, contestNote: null },
  ...{ decideBy: null, decision: null, decisionNote: null, decidedAt: null },
} as const

interface Following {
  readonly calendar: WorkingCalendar
  readonly watched: Watched
  readonly now: Instant
}

/** What became of a breach since; null when nothing did. */
function followUp(breach: Breach, clocks: readonly Clock[], { calendar, watched, now }: Following): Breach | null {
  const clock = clocks.find(({ kind, startedAt }) => kind === breach.kind && startedAt === breach.startedAt)
  return settle(breach, {
    ...{ metAt: clock?.metAt ?? null, endedAt: watched.endedAt, now },
    waits: clock?.pausedAt != null || watched.leaving || watched.pauses.some(({ until }) => until === null),
    today: calendarDateAt(now, calendar.timeZone),
  })
}

/** Notes that it was done or is over, or that the cure period is. A contested breach waits for the decision. */
export function settle(
  breach: Breach,
  facts: {
    readonly metAt: Instant | null
    readonly endedAt: Instant | null
    readonly now: Instant
    readonly waits: boolean
    readonly today: CalendarDate
  },
): Breach | null {
  const { metAt, endedAt, now, waits, today } = facts
  const next = { ...breach, metAt, closedAt: metAt === null ? endedAt : null, version: breach.version + 1 }
  const inTime = metAt !== null && metAt <= breach.cureBy
  const ranOut = metAt === null ? (endedAt ?? now) >= breach.cureBy && !waits : !inTime
  if (breach.status === 'open') {
    if (inTime) return { ...next, status: 'cured' }
    if (ranOut) return { ...next, status: 'uncured', uncuredOn: today }
    return endedAt === null ? null : { ...next, status: 'closed' }
  }
  return metAt === null && endedAt === null ? null : next
}

/** While it may be cured, hourly; after that, daily until it is done. */
function lookForCure({ status, metAt, closedAt, cureBy }: Breach, now: Instant): Instant[] {
  if (metAt !== null || closedAt !== null || status === 'annulled') return []
  const soon = addSeconds(now, HOUR)
  return [status === 'open' ? (cureBy > now && cureBy < soon ? cureBy : soon) : addSeconds(now, DAY)]
}
