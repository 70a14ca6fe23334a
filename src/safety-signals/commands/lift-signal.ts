import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { saveProtection, spread } from '../../protections/index.ts'
import { signalEvent, signalEvents } from '../events.ts'
import { LiftSignal } from '../input.ts'
import { signalProblems as problems } from '../problems.ts'
import { lifted } from '../rules.ts'
import { signalForChange } from '../store.ts'
import { signalView } from '../view.ts'

export const liftSignal = command({
  name: 'safety_signal.lift',
  summary: 'Say that a signal of yours is over: the treatment is lifted everywhere',
  scope: 'exchange:write',
  input: LiftSignal,
  problems: [problems.notRunning],
  load: (context, { safetySignal }) => ({ signal: signalForChange(context, safetySignal) }),
  decide: ({ signal: [found] }, input, { now }) => (found ? lifted(found, input, now) : refuse(notFound())),
  revises: ({ signal: [found] }) => found ?? null,
  write: (signal, { now }) => [saveProtection(signal), ...spread([signal.id], now)],
  events: (signal) => [signalEvent(signalEvents.lifted, signal)],
  view: signalView,
})
