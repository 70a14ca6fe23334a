import { and, eq, type SQL } from 'drizzle-orm'
import { placementReports } from '../../schema/tables/work-standards.ts'
import type { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, type Keyset, type Statement } from '../store/index.ts'
import { type PlacementReport, PlacementReportId, type ReportCode } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? placementReports.lenderId : placementReports.agencyId, org)

export const reportNamed =
  (side: Side, id: PlacementReportId): Statement<PlacementReport[]> =>
  (db) =>
    db
      .select()
      .from(placementReports)
      .where(and(own(side), eq(placementReports.id, id)))
      .limit(1)

export const reportsWithIds =
  (side: Side, ids: readonly PlacementReportId[]): Statement<PlacementReport[]> =>
  (db) =>
    db
      .select()
      .from(placementReports)
      .where(and(own(side), anyOf(placementReports.id, ids.map(PlacementReportId.toUuid))))

export interface ReportFilter {
  readonly placement?: PlacementId | undefined
  readonly code?: readonly ReportCode[] | undefined
  readonly postedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const reportsOf =
  (side: Side, { placement, code, postedAt }: ReportFilter, keyset: Keyset): Statement<PlacementReport[]> =>
  (db) =>
    db
      .select()
      .from(placementReports)
      .where(
        and(
          own(side),
          placement ? eq(placementReports.placementId, placement) : undefined,
          code ? keyset.among(placementReports.code, code) : undefined,
          keyset.where(placementReports.postedAt, placementReports.id, postedAt),
        ),
      )
      .orderBy(...keyset.orderBy(placementReports.postedAt, placementReports.id))
      .limit(keyset.fetch)

export const insertReport =
  (report: PlacementReport): Statement =>
  (db) =>
    db.insert(placementReports).values({ ...report })
