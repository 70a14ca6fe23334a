import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementForChange, sealWords } from '../../placements/index.ts'
import { reportEvent } from '../events.ts'
import { PostReport } from '../input.ts'
import { PlacementReportId } from '../model.ts'
import { workStandardProblems as problems } from '../problems.ts'
import { report } from '../report-rules.ts'
import { insertReport } from '../report-store.ts'
import { inWords, placeOfReport } from '../report-view.ts'
import { lookSoon } from '../store.ts'

export const postReport = command({
  name: 'placement_report.post',
  summary: 'Report where a placement stands',
  scope: 'placements:work',
  input: PostReport,
  problems: [problems.reportNotYours, problems.notReported],
  load: (context, { placement }) => ({ placement: placementForChange(context, placement) }),
  decide: ({ placement: [placement] }, { code, note = null }, { org, now, newId }) => {
    if (!placement) return refuse(notFound())
    const reported = report(placement, { id: newId(PlacementReportId), code, by: org, now })
    return reported.ok ? ok({ report: reported.value, note }) : reported
  },
  write: async ({ report, note }, context) => [
    insertReport({ ...report, note: await sealWords(note, placeOfReport(report), context) }),
    lookSoon(report, context),
  ],
  events: ({ report }) => [reportEvent(report)],
  view: ({ report, note }) => inWords(report, note),
})
