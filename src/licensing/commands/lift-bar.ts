import { command } from '../../command.ts'
import { notFound, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { barEvent, collectorEvents } from '../collector-events.ts'
import { LiftBar } from '../collector-input.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { lift } from '../collector-rules.ts'
import { collectorNamed } from '../collector-store.ts'
import { barView } from '../collector-view.ts'
import { barForChange, saveBar } from '../record-store.ts'

export const liftBar = command({
  name: 'collector.lift_bar',
  summary: 'Lift a bar you placed',
  scope: 'licences:write',
  input: LiftBar,
  problems: [problems.barNotYours, problems.barLifted],
  load: (context, { collector, bar }) => ({
    collector: collectorNamed(context, collector),
    bar: barForChange(context, collector, bar),
  }),
  decide: ({ collector: [collector], bar: [bar] }, _, context) => {
    if (!collector) return refuse(notFound())
    if (!bar) return refuse(unresolved('bar', 'The collector has no such bar.'))
    const lifted = lift(bar, context)
    return lifted.ok ? ok({ bar: lifted.value, collector }) : lifted
  },
  write: ({ bar }) => [saveBar(bar)],
  events: (lifted) => [barEvent(collectorEvents.barLifted, lifted)],
  view: ({ bar }) => barView(bar),
})
