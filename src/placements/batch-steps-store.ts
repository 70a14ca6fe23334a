import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { placements } from '../../schema/tables/placements.ts'
import { AccountId } from '../accounts/model.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CHUNK_ROWS, type Drafting, type FailedRow, type WaitingRow } from './batch-rules.ts'
import { type BatchRowOutcome, type Placement, type PlacementBatch, PlacementBatchId, PlacementId } from './model.ts'
import { tierOf } from './rules.ts'

type Batch = Pick<PlacementBatch, 'lenderId' | 'mandateAgencyId' | 'id'>
type Side = Pick<Context, 'org' | 'lends'>

const uuid = (batch: Batch) => ({
  lender: sql`${OrganisationId.toUuid(batch.lenderId)}::uuid`,
  agency: sql`${OrganisationId.toUuid(batch.mandateAgencyId)}::uuid`,
  batch: sql`${PlacementBatchId.toUuid(batch.id)}::uuid`,
})

/** A step knows the batch by id alone; how far the batch has come is read under its lock. */
const reached = (lender: SQL, batch: SQL): SQL =>
  sql`(select b.reached::integer from placement_batches b where b.lender_id = ${lender} and b.id = ${batch})`

const chunkOf = (lender: SQL, batch: SQL): SQL =>
  sql`r.lender_id = ${lender} and r.batch_id = ${batch} and r.number > ${reached(lender, batch)}
    and r.number <= ${reached(lender, batch)} + ${CHUNK_ROWS}`

/** The accounts of the rows next in line. */
export const chunkAccounts = (org: OrganisationId, batch: PlacementBatchId): SQL => {
  const lender = sql`${OrganisationId.toUuid(org)}::uuid`
  return sql`select r.account_id as id from placement_batch_rows r
    where ${chunkOf(lender, sql`${PlacementBatchId.toUuid(batch)}::uuid`)} and r.account_id is not null`
}

export const waitingRows =
  ({ org }: Pick<Context, 'org'>, batch: PlacementBatchId): Statement<WaitingRow[]> =>
  async (db) => {
    const lender = sql`${OrganisationId.toUuid(org)}::uuid`
    const rows = await raw<{ number: number; account_id: string | null }>(sql`
      select r.number, r.account_id from placement_batch_rows r
      where ${chunkOf(lender, sql`${PlacementBatchId.toUuid(batch)}::uuid`)} order by r.number`)(db)
    return rows.map(({ number, account_id }) => ({
      number,
      accountId: account_id === null ? null : AccountId.fromUuid(account_id),
    }))
  }

/** Writes the drafts of a chunk and what became of each row. */
export const insertDrafts = (
  batch: PlacementBatch,
  { drafted, failed }: Drafting,
  { now, mandateVersion }: { now: Instant; mandateVersion: number },
): readonly Statement[] => {
  const { lender, agency, batch: id } = uuid(batch)
  const drafts = drafted.map(({ number, placementId, account }) => ({
    ...{ number, id: PlacementId.toUuid(placementId), account: AccountId.toUuid(account.id) },
    ...{ currency: account.currency, jurisdiction: account.jurisdiction, amount: account.balance.toString() },
    tier: tierOf(account),
  }))
  const fates = [
    ...drafts.map((draft) => ({ number: draft.number, placement: draft.id, outcome: 'drafted' })),
    ...failed.map(({ number, problem }) => ({ number, outcome: 'failed', problem })),
  ]
  return [
    raw(sql`
      insert into placements (lender_id, mandate_agency_id, mandate_id, mandate_version, id, account_id, batch_id, status,
        currency, amount_placed, jurisdiction, tier, respond_by, created_at)
      select ${lender}, ${agency}, b.mandate_id, ${mandateVersion}::integer, d.id, d.account, ${id}, 'draft', d.currency,
        d.amount, d.jurisdiction, d.tier, b.respond_by, ${now}::timestamptz
      from json_to_recordset(${JSON.stringify(drafts)}::text::json)
        as d(id uuid, account uuid, currency text, jurisdiction text, amount bigint, tier integer)
      join placement_batches b on b.lender_id = ${lender} and b.id = ${id}`),
    raw(sql`
      update placement_batch_rows r set outcome = f.outcome, placement_id = f.placement, problem = f.problem
      from json_to_recordset(${JSON.stringify(fates)}::text::json)
        as f(number integer, placement uuid, outcome text, problem text)
      where r.lender_id = ${lender} and r.batch_id = ${id} and r.number = f.number`),
  ]
}

interface ChunkRow {
  readonly number: number
  readonly placementId: PlacementId
  /** What the agency answers to it: `accept`, a decline code, or null before it answers. */
  readonly answer: string | null
}

