import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { placementBatches, placementBatchRows } from '../../schema/tables/placement-batches.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { BatchRow } from './batch-view.ts'
import { type BatchRowOutcome, type BatchState, type PlacementBatch, PlacementBatchId } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? placementBatches.lenderId : placementBatches.agencyId, org)

const isBatch = (side: Side, name: Named<'pba'>): SQL | undefined =>
  'id' in name
    ? and(own(side), eq(placementBatches.id, name.id))
    : and(own(side), side.lends ? eq(placementBatches.reference, name.reference) : sql`false`)

export const batchNamed =
  (side: Side, name: Named<'pba'>): Statement<PlacementBatch[]> =>
  (db) =>
    db.select().from(placementBatches).where(isBatch(side, name)).limit(1)

export const batchesWithIds =
  (side: Side, ids: readonly PlacementBatchId[]): Statement<PlacementBatch[]> =>
  (db) =>
    db
      .select()
      .from(placementBatches)
      .where(and(own(side), anyOf(placementBatches.id, ids.map(PlacementBatchId.toUuid))))

/** The same, locked: a batch is worked on by one step at a time. */
export const batchForChange =
  (side: Side, name: Named<'pba'>): Statement<PlacementBatch[]> =>
  (db) =>
    db
      .select()
      .from(placementBatches)
      .where(and(claimed, isBatch(side, name)))
      .limit(1)
      .for('update')

export interface BatchFilter {
  readonly state?: readonly BatchState[] | undefined
  readonly counterparty?: OrganisationId | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const batchesOf =
  (side: Side, { state, counterparty, createdAt }: BatchFilter, keyset: Keyset): Statement<PlacementBatch[]> =>
  (db) =>
    db
      .select()
      .from(placementBatches)
      .where(
        and(
          own(side),
          counterparty
            ? eq(side.lends ? placementBatches.mandateAgencyId : placementBatches.lenderId, counterparty)
            : undefined,
          keyset.where(placementBatches.createdAt, placementBatches.id, createdAt),
          state ? keyset.among(placementBatches.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(placementBatches.createdAt, placementBatches.id))
      .limit(keyset.fetch)

/** Rows of a batch in order, after a row number. To the agency, its offers; to the lender, every row. */
export const batchRowsOf =
  (
    side: Side,
    { batch, outcome }: { batch: Named<'pba'>; outcome?: readonly BatchRowOutcome[] | undefined },
    { after, fetch, among }: { after: number; fetch: number; among: Keyset['among'] },
  ): Statement<BatchRow[]> =>
  (db) =>
    db
      .select({
        number: placementBatchRows.number,
        given: placementBatchRows.given,
        accountId: placementBatchRows.accountId,
        placementId: placementBatchRows.placementId,
        outcome: placementBatchRows.outcome,
        problem: placementBatchRows.problem,
        answerProblem: placementBatchRows.answerProblem,
      })
      .from(placementBatchRows)
      .where(
        and(
          eq(side.lends ? placementBatchRows.lenderId : placementBatchRows.agencyId, side.org),
          eq(
            placementBatchRows.batchId,
            sql`(select ${placementBatches.id} from ${placementBatches} where ${isBatch(side, batch)})`,
          ),
          gt(placementBatchRows.number, after),
          outcome ? among(placementBatchRows.outcome, outcome) : undefined,
        ),
      )
      .orderBy(asc(placementBatchRows.number))
      .limit(fetch)

export const insertBatch =
  (batch: PlacementBatch): Statement =>
  (db) =>
    db.insert(placementBatches).values({ ...batch })

export const saveBatch =
  (batch: PlacementBatch): Statement =>
  (db) => {
    const { lenderId, mandateAgencyId: _, id, ...changed } = batch
    return db
      .update(placementBatches)
      .set(changed)
      .where(and(eq(placementBatches.lenderId, lenderId), eq(placementBatches.id, id)))
  }

export interface GivenAccount {
  readonly number: number
  readonly given: string
  /** As uuid; null for an account named by reference. */
  readonly id: string | null
  readonly reference: string | null
}

/** The rows of a batch of named accounts; a reference is looked up among the lender's own. */
export const insertGivenRows = (
  { lenderId, mandateAgencyId, id }: PlacementBatch,
  accounts: readonly GivenAccount[],
): Statement =>
  raw(sql`
    insert into placement_batch_rows (lender_id, mandate_agency_id, batch_id, number, given, account_id)
    select ${OrganisationId.toUuid(lenderId)}::uuid, ${OrganisationId.toUuid(mandateAgencyId)}::uuid,
      ${PlacementBatchId.toUuid(id)}::uuid, g.number, g.given, coalesce(g.id, a.id)
    from json_to_recordset(${JSON.stringify(accounts)}::text::json) as g(number integer, given text, id uuid, reference text)
    left join lateral (
      select a.id from accounts a
      where a.org_id = ${OrganisationId.toUuid(lenderId)}::uuid and a.reference = g.reference offset 0
    ) a on true`)
