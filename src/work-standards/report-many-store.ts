import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { placements } from '../../schema/tables/placements.ts'
import { placementReports } from '../../schema/tables/work-standards.ts'
import { type Placement, PlacementId, sealWords } from '../placements/index.ts'
import { anyOf, type Context, claimed, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { AskedReport, KnownReport, postedAmong } from './report-many-rules.ts'
import { placeOfReport } from './report-view.ts'

/** The placements reported on, locked in the order of their ids; own side first. */
export const placementsReportedOn =
  ({ org, lends }: Pick<Context, 'org' | 'lends'>, asked: readonly AskedReport[]): Statement<Placement[]> =>
  (db) => {
    const ids = asked.flatMap(({ placement }) => ('id' in placement ? [PlacementId.toUuid(placement.id)] : []))
    const references = asked.flatMap(({ placement }) => ('id' in placement ? [] : [placement.reference]))
    return db
      .select()
      .from(placements)
      .where(
        and(
          claimed,
          eq(lends ? placements.lenderId : placements.agencyId, org),
          or(
            ids.length > 0 ? anyOf(placements.id, ids) : undefined,
            references.length > 0 ? inArray(placements.agencyReference, references) : undefined,
          ),
        ),
      )
      .orderBy(placements.id)
      .for('update')
  }

/** Which of these references name a report of the agency already. */
export const reportsReferred =
  ({ org }: Pick<Context, 'org'>, asked: readonly AskedReport[]): Statement<KnownReport[]> =>
  async (db) => {
    const t = placementReports
    const references = asked.flatMap(({ reference }) => (reference === undefined ? [] : [reference]))
    const rows = await db
      .select({ id: t.id, reference: t.reference })
      .from(t)
      .where(and(eq(t.agencyId, org), references.length > 0 ? inArray(t.reference, references) : sql`false`))
    return rows.flatMap(({ id, reference }) => (reference === null ? [] : [{ id, reference }]))
  }

/** Stores reports with their notes sealed, and lets the clocks they are about be looked at soon. */
export async function insertReports(
  posted: ReturnType<typeof postedAmong>,
  context: Context,
): Promise<readonly Statement[]> {
  const sealed = posted.map(async ({ report, note }) => ({
    ...report,
    note: await sealWords(note, placeOfReport(report), context),
  }))
  const [first, ...rest] = await Promise.all(sealed)
  if (!first) return []
  const looked = posted.map(({ report }) => ({
    ...{ lender: OrganisationId.toUuid(report.lenderId), placement: PlacementId.toUuid(report.placementId) },
  }))
  return [
    insertMany(placementReports, [first, ...rest]),
    raw(sql`
      update work_timers t set look_at = least(t.look_at, ${context.now}::timestamptz)
      from json_to_recordset(${JSON.stringify(looked)}::text::json) as r(lender uuid, placement uuid)
      where t.lender_id = r.lender and t.placement_id = r.placement`),
  ]
}