/** The rows next in line that have come to an outcome, as one side's condition on `r`. */
export const chunkOfSide = ({ org, lends }: Side, batch: PlacementBatchId, outcome: BatchRowOutcome): SQL => {
  const [mine, id] = [OrganisationId.toUuid(org), PlacementBatchId.toUuid(batch)]
  const side = lends ? sql`lender_id` : sql`agency_id`
  const reachedBy = sql`(select b.reached::integer from placement_batches b
    where b.${side} = ${mine}::uuid and b.id = ${id}::uuid)`
  return sql`r.${side} = ${mine}::uuid and r.batch_id = ${id}::uuid and r.outcome = ${outcome}
    and r.number > ${reachedBy} and r.number <= ${reachedBy} + ${CHUNK_ROWS}`
}

/** The rows next in line that have come to an outcome, with the agency's answer to each, or to the batch. */
export const chunkRows =
  (side: Side, batch: PlacementBatchId, outcome: BatchRowOutcome): Statement<ChunkRow[]> =>
  async (db) => {
    const rows = await raw<{ number: number; placement_id: string; answer: string | null }>(sql`
      select r.number, r.placement_id, coalesce(r.answer, b.answer) as answer
      from placement_batch_rows r, placement_batches b
      where ${chunkOfSide(side, batch, outcome)} and b.id = r.batch_id
        and b.${side.lends ? sql`lender_id` : sql`agency_id`} = ${OrganisationId.toUuid(side.org)}::uuid
      order by r.number`)(db)
    return rows.map(({ number, placement_id, answer }) => ({
      ...{ number, answer },
      placementId: PlacementId.fromUuid(placement_id),
    }))
  }

/** The placements of those rows, locked. */
export const chunkPlacements =
  (side: Side, batch: PlacementBatchId, outcome: BatchRowOutcome): Statement<Placement[]> =>
  (db) =>
    db
      .select()
      .from(placements)
      .where(
        and(
          claimed,
          eq(side.lends ? placements.lenderId : placements.agencyId, side.org),
          sql`${placements.id} = any (array(
            select r.placement_id from placement_batch_rows r where ${chunkOfSide(side, batch, outcome)}))`,
        ),
      )
      .orderBy(placements.id)
      .for('update')

/** Shows the agency the offers of a chunk, and its rows. */
export const saveOffers = (
  batch: PlacementBatch,
  offers: readonly Placement[],
  skipped: readonly FailedRow[],
  now: Instant,
): readonly Statement[] => {
  const { lender, batch: id } = uuid(batch)
  return [
    raw(sql`
      update placements p set agency_id = p.mandate_agency_id, status = 'offered', offered_at = ${now}::timestamptz,
        version = p.version + 1
      where p.lender_id = ${lender} and p.id = any (${uuidsOf(offers)}::uuid[])`),
    raw(sql`
      update placement_batch_rows r set agency_id = r.mandate_agency_id, outcome = 'offered'
      where r.lender_id = ${lender} and r.batch_id = ${id} and r.number > ${batch.reached}::integer
        and r.number <= ${batch.reached}::integer + ${CHUNK_ROWS} and r.outcome = 'drafted'
        and r.placement_id = any (${uuidsOf(offers)}::uuid[])`),
    ...failRows(batch, skipped),
  ]
}

const failRows = (batch: Batch, failed: readonly FailedRow[]): readonly Statement[] => {
  if (failed.length === 0) return []
  const { lender, batch: id } = uuid(batch)
  return [
    raw(sql`
      update placement_batch_rows r set outcome = 'failed', problem = f.problem
      from json_to_recordset(${JSON.stringify(failed)}::text::json) as f(number integer, problem text)
      where r.lender_id = ${lender} and r.batch_id = ${id} and r.number = f.number`),
  ]
}

/** Drafts and unanswered offers of a batch, some at a time: what an abort or the end of the time takes back. */
export const openPlacements =
  ({ org }: Pick<Context, 'org'>, batch: PlacementBatchId, dueBy: Instant | null): Statement<Placement[]> =>
  (db) =>
    db
      .select()
      .from(placements)
      .where(
        and(
          claimed,
          eq(placements.lenderId, org),
          eq(placements.batchId, batch),
          inArray(placements.status, dueBy === null ? ['draft', 'offered'] : ['offered']),
          dueBy === null ? undefined : sql`${placements.respondBy} <= ${dueBy}::timestamptz`,
        ),
      )
      .limit(CHUNK_ROWS)
      .for('update')

const uuidsOf = (rows: readonly Placement[]) => `{${rows.map(({ id }) => PlacementId.toUuid(id)).join(',')}}`
