import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput, named, reference, text } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  BreachId,
  breachStatuses,
  contestCodes,
  PlacementReportId,
  reportCodes,
  type StandardKind,
  standardKinds,
} from './model.ts'
import { REPORTS_MAX } from './report-many-rules.ts'

export const standardKind = () => z.enum(standardKinds as readonly [StandardKind, ...StandardKind[]])
const kinds = () => z.array(standardKind()).min(1).max(standardKinds.length).optional()
const words = () => text({ max: 2_000 }).openapi({ description: 'For the other side alone; kept sealed' })

export const JudgeClocks = z.strictObject({})

const breachFilters = {
  counterparty: idOf(OrganisationId).optional(),
  kind: kinds(),
  placement: idOf(PlacementId).optional(),
  mandate: idOf(MandateId).optional(),
  dueAt: instantRange().openapi({ description: 'When it was due: `dueAt[lt]` is overdue since before' }),
}

export const ListLate = z.strictObject({
  ...listInput,
  ...breachFilters,
  owed: z.enum(['by_you', 'by_them']).optional().openapi({ description: 'Whose clock it is' }),
})

export const ListBreaches = z.strictObject({
  ...listInput,
  ...breachFilters,
  status: z.array(z.enum(breachStatuses)).min(1).max(breachStatuses.length).optional(),
})

export const GetBreach = z.strictObject({ breach: idOf(BreachId) })

export const ContestBreach = z.strictObject({
  breach: idOf(BreachId),
  code: z.enum(contestCodes),
  note: words().optional(),
})

export const DecideContest = z.strictObject({
  breach: idOf(BreachId),
  decision: z.enum(['upheld', 'refused']),
  note: words().openapi({ description: 'Why, for the agency; kept sealed' }),
})

export const ListSummaries = z.strictObject({
  ...listInput,
  counterparty: idOf(OrganisationId).optional(),
  from: month().openapi({ description: 'The first month; the current one, when left out', example: '2026-10' }),
  until: month().openapi({ description: 'The last month; the current one, when left out', example: '2026-12' }),
})

function month() {
  return z
    .string()
    .length(7)
    .regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/)
    .optional()
}

export const GetClocks = z.strictObject({ placement: named(PlacementId) })

export const GetCapacity = z.strictObject({ mandate: named(MandateId) })

export const reportFacts = {
  code: z.enum(reportCodes).openapi({ description: 'What the report says' }),
  note: words().optional(),
}

const Report = z.strictObject({ placement: named(PlacementId), ...reportFacts })

export const PostReport = Report

export const PostReports = z.strictObject({
  reports: z
    .array(
      Report.extend({
        reference: reference().optional().openapi({
          description: 'Your own name of the report: posted again under it, it is the same one',
        }),
      }).openapi('ReportRow'),
    )
    .min(1)
    .max(REPORTS_MAX),
})

export const GetReport = z.strictObject({ report: idOf(PlacementReportId) })

export const ListReports = z.strictObject({
  ...listInput,
  placement: idOf(PlacementId).optional(),
  code: z.array(z.enum(reportCodes)).min(1).max(reportCodes.length).optional(),
  postedAt: instantRange(),
})
