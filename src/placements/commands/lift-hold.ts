import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { holdEvent, holdEvents } from '../hold-events.ts'
import { LiftHold } from '../hold-input.ts'
import { liftHold as lift } from '../hold-rules.ts'
import { endHold, holdForChange } from '../hold-store.ts'
import { holdView } from '../hold-view.ts'
import { placementProblems as problems } from '../problems.ts'
import { savePlacement } from '../store.ts'

export const liftHold = command({
  name: 'placement.lift_hold',
  summary: 'Lift a hold you placed: work goes on when it was the last',
  scope: 'placements:work',
  input: LiftHold,
  problems: [problems.holdNotYours, problems.holdEnded],
  load: (context, { hold }) => ({ found: holdForChange(context, hold) }),
  decide: ({ found: [found] }, _, { org, now }) => {
    if (!found) return refuse(notFound())
    const lifted = lift(found, org, now)
    return lifted.ok ? ok({ ...lifted.value, note: found.hold.note }) : lifted
  },
  revises: ({ found: [found] }) => found?.hold ?? null,
  write: ({ hold, placement }) => [savePlacement(placement), endHold(hold)],
  events: (change) => [holdEvent(holdEvents.lifted, change)],
  view: ({ hold, note }, context) => holdView({ ...hold, note }, context),
})
