import { command } from '../../command.ts'
import { problems as shared } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { DeclareAllPayments } from '../duty-input.ts'
import { doneOf, eachDuty } from '../duty-rules.ts'
import { dutiesForChange, saveDuties } from '../duty-store.ts'
import { dutiesView } from '../duty-view.ts'
import { placementProblems } from '../problems.ts'
import { recallEvent, recallEvents } from '../recall-events.ts'
import { declare } from '../recall-payment-rules.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { wrongSide } from '../sides.ts'

export const declareAllPayments = command({
  name: 'placement_recall.declare_many',
  summary: 'Declare for up to 1,000 recalls that their payments in flight are reported, each by itself',
  scope: 'placements:work',
  input: DeclareAllPayments,
  problems: [placementProblems.wrongSide, shared.referenceNotFound, problems.stateUnfit, problems.paymentsDiffer],
  load: (context, { source }) => ({ files: dutiesForChange(context, source, 'payments') }),
  decide: ({ files }, { source, payments }, { lends, now }) =>
    lends ? refuse(wrongSide('agency')) : eachDuty({ source, files }, (file) => declare(file, payments, now)),
  write: (duties) => saveDuties(doneOf(duties).map(({ recall }) => recall)),
  events: (duties) => doneOf(duties).map((file) => recallEvent(recallEvents.declared, file)),
  view: (duties) => dutiesView(duties),
})
