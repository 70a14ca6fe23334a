import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { canaryEvent, canaryEvents } from '../canary-events.ts'
import { NamesCanary } from '../canary-input.ts'
import { canaryForChange, deleteCanary } from '../canary-store.ts'
import { canaryView } from '../canary-view.ts'

export const liftCanary = command({
  name: 'exchange_canary.lift',
  summary: 'Take a planted identity away',
  scope: 'exchange:oversee',
  input: NamesCanary,
  load: (context, { exchangeCanary }) => ({ found: canaryForChange(context, exchangeCanary) }),
  decide: ({ found: [found] }) => (found ? ok(found) : refuse(notFound())),
  write: (canary) => [deleteCanary(canary)],
  events: (canary) => [canaryEvent(canaryEvents.lifted, canary)],
  view: canaryView,
})
