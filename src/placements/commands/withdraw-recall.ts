import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { placementProblems } from '../problems.ts'
import { recallEvent, recallEvents } from '../recall-events.ts'
import { GetPlacementRecall } from '../recall-input.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { withdraw } from '../recall-rules.ts'
import { recallForChange, saveRecall } from '../recall-store.ts'
import { recallView } from '../recall-view.ts'
import { wrongSide } from '../sides.ts'
import { savePlacement } from '../store.ts'

export const withdrawRecall = command({
  name: 'placement_recall.withdraw',
  summary: 'Withdraw a recall before it is final, or accept an objection: the placement is again what it was',
  scope: 'placements:place',
  input: GetPlacementRecall,
  problems: [placementProblems.wrongSide, problems.stateUnfit],
  load: (context, { placementRecall }) => ({ file: recallForChange(context, placementRecall) }),
  decide: ({ file: [file] }, _, { lends, now }) => {
    if (!file) return refuse(notFound())
    return lends ? withdraw(file, now) : refuse(wrongSide('lender'))
  },
  revises: ({ file: [file] }) => file?.recall ?? null,
  write: ({ recall, placement }) => [savePlacement(placement), saveRecall(recall)],
  events: (file) => [recallEvent(recallEvents.withdrawn, file)],
  view: ({ recall }, context) => recallView(recall, context),
})
