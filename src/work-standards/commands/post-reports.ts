import { command } from '../../command.ts'
import { unlessAllRefused } from '../../kernel/all-refused.ts'
import { problems as shared } from '../../kernel/problem.ts'
import { reportEvent } from '../events.ts'
import { PostReports } from '../input.ts'
import { PlacementReportId } from '../model.ts'
import { workStandardProblems as problems } from '../problems.ts'
import { postedAmong, reportsMade } from '../report-many-rules.ts'
import { insertReports, placementsReportedOn, reportsReferred } from '../report-many-store.ts'
import { reportFatesView } from '../report-many-view.ts'

export const postReports = command({
  name: 'placement_report.post_many',
  summary: 'Report where up to 1,000 placements stand, each by itself',
  scope: 'placements:work',
  input: PostReports,
  problems: [problems.reportNotYours, problems.notReported, shared.referenceNotFound],
  constraints: { placement_reports_reference: problems.reportKnown },
  load: (context, { reports }) => ({
    placements: placementsReportedOn(context, reports),
    known: reportsReferred(context, reports),
  }),
  decide: (facts, { reports }, { org, now, newId }) =>
    unlessAllRefused(reportsMade(reports, facts, { org, now, newId: () => newId(PlacementReportId) }), {
      ...{ list: 'reports', deed: 'reports can be posted' },
    }),
  write: (fates, context) => insertReports(postedAmong(fates), context),
  events: (fates) => postedAmong(fates).map(({ report }) => reportEvent(report)),
  view: (fates) => reportFatesView(fates),
})
