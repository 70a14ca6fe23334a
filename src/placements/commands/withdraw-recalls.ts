import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { recallJob } from '../recall-jobs.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { GetRecall } from '../recall-run-input.ts'
import { withdrawRun } from '../recall-run-rules.ts'
import { runForChange, saveRun } from '../recall-run-store.ts'
import { recallRunView } from '../recall-run-view.ts'

export const withdrawRecalls = command({
  name: 'recall.withdraw',
  summary: 'Withdraw a whole recall: every placement it has not recalled for good is again what it was',
  scope: 'placements:place',
  input: GetRecall,
  problems: [problems.stateUnfit],
  load: (context, { recall }) => ({ run: runForChange(context, recall) }),
  decide: ({ run: [run] }) => (run ? withdrawRun(run) : refuse(notFound())),
  revises: ({ run: [run] }) => run ?? null,
  write: (run, context) => [
    saveRun(run),
    schedule({ kind: recallJob.work, subjectId: run.id, dueAt: context.now }, context),
  ],
  events: () => [],
  view: recallRunView,
})
