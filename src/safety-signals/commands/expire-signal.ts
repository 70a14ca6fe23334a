import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { expired, saveProtection, spread } from '../../protections/index.ts'
import { signalEvent, signalEvents } from '../events.ts'
import { NamesSignal } from '../input.ts'
import { signalForChange } from '../store.ts'

/** Run by its job when the time of a signal is over; one that was lifted meanwhile is left alone. */
export const expireSignal = command({
  name: 'safety_signal.expire',
  summary: 'End a signal whose time is over',
  scope: 'exchange:write',
  input: NamesSignal,
  load: (context, { safetySignal }) => ({ signal: signalForChange(context, safetySignal) }),
  decide: ({ signal: [found] }, _, { now }) => {
    const over = found ? expired(found, now) : null
    return ok(
      found && over
        ? { ...found, ...over, exchangeId: found.exchangeId, tag: found.tag, namespace: found.namespace }
        : null,
    )
  },
  write: (signal, { now }) => (signal ? [saveProtection(signal), ...spread([signal.id], now)] : []),
  events: (signal) => (signal ? [signalEvent(signalEvents.expired, signal)] : []),
  view: (signal) => ({ expired: signal !== null }),
})
