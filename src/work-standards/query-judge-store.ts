import { and, eq, sql } from 'drizzle-orm'
import { placementQueries } from '../../schema/tables/placement-queries.ts'
import { placements } from '../../schema/tables/placements.ts'
import { workBreaches, workRuns } from '../../schema/tables/work-standards.ts'
import { type CalendarFacts, workingCalendar } from '../calendars/model.ts'
import type { Instant } from '../kernel/instant.ts'
import type { WorkingCalendar } from '../kernel/working-calendar.ts'
import { QueryId } from '../placements/index.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { Breach } from './model.ts'
import type { DueQuery } from './query-judge-rules.ts'

type Own = Pick<Context, 'org' | 'now'>

export interface QueryRun {
  readonly queriesDueTo: Instant
  readonly queriesTo: string
}

/** How far the lender's questions have been judged; nothing before the first run. */
export const queryRun =
  ({ org }: Own): Statement<QueryRun[]> =>
  (db) =>
    db
      .select({ queriesDueTo: workRuns.queriesDueTo, queriesTo: workRuns.queriesTo })
      .from(workRuns)
      .where(and(claimed, eq(workRuns.lenderId, org)))
      .for('update')

/** Questions that came due since, in the order they did. Due times lie hours after asking: none appears behind. */
export const queriesDue =
  ({ org, now }: Own, limit: number): Statement<DueQuery[]> =>
  async (db) => {
    const rows = await db
      .select({ query: placementQueries, placement: placements })
      .from(placementQueries)
      .innerJoin(
        placements,
        and(eq(placements.lenderId, placementQueries.lenderId), eq(placements.id, placementQueries.placementId)),
      )
      .where(
        and(
          eq(placementQueries.lenderId, org),
          sql`${placementQueries.dueAt} <= ${now}::timestamptz`,
          sql`(${placementQueries.dueAt}, ${placementQueries.id}) > (
            select r.queries_due_to, r.queries_to from work_runs r where r.lender_id = ${OrganisationId.toUuid(org)}::uuid)`,
        ),
      )
      .orderBy(placementQueries.dueAt, placementQueries.id)
      .limit(limit)
    return rows.map(({ query, placement }) => ({
      ...{ lenderId: query.lenderId, agencyId: query.agencyId, placementId: query.placementId },
      ...{ mandateId: placement.mandateId, mandateVersion: placement.mandateVersion },
      ...{ subjectId: QueryId.toUuid(query.id), askedBy: query.askedBy, askedAt: query.askedAt, dueAt: query.dueAt },
      ...{ answeredAt: query.answeredAt, endedAt: placement.endedAt },
    }))
  }

/** Breaches of unanswered questions for which something happened: an answer, the end, or the end of the cure period. */
export const queryBreachesMoved =
  (
    { org, now }: Own,
    limit: number,
  ): Statement<{ breach: Breach; answeredAt: Instant | null; endedAt: Instant | null }[]> =>
  (db) =>
    db
      .select({ breach: workBreaches, answeredAt: placementQueries.answeredAt, endedAt: placements.endedAt })
      .from(workBreaches)
      .innerJoin(
        placementQueries,
        and(
          eq(placementQueries.lenderId, workBreaches.lenderId),
          sql`${placementQueries.id} = ${workBreaches.subjectId}`,
        ),
      )
      .innerJoin(
        placements,
        and(eq(placements.lenderId, workBreaches.lenderId), eq(placements.id, workBreaches.placementId)),
      )
      .where(
        and(
          claimed,
          eq(workBreaches.lenderId, org),
          eq(workBreaches.kind, 'answer_query'),
          sql`${workBreaches.metAt} is null and ${workBreaches.closedAt} is null
            and ${workBreaches.status} in ('open','uncured','contested')`,
          sql`(${placementQueries.answeredAt} is not null or ${placements.endedAt} is not null
            or ${workBreaches.status} = 'open' and ${workBreaches.cureBy} <= ${now}::timestamptz)`,
        ),
      )
      .limit(limit)
      .for('update', { of: workBreaches })

export const saveQueryRun = ({ org }: Own, { queriesDueTo, queriesTo }: QueryRun): Statement =>
  raw(sql`
    insert into work_runs (lender_id, queries_due_to, queries_to)
    values (${OrganisationId.toUuid(org)}::uuid, ${queriesDueTo}, ${queriesTo}::uuid)
    on conflict (lender_id) do update set queries_due_to = excluded.queries_due_to, queries_to = excluded.queries_to`)

export const ownCalendar =
  ({ org, now }: Own): Statement<WorkingCalendar[]> =>
  async (db) => {
    const rows = await raw<{ facts: CalendarFacts }>(sql`
      select bridge.working_calendar_of(${OrganisationId.toUuid(org)}::uuid, ${now.slice(0, 10)}::date - 1) as facts`)(
      db,
    )
    return rows.map(({ facts }) => workingCalendar(facts))
  }
