import { calendarDateAt } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { endOfBusinessDays, type WorkingCalendar } from '../kernel/working-calendar.ts'
import type { MandateId, WorkStandards } from '../mandates/model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { settle, type Tally, uncontested } from './judge-rules.ts'
import type { Breach, BreachId } from './model.ts'

/** A question whose time to answer is over. Its due time was given when it was asked, in business hours. */
export interface DueQuery {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly placementId: PlacementId
  readonly mandateId: MandateId
  readonly mandateVersion: number
  readonly subjectId: string
  readonly askedBy: OrganisationId
  readonly askedAt: Instant
  readonly dueAt: Instant
  readonly answeredAt: Instant | null
  readonly endedAt: Instant | null
}

interface Measure {
  readonly standards: WorkStandards
  /** Of the side that answers. */
  readonly calendar: WorkingCalendar
}

export interface QueryJudgement {
  readonly found: Breach | null
  /** Answers of agencies are counted; what a lender owes is only shown. */
  readonly tally: Tally | null
}

/** Whether a question was answered in time; one whose placement ended before is held against nobody. */
export function judgeQuery(
  query: DueQuery,
  { standards, calendar }: Measure,
  { now, newId }: { readonly now: Instant; readonly newId: () => BreachId },
): QueryJudgement {
  const { answeredAt, dueAt, endedAt, askedBy, askedAt, lenderId, agencyId } = query
  const owedBy = askedBy === lenderId ? agencyId : lenderId
  const tally = (met: boolean): Tally | null =>
    owedBy === agencyId ? { agencyId, kind: 'answer_query', dueAt, met } : null
  if (answeredAt !== null && answeredAt <= dueAt) return { found: null, tally: tally(true) }
  if (answeredAt === null && endedAt !== null && endedAt <= dueAt) return { found: null, tally: null }
  const { placementId, mandateId, subjectId } = query
  const found: Breach = {
    ...{ lenderId, agencyId, id: newId(), placementId, mandateId, kind: 'answer_query', subjectId, owedBy },
    ...{ startedAt: askedAt, dueAt, foundAt: now },
    cureBy: endOfBusinessDays(now, standards.cureBusinessDays, calendar),
    contestBy: endOfBusinessDays(now, standards.contestBusinessDays, calendar),
    status: answeredAt !== null ? 'cured' : endedAt !== null ? 'closed' : 'open',
    ...{ metAt: answeredAt, closedAt: answeredAt === null ? endedAt : null, uncuredOn: null },
    ...uncontested,
    version: 1,
  }
  return { found, tally: tally(false) }
}

/** What became of an unanswered question since; null when nothing did. */
export const followQuery = (
  { breach, answeredAt, endedAt }: { breach: Breach; answeredAt: Instant | null; endedAt: Instant | null },
  { now, calendar }: { now: Instant; calendar: WorkingCalendar },
): Breach | null =>
  settle(breach, {
    ...{ metAt: answeredAt, endedAt, now, waits: false },
    today: calendarDateAt(now, calendar.timeZone),
  })
