import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { openWords, PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type PlacementReport, PlacementReportId, reportCodes } from './model.ts'

export const ReportResource = z
  .object({
    id: idOf(PlacementReportId),
    placementId: idOf(PlacementId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    code: z.enum(reportCodes),
    note: z.string().max(2_000).nullable(),
    postedAt: instantText(),
  })
  .openapi('PlacementReport')
export type ReportResource = z.output<typeof ReportResource>

export const placeOfReport = ({ id, lenderId }: Pick<PlacementReport, 'id' | 'lenderId'>) => ({
  lenderId,
  at: `placement_reports|note_sealed|${PlacementReportId.toUuid(id)}`,
})

export const inWords = (
  { id, placementId, lenderId, agencyId, code, postedAt }: Omit<PlacementReport, 'note'>,
  note: string | null,
): ReportResource => ({ id, placementId, lenderId, agencyId, code, note, postedAt })

export const reportView = async (report: PlacementReport, context: Pick<Context, 'sealing'>): Promise<ReportResource> =>
  inWords(report, await openWords(report.note, placeOfReport(report), context))
