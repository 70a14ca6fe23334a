import type { AllocationOrder } from '../accounts/allocation-rules.ts'
import type { AccountId, Components, TransactionId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PaymentId } from '../ledger/model.ts'
import type { MandateId } from '../mandates/model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { Method } from '../placements/recall-payment-model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export { type Method, methods } from '../placements/recall-payment-model.ts'

/**
 * Received: known and in the ledger. Posted: the debt moved. Unallocated: in suspense, for a reason. Forwarded: owed to whoever
 * bought the debt, whose own payment it became.
 */
export const paymentStatuses = [
  'received',
  'posted',
  'unallocated',
  'forwarded',
  'reversing',
  'reversed',
  'refunded',
] as const
export type PaymentStatus = (typeof paymentStatuses)[number]

/** From which status each command leads where. The documentation draws the state machine from this table. */
export const paymentTransitions = [
  { command: 'payment.record', from: null, to: 'received' },
  { command: 'payment.record', from: null, to: 'posted' },
  { command: 'payment.record', from: null, to: 'unallocated' },
  { command: 'payment.post', from: 'received', to: 'posted' },
  { command: 'payment.post', from: 'received', to: 'unallocated' },
  { command: 'payment.post', from: 'unallocated', to: 'posted' },
  { command: 'payment.allocate', from: 'unallocated', to: 'posted' },
  { command: 'debt_sale.forward_payment', from: 'unallocated', to: 'forwarded' },
  { command: 'payment.refund', from: 'unallocated', to: 'refunded' },
  { command: 'payment.reverse', from: 'received', to: 'reversed' },
  { command: 'payment.reverse', from: 'unallocated', to: 'reversed' },
  { command: 'payment.reverse', from: 'posted', to: 'reversed' },
  { command: 'payment.reverse', from: 'forwarded', to: 'reversed' },
  { command: 'payment.reverse', from: 'forwarded', to: 'reversing' },
  { command: 'payment.reverse', from: 'posted', to: 'reversing' },
  { command: 'payment.conclude_reversal', from: 'reversing', to: 'reversed' },
] as const satisfies readonly { command: string; from: PaymentStatus | null; to: PaymentStatus }[]

/** A payment in one of these is taken back where it stands. */
export const reversible = ['received', 'unallocated', 'posted', 'forwarded'] as const
export const isReversible = (status: PaymentStatus): boolean =>
  (reversible as readonly PaymentStatus[]).includes(status)

/** Who was paid, as whoever records it says. */
export const recordedPayees = ['agency', 'lender', 'platform'] as const
/** Or the seller of the debt, after it was sold; or the lead of a joint agreement it is in. */
export const payees = [...recordedPayees, 'seller', 'lead'] as const
export type Payee = (typeof payees)[number]

/** The job of the lender's that forwards a payment on a debt that is sold. */
export const PAYMENT_FORWARD = 'payment.forward'

/** Why money stays in suspense. */
export const suspenseReasons = [
  'unknown_account',
  'account_closed',
  'account_sold',
  'currency',
  'disputed',
  'before_opening',
  'amount',
  'in_flight',
] as const
export type SuspenseReason = (typeof suspenseReasons)[number]

/** Why a payment is taken back. */
export const reversalCodes = [
  'bounced',
  'chargeback',
  'recalled_by_bank',
  'recorded_in_error',
  'wrong_account',
] as const
export type ReversalCode = (typeof reversalCodes)[number]

/** A payment in another currency than the debt's: both amounts, and where the rate comes from. */
export interface Exchanged {
  readonly paidCurrency: string | null
  readonly paidAmount: bigint | null
  /** Of the debt's currency for one of the paid, as a decimal text. */
  readonly rate: string | null
  readonly rateSource: string | null
  readonly rateOn: CalendarDate | null
}

export interface Payment extends Exchanged {
  readonly lenderId: OrganisationId
  /** Who holds the money, or whose success a payment to the lender is; null: nobody's. */
  readonly agencyId: OrganisationId | null
  readonly id: PaymentId
  readonly accountId: AccountId | null
  readonly placementId: PlacementId | null
  /** Under which the agency took the money; null: the lender did. */
  readonly mandateId: MandateId | null
  readonly recordedBy: OrganisationId
  /** What whoever recorded it calls it: recorded twice, it is one. */
  readonly reference: string
  /** What banks call it from end to end, where that is known. */
  readonly endToEndId: string | null
  readonly paidTo: Payee
  readonly method: Method
  readonly currency: string
  /** Minor units of the currency. */
  readonly amount: bigint
  readonly effectiveAt: Instant
  readonly promisedAt: Instant | null
  /** The day it counts from, where it was recorded. */
  readonly effectiveOn: CalendarDate
  readonly status: PaymentStatus
  readonly reason: SuspenseReason | null
  /** The agency that held the account when it was paid, or to which it was promised. */
  readonly creditedTo: OrganisationId | null
  readonly creditedPlacementId: PlacementId | null
  /** An earlier payment of the same amount on the same account, about the same time. */
  readonly lookAlikeId: PaymentId | null
  readonly transactionId: TransactionId | null
  /** In which order it paid, and by whose word; null until posted, and of payments posted before that was kept. */
  readonly allocationOrder: AllocationOrder | null
  /** How it was allocated, all parts positive; null until posted. */
  readonly principal: bigint | null
  readonly interest: bigint | null
  readonly fees: bigint | null
  readonly costs: bigint | null
  /** What went beyond all that was owed, and is owed back; null until posted, and of payments posted before that was kept. */
  readonly refundable: bigint | null
  readonly reversalCode: ReversalCode | null
  readonly recordedAt: Instant
  readonly postedAt: Instant | null
  readonly reversedAt: Instant | null
  readonly version: number
}

/** What a caller says about a payment. */
export type Recorded = Pick<
  Payment,
  'reference' | 'endToEndId' | 'paidTo' | 'method' | 'currency' | 'amount' | 'effectiveAt' | 'promisedAt'
> &
  Exchanged

/** What a payment is about, where it names something of the caller's. */
export interface Target {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly accountId: AccountId | null
  readonly placementId: PlacementId | null
  /** An agency’s. */
  readonly mandateId: MandateId | null
  readonly jurisdiction: string | null
}

/** What of a debt no payment goes to: all of it, or so much. */
export interface Disputed {
  readonly whole: boolean
  readonly amount: string
}

export type Allocation = Components
