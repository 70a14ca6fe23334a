import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { recallRows, recalls } from '../../schema/tables/placement-recalls.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Recall, RecallId, type RecallRowOutcome, type RecallRunState } from './recall-model.ts'
import type { StoredRecallRow } from './recall-run-view.ts'

type Own = Pick<Context, 'org'>

/** A recall of many is the lender's own; nobody else has any. */
const isRun = ({ org }: Own, name: Named<'rcl'>): SQL | undefined =>
  and(eq(recalls.lenderId, org), 'id' in name ? eq(recalls.id, name.id) : eq(recalls.reference, name.reference))

export const runNamed =
  (own: Own, name: Named<'rcl'>): Statement<Recall[]> =>
  (db) =>
    db.select().from(recalls).where(isRun(own, name)).limit(1)

export const runsWithIds =
  ({ org }: Own, ids: readonly RecallId[]): Statement<Recall[]> =>
  (db) =>
    db
      .select()
      .from(recalls)
      .where(and(eq(recalls.lenderId, org), anyOf(recalls.id, ids.map(RecallId.toUuid))))

/** The same, locked: a recall is worked on by one step at a time. */
export const runForChange =
  (own: Own, name: Named<'rcl'>): Statement<Recall[]> =>
  (db) =>
    db
      .select()
      .from(recalls)
      .where(and(claimed, isRun(own, name)))
      .limit(1)
      .for('update')

/** Of two who send a recall under one reference, the second waits here and sees what the first did. */
export const lockReference = ({ org }: Own, reference: string | undefined): Statement =>
  raw(sql`
    select pg_advisory_xact_lock(hashtextextended(${`${org} ${reference}`}, 63))
    where ${claimed} and ${reference !== undefined}::boolean`)

export interface RunFilter {
  readonly state?: readonly RecallRunState[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const runsOf =
  ({ org }: Own, { state, createdAt }: RunFilter, keyset: Keyset): Statement<Recall[]> =>
  (db) =>
    db
      .select()
      .from(recalls)
      .where(
        and(
          eq(recalls.lenderId, org),
          keyset.where(recalls.createdAt, recalls.id, createdAt),
          state ? keyset.among(recalls.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(recalls.createdAt, recalls.id))
      .limit(keyset.fetch)

/** Rows of a recall in order, after a row number. */
export const recallRowsOf =
  (
    own: Own,
    { recall, outcome }: { recall: Named<'rcl'>; outcome?: readonly RecallRowOutcome[] | undefined },
    { after, fetch, among }: { after: number; fetch: number; among: Keyset['among'] },
  ): Statement<StoredRecallRow[]> =>
  (db) =>
    db
      .select({
        number: recallRows.number,
        given: recallRows.given,
        placementId: recallRows.placementId,
        outcome: recallRows.outcome,
        problem: recallRows.problem,
      })
      .from(recallRows)
      .where(
        and(
          eq(recallRows.lenderId, own.org),
          eq(recallRows.recallId, sql`(select ${recalls.id} from ${recalls} where ${isRun(own, recall)})`),
          gt(recallRows.number, after),
          outcome ? among(recallRows.outcome, outcome) : undefined,
        ),
      )
      .orderBy(asc(recallRows.number))
      .limit(fetch)

export const insertRun =
  (run: Recall): Statement =>
  (db) =>
    db.insert(recalls).values({ ...run })

export const saveRun =
  (run: Recall): Statement =>
  (db) => {
    const { lenderId, id, ...changed } = run
    return db
      .update(recalls)
      .set(changed)
      .where(and(eq(recalls.lenderId, lenderId), eq(recalls.id, id)))
  }

export interface GivenPlacement {
  readonly number: number
  readonly given: string
  /** As uuid; null for a placement named by reference. */
  readonly id: string | null
  readonly reference: string | null
}

/** The rows of a recall of named placements; a reference is looked up among the lender's own. */
export const insertGivenPlacements = ({ lenderId, id }: Recall, placements: readonly GivenPlacement[]): Statement =>
  raw(sql`
    insert into recall_rows (lender_id, recall_id, number, given, placement_id)
    select ${OrganisationId.toUuid(lenderId)}::uuid, ${RecallId.toUuid(id)}::uuid, g.number, g.given, coalesce(g.id, p.id)
    from json_to_recordset(${JSON.stringify(placements)}::text::json) as g(number integer, given text, id uuid, reference text)
    left join lateral (
      select p.id from placements p
      where p.lender_id = ${OrganisationId.toUuid(lenderId)}::uuid and p.lender_reference = g.reference offset 0
    ) p on true`)
