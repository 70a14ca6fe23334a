import { and, eq, inArray, sql } from 'drizzle-orm'
import { recalls } from '../../schema/tables/placement-recalls.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { RecallLine } from './import-recalls.ts'
import { holdingStatuses, PlacementId, type PlacementStatus } from './model.ts'
import type { AddedRow, RecallTarget } from './recall-file-rules.ts'
import { type Recall, RecallId } from './recall-model.ts'

type Own = Pick<Context, 'org'>

/** The recalls of many of these references, locked in the order of their ids. */
export const runsForChange =
  ({ org }: Own, references: readonly string[]): Statement<Recall[]> =>
  (db) =>
    db
      .select()
      .from(recalls)
      .where(and(claimed, eq(recalls.lenderId, org), inArray(recalls.reference, [...references])))
      .orderBy(recalls.id)
      .for('update')

/**
 * The placement each row names. Of an account's: the one the recall has already, or the one that holds it, or the last: a
 * file repeated after the account went to a successor does not recall it from there.
 */
export const recallTargets =
  ({ org }: Own, lines: readonly RecallLine[]): Statement<RecallTarget[]> =>
  async (db) => {
    const lender = sql`${OrganisationId.toUuid(org)}::uuid`
    const named = lines.map(({ recall, placement = null, account = null }, n) => ({ n, recall, placement, account }))
    const rows = await raw<{ n: number; id: string; status: PlacementStatus; known: boolean }>(sql`
      select r.n, f.id, f.status, f.known
      from json_to_recordset(${JSON.stringify(named)}::text::json) as r(n integer, recall text, placement text, account text)
      left join lateral (
        select c.id from recalls c where c.lender_id = ${lender} and c.reference = r.recall offset 0
      ) c on true
      cross join lateral (
        select p.id, p.status, exists (
          select from recall_rows k where k.lender_id = ${lender} and k.recall_id = c.id and k.placement_id = p.id
        ) as known
        from (
          select p.* from placements p where p.lender_id = ${lender} and p.lender_reference = r.placement
          union all
          select p.* from accounts a join placements p on p.lender_id = a.org_id and p.account_id = a.id
          where a.org_id = ${lender} and a.reference = r.account
        ) p
        where p.agency_id is not null
        order by known desc, p.status in ${[...holdingStatuses]} desc, p.created_at desc
        limit 1
      ) f`)(db)
    return rows.map(({ n, id, status, known }) => ({ row: n, placementId: PlacementId.fromUuid(id), status, known }))
  }

export const addRecallRows = ({ lenderId, id }: Recall, rows: readonly AddedRow[]): Statement => {
  const added = rows.map(({ placementId, ...row }) => ({ ...row, placement: PlacementId.toUuid(placementId) }))
  return raw(sql`
    insert into recall_rows (lender_id, recall_id, number, given, placement_id)
    select ${OrganisationId.toUuid(lenderId)}::uuid, ${RecallId.toUuid(id)}::uuid, a.number, a.given, a.placement
    from json_to_recordset(${JSON.stringify(added)}::text::json) as a(number integer, given text, placement uuid)`)
}
