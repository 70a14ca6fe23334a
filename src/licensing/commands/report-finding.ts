import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownOrganisation } from '../../tenancy/index.ts'
import { collectorEvents, findingEvent } from '../collector-events.ts'
import { ReportFinding } from '../collector-input.ts'
import { FindingId } from '../collector-model.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { reportedFinding } from '../collector-rules.ts'
import { collectorNamed } from '../collector-store.ts'
import { findingView } from '../collector-view.ts'
import { insertFinding } from '../finding-store.ts'

/** Whoever sees a collector may report: the employer, and who oversees where the person works. */
export const reportFinding = command({
  name: 'collector_finding.report',
  summary: 'Report what a collector is said to have done; the collector may reply',
  scope: 'licences:write',
  input: ReportFinding,
  problems: [problems.datesUnfit],
  load: (context, { collector }) => ({ collector: collectorNamed(context, collector), own: ownOrganisation(context) }),
  decide: ({ collector: [collector], own: [own] }, { collector: _, caseReference = null, ...facts }, context) => {
    const { now, org, newId } = context
    if (!collector || !own) return refuse(notFound())
    return reportedFinding(
      collector,
      { ...facts, caseReference },
      { org, now, timeZone: own.timeZone, id: newId(FindingId) },
    )
  },
  write: (finding) => [insertFinding(finding)],
  events: (finding) => [findingEvent(collectorEvents.findingReported, finding)],
  view: findingView,
})
