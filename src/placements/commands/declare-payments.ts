import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { placementProblems } from '../problems.ts'
import { recallEvent, recallEvents } from '../recall-events.ts'
import { DeclarePayments } from '../recall-payment-input.ts'
import { declare } from '../recall-payment-rules.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { recallForChange, saveRecall } from '../recall-store.ts'
import { recallView } from '../recall-view.ts'
import { wrongSide } from '../sides.ts'

export const declarePayments = command({
  name: 'placement_recall.declare',
  summary: 'Declare that every payment in flight is reported, or that there is none',
  scope: 'placements:work',
  input: DeclarePayments,
  problems: [placementProblems.wrongSide, problems.stateUnfit, problems.paymentsDiffer],
  load: (context, { placementRecall }) => ({ file: recallForChange(context, placementRecall) }),
  decide: ({ file: [file] }, { payments }, { lends, now }) => {
    if (!file) return refuse(notFound())
    return lends ? refuse(wrongSide('agency')) : declare(file, payments, now)
  },
  revises: ({ file: [file] }) => file?.recall ?? null,
  write: ({ recall }) => [saveRecall(recall)],
  events: (file) => [recallEvent(recallEvents.declared, file)],
  view: ({ recall }, context) => recallView(recall, context),
})
