import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { accept } from '../difference-rules.ts'
import { differenceNamed, reconciliationOf, saveDifference } from '../difference-store.ts'
import { differenceView } from '../difference-view.ts'
import { differenceEvent, differenceEvents, settledEvents } from '../events.ts'
import { AcceptDifference } from '../input.ts'
import { reconciliationProblems as problems } from '../problems.ts'
import { answered, inState } from '../rules.ts'
import { sideOf } from '../sides.ts'
import { saveReconciliation } from '../store.ts'

export const acceptDifference = command({
  name: 'difference.accept',
  summary: 'Take the correction of a difference on yourself',
  scope: 'placements:work',
  input: AcceptDifference,
  problems: [problems.stateUnfit, problems.differenceStateUnfit, problems.codeUnfit],
  load: (context, { difference }) => ({
    reconciliation: reconciliationOf(context, difference),
    difference: differenceNamed(context, difference),
  }),
  decide: ({ reconciliation: [found], difference: [difference] }, { code }, { lends, now }) => {
    if (!found || !difference) return refuse(notFound())
    const accepted = accept(difference, { code, side: sideOf(lends), now })
    if (!accepted.ok) return accepted
    const compared = inState(found, 'compared')
    return compared.ok ? ok({ difference: accepted.value, reconciliation: answered(compared.value, 1, now) }) : compared
  },
  revises: ({ difference: [difference] }) => difference ?? null,
  write: ({ difference, reconciliation }) => [saveDifference(difference), saveReconciliation(reconciliation)],
  events: ({ difference, reconciliation }, { lends }) => [
    differenceEvent(differenceEvents.accepted, reconciliation, { ...difference, by: sideOf(lends) }),
    ...settledEvents(reconciliation),
  ],
  view: ({ difference }, context) => differenceView(difference, context),
})
