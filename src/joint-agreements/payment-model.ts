import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PaymentId, PostingSetId } from '../ledger/model.ts'
import type { Method, ReversalCode } from '../payments/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { JointAgreementId, JointShareId } from './model.ts'

/** What the lead received. */
export const JointPaymentId = defineId('jpy')
export type JointPaymentId = Id<'jpy'>

/** One creditor's part of it. */
export const JointDistributionId = defineId('jds')
export type JointDistributionId = Id<'jds'>

/** Distributions one transfer names. */
export const TRANSFERRED_AT_ONCE_MAX = 1_000

export const jointPaymentStates = ['received', 'reversed'] as const
export type JointPaymentState = (typeof jointPaymentStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const jointPaymentTransitions = [
  { command: 'joint_payment.record', from: null, to: 'received' },
  { command: 'joint_payment.reverse', from: 'received', to: 'reversed' },
] as const satisfies readonly { command: string; from: JointPaymentState | null; to: JointPaymentState }[]

/** The lead's own record of what a borrower paid for all. */
export interface JointPayment {
  readonly leadId: OrganisationId
  readonly id: JointPaymentId
  readonly jointAgreementId: JointAgreementId
  readonly reference: string
  readonly currency: string
  /** Minor units. */
  readonly amount: bigint
  readonly method: Method
  readonly effectiveAt: Instant
  readonly state: JointPaymentState
  readonly reversalCode: ReversalCode | null
  /** By which it came into the lead's ledger. */
  readonly setId: PostingSetId
  readonly recordedAt: Instant
  readonly reversedAt: Instant | null
  readonly version: number
}

/** Sent: owed to the creditor. Taken: it is in the creditor's books. */
export const distributionStates = ['sent', 'taken'] as const
export type DistributionState = (typeof distributionStates)[number]

/** A creditor's part of a payment, or of its reversal: then less than nothing, and it names the one it takes back. */
export interface JointDistribution {
  readonly leadId: OrganisationId
  readonly creditorId: OrganisationId
  readonly id: JointDistributionId
  readonly jointAgreementId: JointAgreementId
  readonly jointShareId: JointShareId
  readonly jointPaymentId: JointPaymentId
  readonly currency: string
  /** Minor units; not zero. */
  readonly amount: bigint
  readonly method: Method
  readonly effectiveAt: Instant
  readonly reversesId: JointDistributionId | null
  readonly reversalCode: ReversalCode | null
  readonly state: DistributionState
  /** The creditor's own payment. */
  readonly paymentId: PaymentId | null
  /** When the lead paid it over, and what the lead calls the transfer. */
  readonly paidOverOn: CalendarDate | null
  readonly paidOverAs: string | null
  readonly receivedOn: CalendarDate | null
  readonly sentAt: Instant
}
