import { z } from '@hono/zod-openapi'
import { importKind, type RowFate } from '../imports/index.ts'
import { reference } from '../kernel/input.ts'
import { collectingKinds } from '../tenancy/index.ts'
import { reportEvent } from './events.ts'
import { reportFacts } from './input.ts'
import { PlacementReportId } from './model.ts'
import { workStandardProblems as problems } from './problems.ts'
import { type AskedReport, postedAmong, reportsMade } from './report-many-rules.ts'
import { insertReports, placementsReportedOn, reportsReferred } from './report-many-store.ts'

const Row = z.strictObject({
  reference: reference().openapi({ description: 'Your own name of the report', example: 'REP-2026-11-25-17' }),
  placement: reference().openapi({ description: 'Your reference of the placement you hold' }),
  ...reportFacts,
})

const rowOf = ({ placement, ...facts }: z.output<typeof Row>): AskedReport => ({
  ...facts,
  placement: { reference: placement },
})

/** Reports on placements by file. One posted before under its reference is left as it is. */
export const importReports = importKind({
  kind: 'reports',
  summary: 'Reports on where placements stand',
  scope: 'placements:work',
  organisations: collectingKinds,
  row: Row,
  naturalKey: ({ reference: name }) => (typeof name === 'string' ? name : null),
  constraints: { placement_reports_reference: problems.reportKnown },
  load: (context, rows) => ({
    placements: placementsReportedOn(context, rows.map(rowOf)),
    known: reportsReferred(context, rows.map(rowOf)),
  }),
  decide: (facts, rows, { org, now, newId }) => {
    const made = reportsMade(rows.map(rowOf), facts, { org, now, newId: () => newId(PlacementReportId) })
    const fates = made.map((fate): RowFate => {
      if ('already' in fate) return { subjectId: fate.already, already: true }
      return 'refusal' in fate ? { problem: fate.refusal } : { subjectId: fate.report.id }
    })
    return { fates, decision: postedAmong(made) }
  },
  write: insertReports,
  events: (posted) => posted.map(({ report }) => reportEvent(report)),
})
