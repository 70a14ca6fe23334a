import { and, eq, gt, isNotNull, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { placementQueries } from '../../schema/tables/placement-queries.ts'
import { placements } from '../../schema/tables/placements.ts'
import { type CalendarFacts, workingCalendar } from '../calendars/model.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { type PlacementQuery, QueryId } from './model.ts'
import type { QueryClock, QueryState } from './query-rules.ts'
import { isPlacement, placementIdOf } from './store.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? placementQueries.lenderId : placementQueries.agencyId, org)

/** The clock of a placement's questions to the other side. */
export const queryClock =
  (side: Side & Pick<Context, 'now'>, name: Named<'plc'>): Statement<QueryClock[]> =>
  async (db) => {
    const rows = await raw<{ hours: number; facts: CalendarFacts }>(sql`
    select (v.terms -> 'workStandards' ->> 'queryAnswerHours')::integer as hours,
      bridge.working_calendar_of(${side.lends ? placements.mandateAgencyId : placements.lenderId}, ${side.now.slice(0, 10)}::date - 1) as facts
    from ${placements} join mandate_versions v on v.lender_id = ${placements.lenderId}
      and v.agency_id = ${placements.mandateAgencyId} and v.mandate_id = ${placements.mandateId}
      and v.number = ${placements.mandateVersion}
    where ${isPlacement(side, name)}`)(db)
    return rows.map(({ hours, facts }) => ({ hours, calendar: workingCalendar(facts) }))
  }

export const queryNamed =
  (side: Side, id: QueryId): Statement<PlacementQuery[]> =>
  (db) =>
    db
      .select()
      .from(placementQueries)
      .where(and(own(side), eq(placementQueries.id, id)))
      .limit(1)

export const queriesWithIds =
  (side: Side, ids: readonly QueryId[]): Statement<PlacementQuery[]> =>
  (db) =>
    db
      .select()
      .from(placementQueries)
      .where(and(own(side), anyOf(placementQueries.id, ids.map(QueryId.toUuid))))

export const queryForChange =
  (side: Side, id: QueryId): Statement<PlacementQuery[]> =>
  (db) =>
    db
      .select()
      .from(placementQueries)
      .where(and(claimed, own(side), eq(placementQueries.id, id)))
      .limit(1)
      .for('update')

export interface QueryFilter {
  readonly placement?: Named<'plc'> | undefined
  readonly state?: readonly QueryState[] | undefined
  readonly asked?: 'by_you' | 'by_them' | undefined
  readonly askedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const queriesOf =
  (
    side: Pick<Context, 'org' | 'lends' | 'now'>,
    { placement, state, asked, askedAt }: QueryFilter,
    keyset: Keyset,
  ): Statement<PlacementQuery[]> =>
  (db) => {
    const states = stateIs(side.now)
    return db
      .select()
      .from(placementQueries)
      .where(
        and(
          own(side),
          placement && eq(placementQueries.placementId, placementIdOf(side, placement)),
          asked && (asked === 'by_you' ? eq : ne)(placementQueries.askedBy, side.org),
          keyset.where(placementQueries.askedAt, placementQueries.id, askedAt),
          state ? or(...state.map((one) => states[one])) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(placementQueries.askedAt, placementQueries.id))
      .limit(keyset.fetch)
  }

const stateIs = (now: Instant): Readonly<Record<QueryState, SQL | undefined>> => ({
  open: and(isNull(placementQueries.answeredAt), gt(placementQueries.dueAt, now)),
  overdue: and(isNull(placementQueries.answeredAt), lte(placementQueries.dueAt, now)),
  answered: isNotNull(placementQueries.answeredAt),
})

export const insertQuery =
  (query: PlacementQuery): Statement =>
  (db) =>
    db.insert(placementQueries).values({ ...query })

export const saveQuery =
  ({ lenderId, agencyId, id, overdueAt, answer, document, answeredAt, version }: PlacementQuery): Statement =>
  (db) =>
    db
      .update(placementQueries)
      .set({ overdueAt, answer, document, answeredAt, version })
      .where(
        and(
          eq(placementQueries.lenderId, lenderId),
          eq(placementQueries.agencyId, agencyId),
          eq(placementQueries.id, id),
        ),
      )
