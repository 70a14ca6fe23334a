import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { personalDataProblems as problems } from '../problems.ts'
import { retentionEvent, retentionEvents } from '../retention-events.ts'
import { StartRetentionRun } from '../retention-input.ts'
import { RETENTION_RUN, type RetentionRun, RetentionRunId } from '../retention-model.ts'
import { insertRun, runsGoing } from '../retention-store.ts'
import { runView } from '../retention-view.ts'

export const startRetentionRun = command({
  name: 'retention_run.start',
  summary:
    'Look at every person: whose data need be kept no longer, by law and by your own time; erase them, where asked',
  scope: 'accounts:erase',
  input: StartRetentionRun,
  problems: [problems.retentionRuns],
  constraints: { retention_runs_one: problems.retentionRuns },
  load: (context) => ({ going: runsGoing(context), zone: ownTimeZone(context) }),
  decide: ({ going, zone: [own] }, { mode, keepMonths }, { org, now, newId }) => {
    if (!own) return refuse(notFound())
    if (going.length > 0) return refuse(new Problem(problems.retentionRuns))
    const counted = { place: null, looked: 0, due: 0, erased: 0, held: 0 }
    const today = calendarDateAt(now, own.timeZone)
    const asked = { orgId: org, id: newId(RetentionRunId), mode, keepMonths, today }
    return ok<RetentionRun>({ ...asked, ...counted, state: 'running', finishedAt: null, createdAt: now, version: 1 })
  },
  write: (run, context) => [
    insertRun(run),
    schedule({ kind: RETENTION_RUN, subjectId: run.id, dueAt: run.createdAt }, context),
  ],
  events: (run) => [retentionEvent(retentionEvents.started, run)],
  view: runView,
})
