import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownOrganisation } from '../../tenancy/index.ts'
import { collectorEvents, findingEvent } from '../collector-events.ts'
import { ReportFinding } from '../collector-input.ts'
import { type Finding, FindingId } from '../collector-model.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { replyBy, unordered } from '../collector-rules.ts'
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
    if (facts.happenedOn > calendarDateAt(now, own.timeZone)) return refuse(unordered('happenedOn'))
    const finding: Finding = {
      ...{
        orgId: collector.orgId,
        collectorId: collector.id,
        id: newId(FindingId),
        jurisdiction: collector.jurisdiction,
      },
      ...{ ...facts, caseReference, reportedBy: org, reportedAt: now, replyBy: replyBy(now, own.timeZone) },
      ...{ replyCode: null, repliedAt: null, status: 'reported', decidedBy: null, decidedAt: null, version: 1 },
    }
    return ok(finding)
  },
  write: (finding) => [insertFinding(finding)],
  events: (finding) => [findingEvent(collectorEvents.findingReported, finding)],
  view: findingView,
})
