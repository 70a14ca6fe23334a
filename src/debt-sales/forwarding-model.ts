import type { AccountId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PaymentId } from '../ledger/model.ts'
import type { Method, ReversalCode } from '../payments/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { DebtSaleId } from './model.ts'

export const DebtSaleSettlementId = defineId('dss')
export type DebtSaleSettlementId = Id<'dss'>

/** Payments one settlement names. */
export const SETTLED_AT_ONCE_MAX = 1_000

/**
 * Sent: owed to the buyer, who does not have it in its books yet. Taken: it is a payment of the buyer's. Returning: the seller
 * took it back. Returned: the buyer's payment is taken back too, or there never was one.
 */
export const forwardingStates = ['sent', 'taken', 'returning', 'returned'] as const
export type ForwardingState = (typeof forwardingStates)[number]

/** A payment its seller received for a debt that was sold. */
export interface ForwardedPayment {
  /** The seller. */
  readonly lenderId: OrganisationId
  readonly debtSaleId: DebtSaleId
  /** The seller's payment. */
  readonly paymentId: PaymentId
  readonly buyerId: OrganisationId
  /** The number of the debt on the tape. */
  readonly number: number
  readonly buyerAccountId: AccountId
  readonly currency: string
  /** Minor units. */
  readonly amount: bigint
  readonly method: Method
  readonly effectiveAt: Instant
  readonly state: ForwardingState
  readonly reversalCode: ReversalCode | null
  readonly buyerPaymentId: PaymentId | null
  /** In which it was paid over, and in which it was taken off again. */
  readonly settlementId: DebtSaleSettlementId | null
  readonly returnedIn: DebtSaleSettlementId | null
  readonly forwardedAt: Instant
}

export const settlementStates = ['stated', 'confirmed'] as const
export type SettlementState = (typeof settlementStates)[number]

/** What a seller paid over to a buyer, of payments it forwarded. */
export interface DebtSaleSettlement {
  readonly lenderId: OrganisationId
  readonly debtSaleId: DebtSaleId
  readonly id: DebtSaleSettlementId
  readonly buyerId: OrganisationId
  /** The seller's name of it. */
  readonly reference: string
  readonly currency: string
  /** What was paid over: payments less those taken back after they had been paid over. */
  readonly amount: bigint
  readonly payments: number
  readonly returned: number
  readonly paidOn: CalendarDate
  readonly state: SettlementState
  readonly receivedOn: CalendarDate | null
  readonly statedAt: Instant
  readonly confirmedAt: Instant | null
  readonly version: number
}

/** The line of a tape a payment was made on, once its debt was sold. */
export interface SoldLine {
  readonly debtSaleId: DebtSaleId
  readonly buyerId: OrganisationId
  readonly number: number
  /** Null while it is on its way. */
  readonly buyerAccountId: AccountId | null
}

/** What the seller's job does next with a payment on a debt that was sold. */
export const forwardingSteps = ['done', 'wait', 'post'] as const
export type ForwardingStep = (typeof forwardingSteps)[number]
