import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { WithdrawPlacement } from '../input.ts'
import { letOffersGo } from '../many-store.ts'
import { placementProblems as problems } from '../problems.ts'
import { finish, takes } from '../rules.ts'
import { wrongSide } from '../sides.ts'
import { placementForChange, savePlacement } from '../store.ts'
import { placementView } from '../view.ts'

export const withdrawPlacement = command({
  name: 'placement.withdraw',
  summary: 'Withdraw a draft, or an offer the agency has not answered',
  scope: 'placements:place',
  input: WithdrawPlacement,
  problems: [problems.wrongSide, problems.statusUnfit],
  load: (context, { placement }) => ({ placement: placementForChange(context, placement) }),
  decide: ({ placement: [placement] }, _, { lends, now }) => {
    if (!placement) return refuse(notFound())
    if (!lends) return refuse(wrongSide('lender'))
    const ended = finish(placement, { command: 'placement.withdraw', to: 'withdrawn', code: null }, now)
    return ended.ok ? ok({ placement: ended.value, frees: takes(placement) }) : ended
  },
  revises: ({ placement: [placement] }) => placement ?? null,
  write: ({ placement, frees }, context) => [
    savePlacement(placement),
    ...(frees ? letOffersGo([placement], context) : []),
  ],
  events: ({ placement }) => [placementEvent(placementEvents.withdrawn, placement)],
  view: ({ placement }, context) => placementView(placement, context),
})
