import type { TransactionId } from '../accounts/model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PaymentId } from '../ledger/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { PlacementId } from './model.ts'
import type { PlacementRecallId, TailWhy } from './recall-model.ts'

export const PaymentInFlightId = defineId('pif')
export type PaymentInFlightId = Id<'pif'>

/** Reported by the former holder; confirmed by the lender, who posts it, or refused with a code. */
export const paymentStates = ['reported', 'confirmed', 'refused'] as const
export type PaymentState = (typeof paymentStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const paymentTransitions = [
  { command: 'payment_in_flight.report', from: null, to: 'reported' },
  { command: 'payment_in_flight.confirm', from: 'reported', to: 'confirmed' },
  { command: 'payment_in_flight.refuse', from: 'reported', to: 'refused' },
] as const satisfies readonly { command: string; from: PaymentState | null; to: PaymentState }[]

/** Why a lender refuses a payment: it never came, is posted already, was returned, or is of another account. */
export const paymentRefusals = ['not_received', 'already_posted', 'bounced', 'other_account'] as const
export type PaymentRefusal = (typeof paymentRefusals)[number]

/** Who was paid. */
export const payees = ['agency', 'lender'] as const
export type Payee = (typeof payees)[number]

/** How a borrower pays. */
export const methods = [
  'bank_transfer',
  'direct_debit',
  'card',
  'cash',
  'cheque',
  'convenience_store',
  'wallet',
  'other',
] as const
export type Method = (typeof methods)[number]

/** Whose success it is: the agency that reports it, or whoever held the account when it was paid. */
export const credits = ['reporting_agency', 'other_holder'] as const
export type Credit = (typeof credits)[number]

export interface PaymentInFlight {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly placementId: PlacementId
  readonly placementRecallId: PlacementRecallId
  readonly id: PaymentInFlightId
  /** The agency's own name for it. */
  readonly reference: string
  readonly currency: string
  /** Minor units of the currency. */
  readonly amount: bigint
  /** When the borrower paid. */
  readonly effectiveAt: Instant
  /** When the borrower promised it; null: without a promise. */
  readonly promisedAt: Instant | null
  readonly receivedBy: Payee
  /** As the agency says; null: it did not. */
  readonly method: Method | null
  /** What banks call it from end to end, where that is known. */
  readonly endToEndId: string | null
  readonly creditedTo: Credit
  readonly tailEligible: boolean
  readonly tailWhy: TailWhy
  readonly state: PaymentState
  readonly reportedAt: Instant
  readonly answerBy: Instant
  readonly refusal: PaymentRefusal | null
  readonly answeredAt: Instant | null
  /** The payment it was confirmed as; each payment is that of one report. Null before, and of reports confirmed without one. */
  readonly paymentId: PaymentId | null
  /** The movement of the debt at the confirmation; the lender's own record. Null where the money is in suspense. */
  readonly transactionId: TransactionId | null
  readonly version: number
}
