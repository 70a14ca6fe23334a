import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { type SafetySignal, SafetySignalId, signalStatuses } from './model.ts'
import { signalIdOf } from './view.ts'

/** Of whom and why is not said. */
const SignalData = z.strictObject({
  safetySignalId: idOf(SafetySignalId),
  exchangeId: idOf(ExchangeId),
  status: z.enum(signalStatuses),
  from: instantText(),
  until: instantText(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'safety_signal', description, data: SignalData })

/** Only whoever recorded the signal sees these. */
export const signalEvents = {
  recorded: about('safety_signal.recorded', 'You recorded a signal about a person, by token.'),
  lifted: about('safety_signal.lifted', 'You lifted a signal.'),
  expired: about('safety_signal.expired', 'The time of a signal is over.'),
} as const

export function signalEvent(kind: EventKind<string, z.output<typeof SignalData>>, signal: SafetySignal): EventDraft {
  const { exchangeId, status, from, until } = signal
  const safetySignalId = signalIdOf(signal)
  return {
    ...{ kind: kind as EventKind, aggregateId: safetySignalId, audience: [] },
    data: { safetySignalId, exchangeId, status, from, until },
  }
}
