import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { FailedRow } from './batch-rules.ts'
import { type PlacementBatch, PlacementBatchId, PlacementId } from './model.ts'

/** Notes why an answer did not apply to a row. */
export const noteSkipped = (
  batch: Pick<PlacementBatch, 'lenderId' | 'id'>,
  skipped: readonly FailedRow[],
): readonly Statement[] => {
  if (skipped.length === 0) return []
  const [lender, id] = [OrganisationId.toUuid(batch.lenderId), PlacementBatchId.toUuid(batch.id)]
  return [
    raw(sql`
      update placement_batch_rows r set answer_problem = f.problem
      from json_to_recordset(${JSON.stringify(skipped)}::text::json) as f(number integer, problem text)
      where r.lender_id = ${lender}::uuid and r.batch_id = ${id}::uuid and r.number = f.number`),
  ]
}

/** The agency's answers to single offers, kept with their rows until the job comes to them. */
export const saveExceptions = (
  { org }: Pick<Context, 'org'>,
  batch: PlacementBatchId,
  exceptions: readonly { placement: PlacementId; answer: string }[],
): readonly Statement[] => {
  if (exceptions.length === 0) return []
  const rows = exceptions.map(({ placement, answer }) => ({ id: PlacementId.toUuid(placement), answer }))
  return [
    raw(sql`
      update placement_batch_rows r set answer = e.answer
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as e(id uuid, answer text)
      where r.agency_id = ${OrganisationId.toUuid(org)}::uuid and r.batch_id = ${PlacementBatchId.toUuid(batch)}::uuid
        and r.placement_id = e.id`),
  ]
}

/** Which of the placements named are offers of the batch. */
export const offersAmong =
  (
    { org }: Pick<Context, 'org'>,
    batch: PlacementBatchId,
    named: readonly { readonly id: PlacementId }[],
  ): Statement<{ id: PlacementId }[]> =>
  async (db) => {
    const rows = await raw<{ id: string }>(sql`
      select p.id from placements p
      where p.agency_id = ${OrganisationId.toUuid(org)}::uuid and p.id = any (${uuidsOf(named)}::uuid[])
        and p.batch_id = ${PlacementBatchId.toUuid(batch)}::uuid`)(db)
    return rows.map(({ id }) => ({ id: PlacementId.fromUuid(id) }))
  }

const uuidsOf = (rows: readonly { readonly id: PlacementId }[]) =>
  `{${rows.map(({ id }) => PlacementId.toUuid(id)).join(',')}}`
