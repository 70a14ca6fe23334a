import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PaymentId } from '../ledger/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { ReversalCode } from './model.ts'

export const PaymentReversalId = defineId('prv')
export type PaymentReversalId = Id<'prv'>

/** Awaiting: its payment is not known yet, or about to be taken back. Refused: the payment could not be. */
export const reversalStatuses = ['awaiting', 'settled', 'refused', 'expired'] as const
export type ReversalStatus = (typeof reversalStatuses)[number]

/** From which status each command leads where. The documentation draws the state machine from this table. */
export const reversalTransitions = [
  { command: 'payment_reversal.record', from: null, to: 'awaiting' },
  { command: 'payment_reversal.settle', from: 'awaiting', to: 'settled' },
  { command: 'payment_reversal.settle', from: 'awaiting', to: 'refused' },
  { command: 'payment_reversal.expire', from: 'awaiting', to: 'expired' },
] as const satisfies readonly { command: string; from: ReversalStatus | null; to: ReversalStatus }[]

/** That a payment is taken back, said by its reference: before or after the payment itself became known. */
export interface PaymentReversal {
  /** Whoever says so, and records the payment under the reference. */
  readonly orgId: OrganisationId
  readonly id: PaymentReversalId
  readonly reference: string
  readonly code: ReversalCode
  /** The entry of the bank's file that says so; null: it was told by hand. */
  readonly entry: string | null
  /** The bank's own code of the return. */
  readonly returnCode: string | null
  /** What is taken back, to be held against the payment; null: whatever it is. Both or neither. */
  readonly currency: string | null
  readonly amount: bigint | null
  readonly status: ReversalStatus
  readonly paymentId: PaymentId | null
  /** The code of the problem for which it was refused. */
  readonly refusal: string | null
  readonly recordedAt: Instant
  /** Until when it waits for its payment. */
  readonly expiresAt: Instant
  readonly closedAt: Instant | null
  readonly version: number
}

/** What a caller says. */
export interface AskedReversal {
  readonly reference: string
  readonly code: ReversalCode
  readonly currency?: string | undefined
  readonly amount?: bigint | undefined
  readonly entry?: string | undefined
  readonly returnCode?: string | undefined
}

/** How long a reversal waits for its payment, in hours: 30 days. */
export const AWAITS_HOURS = 30 * 24
/** How often a waiting reversal is looked at besides when a payment comes, in hours. */
export const LOOKS_HOURS = 24
