import { and, eq, inArray, sql } from 'drizzle-orm'
import { placementRecalls } from '../../schema/tables/placement-recalls.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { savePlacements } from './many-store.ts'
import { type PlacementRecall, PlacementRecallId, type Recall, type RecallId } from './recall-model.ts'
import type { RecallFile } from './recall-rules.ts'
import type { RecallFate } from './recall-run-rules.ts'
import { inChunk, saveFates } from './recall-run-steps-store.ts'

type Own = Pick<Context, 'org'>

/** The recalls of those rows that are not final, locked after their placements. */
export const chunkRecallsToTakeBack =
  ({ org }: Own, id: RecallId): Statement<PlacementRecall[]> =>
  (db) =>
    db
      .select()
      .from(placementRecalls)
      .where(
        and(
          claimed,
          eq(placementRecalls.lenderId, org),
          eq(placementRecalls.recallId, id),
          inArray(placementRecalls.state, ['pending', 'objected']),
          sql`${placementRecalls.placementId} = any (${inChunk(org, id)})`,
        ),
      )
      .orderBy(placementRecalls.placementId)
      .for('update')

/** Saves recalls that were taken back together, their placements and what became of each row. */
export const saveTakenBack = (
  run: Recall,
  files: readonly RecallFile[],
  fates: readonly RecallFate[],
): readonly Statement[] => {
  const rows = files.map(({ recall: { id, withdrawnAt, version } }) => ({
    ...{ id: PlacementRecallId.toUuid(id), at: withdrawnAt, version },
  }))
  return [
    ...savePlacements(
      run.lenderId,
      files.map(({ placement }) => placement),
    ),
    raw(sql`
      update placement_recalls r set state = 'withdrawn', withdrawn_at = f.at, object_by = null, next_step = null,
        next_owner = null, next_due_at = null, version = f.version
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as f(id uuid, at timestamptz, version integer)
      where r.lender_id = ${OrganisationId.toUuid(run.lenderId)}::uuid and r.id = f.id`),
    saveFates(run, fates),
  ]
}
