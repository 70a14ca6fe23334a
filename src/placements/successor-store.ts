import { type SQL, sql } from 'drizzle-orm'
import { instantFromDatabase } from '../kernel/instant.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { chunkOfSide } from './batch-steps-store.ts'
import type { HoldSource } from './hold-model.ts'
import { type PlacementBatchId, PlacementId } from './model.ts'
import type { Protection } from './rules.ts'

/** Every placement of the account that was accepted: by whom, and the group it says it belongs to. */
export const holdersOf = (account: SQL, world: string): SQL => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('agency', p.agency_id, 'group', (
    select d.group_name from directory d where d.world = ${world} and d.org_id = p.agency_id))), '[]')
  from placements p
  where p.lender_id = ${account}.org_id and p.account_id = ${account}.id and p.accepted_at is not null)`

export interface ProtectionRow {
  readonly source: HoldSource
  readonly until: string | null
  readonly for_case: boolean
}

export const protectionOf = ({ source, until, for_case }: ProtectionRow): Protection => ({
  source,
  forCase: for_case,
  until: until === null ? null : instantFromDatabase(until),
})

/** The holds of a placement that protect the borrower (see hold-rules.ts) and are still open. */
const openProtections = (placement: SQL): SQL => sql`
  select h.source, h.until_at as until, h.for_case from placement_holds h
  where h.lender_id = ${placement}.lender_id and h.placement_id = ${placement}.id and h.ended_at is null
    and h.source in ('dispute', 'protection', 'complaint') offset 0`

/** A dispute that stops the whole debt binds whoever is given it, whether or not anybody held it before. */
const openDisputes = (lender: SQL, account: SQL): SQL => sql`
  select 'dispute'::text as source, null::timestamptz as until, true as for_case from dispute_cases d
  where d.lender_id = ${lender} and d.account_id = ${account} and d.stops = 'debt'`

/** What still protects the borrower: from the account's earlier placements, and open disputes. */
export const protectionsOf = (account: SQL): SQL => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('source', h.source, 'until', h.until, 'for_case', h.for_case)), '[]')
  from (
    select h.* from placements p, lateral (${openProtections(sql`p`)}) h
    where p.lender_id = ${account}.org_id and p.account_id = ${account}.id and not h.for_case
    union all ${openDisputes(sql`${account}.org_id`, sql`${account}.id`)}
  ) h)`

export interface ChunkProtection extends Protection {
  readonly placementId: PlacementId
}

/** The same, for the drafts of a batch that are next in line. */
export const chunkProtections =
  (side: Pick<Context, 'org' | 'lends'>, batch: PlacementBatchId): Statement<ChunkProtection[]> =>
  async (db) => {
    const rows = await raw<ProtectionRow & { placement_id: string }>(sql`
      select r.placement_id, h.source, h.until, h.for_case
      from placement_batch_rows r, lateral (
        select p.lender_id, p.account_id from placements p where p.lender_id = r.lender_id and p.id = r.placement_id offset 0
      ) own, lateral (
        select h.* from placements earlier, lateral (${openProtections(sql`earlier`)}) h
        where earlier.lender_id = own.lender_id and earlier.account_id = own.account_id
          and earlier.id <> r.placement_id and not h.for_case
        union all ${openDisputes(sql`own.lender_id`, sql`own.account_id`)}
      ) h
      where ${chunkOfSide(side, batch, 'drafted')}`)(db)
    return rows.map((row) => ({ ...protectionOf(row), placementId: PlacementId.fromUuid(row.placement_id) }))
  }
