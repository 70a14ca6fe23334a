import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { stand } from '../difference-rules.ts'
import { differenceNamed, reconciliationOf, saveDifference } from '../difference-store.ts'
import { differenceView } from '../difference-view.ts'
import { differenceEvent, differenceEvents, settledEvents } from '../events.ts'
import { OneDifference } from '../input.ts'
import { reconciliationProblems as problems } from '../problems.ts'
import { answered, inState } from '../rules.ts'
import { sideOf } from '../sides.ts'
import { saveReconciliation } from '../store.ts'

export const letDifferenceStand = command({
  name: 'difference.stand',
  summary: 'Keep to your record where the other side contested it: the difference stands',
  scope: 'placements:work',
  input: OneDifference,
  problems: [problems.stateUnfit, problems.differenceStateUnfit, problems.differenceNotYours],
  load: (context, { difference }) => ({
    reconciliation: reconciliationOf(context, difference),
    difference: differenceNamed(context, difference),
  }),
  decide: ({ reconciliation: [found], difference: [difference] }, _, { lends, now }) => {
    if (!found || !difference) return refuse(notFound())
    const standing = stand(difference, sideOf(lends), now)
    if (!standing.ok) return standing
    const compared = inState(found, 'compared')
    return compared.ok ? ok({ difference: standing.value, reconciliation: answered(compared.value, 1, now) }) : compared
  },
  revises: ({ difference: [difference] }) => difference ?? null,
  write: ({ difference, reconciliation }) => [saveDifference(difference), saveReconciliation(reconciliation)],
  events: ({ difference, reconciliation }, { lends }) => [
    differenceEvent(differenceEvents.standing, reconciliation, { ...difference, by: sideOf(lends) }),
    ...settledEvents(reconciliation),
  ],
  view: ({ difference }, context) => differenceView(difference, context),
})
