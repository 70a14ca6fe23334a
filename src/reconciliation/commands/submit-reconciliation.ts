import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { reconciliationEvent, reconciliationEvents } from '../events.ts'
import { SubmitReconciliation } from '../input.ts'
import { reconciliationProblems as problems, wrongSide } from '../problems.ts'
import { submit, superseded } from '../rules.ts'
import { isNamed } from '../sides.ts'
import { saveReconciliation, scheduleComparison, withRivals } from '../store.ts'
import { reconciliationView } from '../view.ts'

export const submitReconciliation = command({
  name: 'reconciliation.submit',
  summary: 'Hand the statement in to be compared; it takes the place of earlier ones of its day',
  scope: 'placements:work',
  input: SubmitReconciliation,
  problems: [problems.wrongSide, problems.stateUnfit, problems.totalsUnfit, problems.totalsMismatch],
  load: (context, { reconciliation }) => ({ all: withRivals(context, reconciliation) }),
  decide: ({ all }, { reconciliation, controlTotals }, { lends, now }) => {
    const found = all.find((one) => isNamed(one, reconciliation, lends))
    if (!found) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    const submitted = submit(found, controlTotals, now)
    if (!submitted.ok) return submitted
    const rivals = all.filter(({ id }) => id !== found.id)
    return ok({ submitted: submitted.value, superseded: superseded(rivals, now) })
  },
  write: (decision, context) => [
    saveReconciliation(decision.submitted),
    ...decision.superseded.map(saveReconciliation),
    scheduleComparison(decision.submitted, context),
  ],
  events: (decision) => [
    reconciliationEvent(reconciliationEvents.submitted, decision.submitted),
    ...decision.superseded.map((other) => reconciliationEvent(reconciliationEvents.superseded, other)),
  ],
  view: ({ submitted }, { org }) => reconciliationView(submitted, org),
})
