import type { AccountId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PaymentId, PostingSetId } from '../ledger/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const RefundId = defineId('rfd')
export type RefundId = Id<'rfd'>

/**
 * Owed: to be given back. Paid: it was. Cancelled: its payment was taken back before. Recoverable: its payment was taken
 * back after it was paid, so whoever got it owes it.
 */
export const refundStatuses = ['owed', 'paid', 'cancelled', 'recoverable'] as const
export type RefundStatus = (typeof refundStatuses)[number]

/** From which status each command leads where. The documentation draws the state machine from this table. */
export const refundTransitions = [
  { command: 'payment.record', from: null, to: 'owed' },
  { command: 'payment.post', from: null, to: 'owed' },
  { command: 'payment.allocate', from: null, to: 'owed' },
  { command: 'payment_in_flight.confirm', from: null, to: 'owed' },
  { command: 'refund.pay', from: 'owed', to: 'paid' },
  { command: 'refund.reverse', from: 'paid', to: 'owed' },
  { command: 'refund.reverse', from: 'recoverable', to: 'cancelled' },
  { command: 'payment.reverse', from: 'owed', to: 'cancelled' },
  { command: 'payment.reverse', from: 'paid', to: 'recoverable' },
] as const satisfies readonly { command: string; from: RefundStatus | null; to: RefundStatus }[]

/** What of a payment went beyond its debt. */
export interface Refund {
  readonly lenderId: OrganisationId
  readonly id: RefundId
  readonly paymentId: PaymentId
  readonly accountId: AccountId
  readonly currency: string
  /** Minor units of the currency. */
  readonly amount: bigint
  readonly status: RefundStatus
  /** The lender's name of the transfer by which it was paid. */
  readonly reference: string | null
  readonly paidOn: CalendarDate | null
  /** The set by which it was paid. */
  readonly setId: PostingSetId | null
  readonly recordedAt: Instant
  readonly paidAt: Instant | null
  readonly endedAt: Instant | null
  readonly version: number
}
