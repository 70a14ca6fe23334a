import { command } from '../../command.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { comparisonOfPeriod, insertComparison, saveComparison, supersedeDifferences } from '../comparison-store.ts'
import { comparisonEvent } from '../events.ts'
import { OpenCallComparison } from '../input.ts'
import { COMPARE_CALLS } from '../job-names.ts'
import { callProblems as problems } from '../problems.ts'
import { moved, openComparison } from '../rules.ts'
import { comparisonView } from '../view.ts'

export const openCallComparison = command({
  name: 'call_comparison.open',
  summary: 'Compare the calls of a period with the activities of the same time',
  scope: 'placements:work',
  input: OpenCallComparison,
  problems: [problems.wrongSide, problems.periodUnfit],
  constraints: { call_comparisons_one: problems.opened },
  load: (context, input) => ({ before: comparisonOfPeriod(context, input) }),
  decide: ({ before: [before] }, input, context) => {
    if (context.lends) return refuse(new Problem(problems.wrongSide))
    const opened = openComparison(input, context)
    if (!opened.ok) return opened
    return ok({ opened: opened.value, superseded: before ? [moved(before, 'superseded', context.now)] : [] })
  },
  write: ({ opened, superseded }, context) => [
    ...superseded.flatMap((one) => [saveComparison(one), supersedeDifferences(one, context.now)]),
    insertComparison(opened),
    schedule({ kind: COMPARE_CALLS, subjectId: opened.id, dueAt: context.now }, context),
  ],
  events: ({ opened, superseded }) => [
    comparisonEvent('opened', opened),
    ...superseded.map((one) => comparisonEvent('superseded', one)),
  ],
  view: ({ opened }) => comparisonView(opened),
})
