import { z } from '@hono/zod-openapi'
import { idOf } from '../kernel/input.ts'
import { PlacementReportId } from './model.ts'
import { REPORTS_MAX, type ReportFate } from './report-many-rules.ts'

export const ReportsResource = z
  .object({
    data: z
      .array(
        z
          .object({
            outcome: z
              .enum(['posted', 'already', 'refused'])
              .openapi({ description: '`already`: posted before under the same reference' }),
            reportId: idOf(PlacementReportId).nullable(),
            problem: z
              .object({
                code: z.string().max(100),
                detail: z.string().max(1_000),
                pointer: z.string().max(200).nullable().openapi({ description: 'The field of the report' }),
              })
              .nullable()
              .openapi('ReportRefusal'),
          })
          .openapi('ReportFate'),
      )
      .max(REPORTS_MAX)
      .openapi({ description: 'One for each report, in their order' }),
  })
  .openapi('PostedReports')

export const reportFatesView = (fates: readonly ReportFate[]): z.output<typeof ReportsResource> => ({
  data: fates.map((fate) => {
    if ('report' in fate) return { outcome: 'posted', reportId: fate.report.id, problem: null }
    if ('already' in fate) return { outcome: 'already', reportId: fate.already, problem: null }
    const { kind, facts } = fate.refusal
    const detail = facts.detail ?? kind.title
    const problem = { code: kind.code, detail, pointer: facts.errors?.[0]?.pointer ?? null }
    return { outcome: 'refused', reportId: null, problem }
  }),
})
