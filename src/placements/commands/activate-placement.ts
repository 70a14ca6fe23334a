import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { ActivatePlacement } from '../input.ts'
import { placementProblems as problems } from '../problems.ts'
import { activate } from '../rules.ts'
import { wrongSide } from '../sides.ts'
import { placementForChange, savePlacement } from '../store.ts'
import { placementView } from '../view.ts'

export const activatePlacement = command({
  name: 'placement.activate',
  summary: 'Begin to work an accepted account',
  scope: 'placements:work',
  input: ActivatePlacement,
  problems: [problems.wrongSide, problems.statusUnfit],
  load: (context, { placement }) => ({ placement: placementForChange(context, placement) }),
  decide: ({ placement: [placement] }, _, { lends }) => {
    if (!placement) return refuse(notFound())
    return lends ? refuse(wrongSide('agency')) : activate(placement)
  },
  revises: ({ placement: [placement] }) => placement ?? null,
  write: (placement) => [savePlacement(placement)],
  events: (placement) => [placementEvent(placementEvents.activated, placement)],
  view: placementView,
})
