import { command } from '../../command.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { runProblems as problems, stageProblems } from '../problems.ts'
import { runEvent, runEvents } from '../run-events.ts'
import { StartRun } from '../run-input.ts'
import { type StageRun, StageRunId } from '../run-model.ts'
import { insertRun, openRun } from '../run-store.ts'
import { runView } from '../run-view.ts'
import { STAGE_WORK } from '../running.ts'

/** A look at all cases; the nightly job begins one each night, and a lender may not want to wait for it. */
export const startRun = command({
  name: 'stage_run.start',
  summary: 'Have all cases looked at now: de-escalated, moved or proposed',
  scope: 'stages:write',
  input: StartRun,
  problems: [problems.open, stageProblems.wrongSide],
  constraints: { stage_runs_one_open: problems.open },
  load: (context) => ({ open: openRun(context) }),
  decide: ({ open }, _, { org, lends, now, newId }) => {
    if (!lends) return refuse(new Problem(stageProblems.wrongSide, { detail: 'Lenders have their cases looked at.' }))
    if (open.length > 0) return refuse(new Problem(problems.open))
    const run: StageRun = {
      ...{ lenderId: org, id: newId(StageRunId), state: 'entering', total: 0, looked: 0, entered: 0, adopted: 0 },
      ...{
        lowered: 0,
        raised: 0,
        proposed: 0,
        enteredTo: null,
        accountsTo: null,
        reached: null,
        startedAt: now,
        finishedAt: null,
        version: 1,
      },
    }
    return ok(run)
  },
  write: (run, context) => [
    insertRun(run),
    schedule({ kind: STAGE_WORK, subjectId: run.id, dueAt: context.now }, context),
  ],
  events: (run) => [runEvent(runEvents.started, run)],
  view: runView,
})
