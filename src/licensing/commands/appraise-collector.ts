import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { collectorEvent, collectorEvents } from '../collector-events.ts'
import { AppraiseCollector } from '../collector-input.ts'
import { AppraisalId } from '../collector-model.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { unordered } from '../collector-rules.ts'
import { collectorForChange } from '../collector-store.ts'
import { appraisalView } from '../collector-view.ts'
import { insertAppraisal } from '../record-store.ts'

export const appraiseCollector = command({
  name: 'collector.appraise',
  summary: 'Record the yearly appraisal of a collector of yours',
  scope: 'licences:write',
  input: AppraiseCollector,
  problems: [problems.datesUnfit],
  load: (context, { collector }) => ({ collector: collectorForChange(context, collector), zone: ownTimeZone(context) }),
  decide: ({ collector: [collector], zone: [own] }, { year, on: appraisedOn, scores, reviewer }, { now, newId }) => {
    if (!collector || !own) return refuse(notFound())
    if (appraisedOn > calendarDateAt(now, own.timeZone)) return refuse(unordered('on'))
    const { orgId, id: collectorId } = collector
    return ok({
      collector,
      appraisal: { orgId, collectorId, id: newId(AppraisalId), year, appraisedOn, scores, reviewer, createdAt: now },
    })
  },
  write: ({ appraisal }) => [insertAppraisal(appraisal)],
  events: ({ collector }) => [collectorEvent(collectorEvents.appraised, collector)],
  view: ({ appraisal }) => appraisalView(appraisal),
  constraints: { collector_appraisals_yearly: problems.appraised },
})
