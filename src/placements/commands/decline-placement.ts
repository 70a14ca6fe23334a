import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { DeclinePlacement } from '../input.ts'
import { letOffersGo } from '../many-store.ts'
import { placementProblems as problems } from '../problems.ts'
import { finish } from '../rules.ts'
import { wrongSide } from '../sides.ts'
import { countAnswer, placementForChange, savePlacement } from '../store.ts'
import { placementView } from '../view.ts'

export const declinePlacement = command({
  name: 'placement.decline',
  summary: 'Decline an offered account with a code',
  scope: 'placements:respond',
  input: DeclinePlacement,
  problems: [problems.wrongSide, problems.statusUnfit],
  load: (context, { placement }) => ({ placement: placementForChange(context, placement) }),
  decide: ({ placement: [placement] }, { code }, { lends, now }) => {
    if (!placement) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    return finish(placement, { command: 'placement.decline', to: 'declined', code }, now)
  },
  revises: ({ placement: [placement] }) => placement ?? null,
  write: (placement, context) => [
    savePlacement(placement),
    ...letOffersGo([placement], context),
    ...countAnswer(placement),
  ],
  events: (placement) => [placementEvent(placementEvents.declined, placement)],
  view: placementView,
})
