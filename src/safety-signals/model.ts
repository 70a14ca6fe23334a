import type { ExchangeId, Level } from '../exchange/member-model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Protection } from '../protections/model.ts'

export const SafetySignalId = defineId('sgn')
export type SafetySignalId = Id<'sgn'>

export const signalStatuses = ['running', 'ended', 'expired'] as const
export type SignalStatus = (typeof signalStatuses)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const signalTransitions = [
  { command: 'safety_signal.record', from: null, to: 'running' },
  { command: 'safety_signal.lift', from: 'running', to: 'ended' },
  { command: 'safety_signal.expire', from: 'running', to: 'expired' },
] as const satisfies readonly { command: string; from: SignalStatus | null; to: SignalStatus }[]

/** A protection of whoever an exchange knows by a token. It has the same UUID as the protection it is kept as. */
export interface SafetySignal extends Omit<Protection, 'exchangeId' | 'tag' | 'namespace'> {
  readonly exchangeId: ExchangeId
  readonly tag: Uint8Array
  /** As `matchedName` makes it. */
  readonly namespace: string
}

/** Signals of a member a day (UTC), by its level. */
export const signalsPerDay: Readonly<Record<Level, number>> = { 0: 200, 1: 500, 2: 1_000, 3: 2_000 }

/** How far ahead a signal may end, in days: whoever still means it then says it again, by the token of that time. */
export const SIGNAL_DAYS_MAX = 366
