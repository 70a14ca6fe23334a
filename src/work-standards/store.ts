import { and, eq, inArray, isNull, lte, ne, type SQL, sql } from 'drizzle-orm'
import { placements } from '../../schema/tables/placements.ts'
import { workBreaches } from '../../schema/tables/work-standards.ts'
import type { MandateId } from '../mandates/index.ts'
import { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Breach, BreachId, type BreachStatus, type StandardKind } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? workBreaches.lenderId : workBreaches.agencyId, org)

export const breachNamed =
  (side: Side, id: BreachId): Statement<Breach[]> =>
  (db) =>
    db
      .select()
      .from(workBreaches)
      .where(and(own(side), eq(workBreaches.id, id)))
      .limit(1)

export const breachesWithIds =
  (side: Side, ids: readonly BreachId[]): Statement<Breach[]> =>
  (db) =>
    db
      .select()
      .from(workBreaches)
      .where(and(own(side), anyOf(workBreaches.id, ids.map(BreachId.toUuid))))

export const breachForChange =
  (side: Side, id: BreachId): Statement<Breach[]> =>
  (db) =>
    db
      .select()
      .from(workBreaches)
      .where(and(claimed, own(side), eq(workBreaches.id, id)))
      .limit(1)
      .for('update')

export interface BreachFilter {
  readonly counterparty?: OrganisationId | undefined
  readonly kind?: readonly StandardKind[] | undefined
  readonly placement?: PlacementId | undefined
  readonly mandate?: MandateId | undefined
  readonly status?: readonly BreachStatus[] | undefined
  readonly owed?: 'by_you' | 'by_them' | undefined
  readonly dueAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

const matching = (side: Side, filter: BreachFilter, keyset: Keyset): SQL | undefined =>
  and(
    own(side),
    filter.counterparty
      ? eq(side.lends ? workBreaches.agencyId : workBreaches.lenderId, filter.counterparty)
      : undefined,
    filter.kind ? keyset.among(workBreaches.kind, filter.kind) : undefined,
    filter.placement ? eq(workBreaches.placementId, filter.placement) : undefined,
    filter.mandate ? eq(workBreaches.mandateId, filter.mandate) : undefined,
    filter.status ? keyset.among(workBreaches.status, filter.status) : undefined,
    filter.owed && (filter.owed === 'by_you' ? eq : ne)(workBreaches.owedBy, side.org),
    keyset.where(workBreaches.dueAt, workBreaches.id, filter.dueAt),
  )

export const breachesOf =
  (side: Side, filter: BreachFilter, keyset: Keyset): Statement<Breach[]> =>
  (db) =>
    db
      .select()
      .from(workBreaches)
      .where(matching(side, filter, keyset))
      .orderBy(...keyset.orderBy(workBreaches.dueAt, workBreaches.id))
      .limit(keyset.fetch)

/** As the partial indexes `work_breaches_late_…` say it. */
const late = and(
  isNull(workBreaches.metAt),
  isNull(workBreaches.closedAt),
  inArray(workBreaches.status, ['open', 'uncured', 'contested']),
)

/** Whether it is still not done: the hourly look may not have come to it yet. */
const undone = sql`exists (
  select from placements p where p.lender_id = ${workBreaches.lenderId} and p.id = ${workBreaches.placementId}
    and p.ended_at is null and case ${workBreaches.kind}
      when 'acknowledge' then p.status = 'offered'
      when 'first_action' then p.base_status = 'accepted'
      when 'report' then not exists (select from placement_reports r where r.lender_id = p.lender_id
        and r.placement_id = p.id and r.posted_at > ${workBreaches.startedAt})
      when 'answer_query' then exists (select from placement_queries q where q.lender_id = p.lender_id
        and q.id = ${workBreaches.subjectId} and q.answered_at is null)
      else true end)`

export const lateOf =
  (side: Side, filter: BreachFilter, keyset: Keyset): Statement<Breach[]> =>
  (db) =>
    db
      .select()
      .from(workBreaches)
      .innerJoin(
        placements,
        and(eq(placements.lenderId, workBreaches.lenderId), eq(placements.id, workBreaches.placementId)),
      )
      .where(and(matching(side, filter, keyset), late, undone))
      .orderBy(...keyset.orderBy(workBreaches.dueAt, workBreaches.id))
      .limit(keyset.fetch)
      .then((rows) => rows.map(({ work_breaches: breach }) => breach))

export const saveBreach =
  ({ lenderId, agencyId, id, ...breach }: Breach): Statement =>
  (db) => {
    const { status, contestedAt, contestCode, contestNote, decideBy, decision, decisionNote, decidedAt, version } =
      breach
    return db
      .update(workBreaches)
      .set({ status, contestedAt, contestCode, contestNote, decideBy, decision, decisionNote, decidedAt, version })
      .where(and(eq(workBreaches.lenderId, lenderId), eq(workBreaches.agencyId, agencyId), eq(workBreaches.id, id)))
  }

/** Contests whose time to decide is over, some at a time, locked. */
export const undecidedDue =
  ({ org, now }: Pick<Context, 'org' | 'now'>, limit: number): Statement<Breach[]> =>
  (db) =>
    db
      .select()
      .from(workBreaches)
      .where(
        and(
          claimed,
          eq(workBreaches.lenderId, org),
          eq(workBreaches.status, 'contested'),
          lte(workBreaches.decideBy, now),
        ),
      )
      .limit(limit)
      .for('update')

/** Has a placement looked at with the next run: something about its clocks changed. */
export const lookSoon = (
  { lenderId, placementId }: Pick<Breach, 'lenderId' | 'placementId'>,
  { now }: Pick<Context, 'now'>,
): Statement =>
  raw(sql`
    update work_timers set look_at = least(look_at, ${now}::timestamptz)
    where lender_id = ${OrganisationId.toUuid(lenderId)}::uuid and placement_id = ${PlacementId.toUuid(placementId)}::uuid`)
