import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PaymentId, PostingSetId } from '../ledger/model.ts'
import type { MandateId } from '../mandates/model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const RemittanceId = defineId('rmt')
export type RemittanceId = Id<'rmt'>

/**
 * Drafting: its lines are being gathered. Draft: the agency looks it over. Issued: the agency sends the money. Disputed: a
 * line is. Accepted: no line is any more. Settled: the money has arrived. Discarded: a draft nobody issued, with nothing in it.
 */
export const remittanceStates = ['drafting', 'draft', 'issued', 'disputed', 'accepted', 'settled', 'discarded'] as const
export type RemittanceState = (typeof remittanceStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const remittanceTransitions = [
  { command: 'remittance.draft', from: null, to: 'drafting' },
  { command: 'remittance.conclude', from: 'drafting', to: 'draft' },
  { command: 'remittance.issue', from: 'draft', to: 'issued' },
  { command: 'remittance.discard', from: 'draft', to: 'discarded' },
  { command: 'remittance.dispute_lines', from: 'issued', to: 'disputed' },
  { command: 'remittance.dispute_lines', from: 'disputed', to: 'disputed' },
  { command: 'remittance.reply_lines', from: 'disputed', to: 'disputed' },
  { command: 'remittance.reply_lines', from: 'disputed', to: 'issued' },
  { command: 'remittance.accept_lines', from: 'issued', to: 'issued' },
  { command: 'remittance.accept_lines', from: 'disputed', to: 'disputed' },
  { command: 'remittance.accept_lines', from: 'disputed', to: 'issued' },
  { command: 'remittance.accept', from: 'issued', to: 'accepted' },
  { command: 'remittance.settle', from: 'accepted', to: 'settled' },
] as const satisfies readonly { command: string; from: RemittanceState | null; to: RemittanceState }[]

/** Gross: the agency sends all it took, and is paid its commission. Net: it keeps its commission back. */
export const bases = ['gross', 'net'] as const
export type Basis = (typeof bases)[number]

export const periods = ['weekly', 'semi_monthly', 'monthly'] as const
export type Period = (typeof periods)[number]

/** The accounts of the ledger a remittance brings to nothing. */
export const remittedAccounts = ['trust', 'commission_due', 'clawback_receivable'] as const
export type RemittedAccount = (typeof remittedAccounts)[number]

/** Open: nobody has said anything. Conceded: the agency agrees, and what is wrong is corrected in the next period. Upheld: it does not. */
export const lineStates = ['open', 'accepted', 'disputed', 'conceded', 'upheld'] as const
export type LineState = (typeof lineStates)[number]

/** Why a lender disputes a line. */
export const disputeReasons = [
  'not_received',
  'wrong_amount',
  'wrong_day',
  'wrong_rate',
  'no_commission',
  'not_ours',
  'duplicate',
] as const
export type DisputeReason = (typeof disputeReasons)[number]

/** What an agency says to it. */
export const replies = ['conceded', 'upheld'] as const
export type Reply = (typeof replies)[number]

/** What is in a remittance, in minor units of its currency. */
export interface Totals {
  readonly lineCount: number
  /** What the agency took for the lender, less what bounced. */
  readonly collected: bigint
  /** What it earned, less what was taken back before it was remitted. */
  readonly commission: bigint
  /** Commission of earlier remittances it owes back. */
  readonly clawedBack: bigint
}

export interface Remittance extends Totals {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly id: RemittanceId
  readonly mandateId: MandateId
  /** Counts from 1 for each mandate and currency. */
  readonly number: number
  readonly basis: Basis
  readonly currency: string
  /** The first and the last day, where the lender is; null: from the first posting on. */
  readonly periodFrom: CalendarDate | null
  readonly periodTo: CalendarDate
  /** Everything recorded before this moment and not remitted yet is in it. */
  readonly recordedBefore: Instant
  /** No line was recorded before: how far back is looked. */
  readonly recordedFrom: Instant | null
  readonly dueOn: CalendarDate
  /** As they were called when it was drafted. */
  readonly lenderName: string
  readonly agencyName: string
  readonly state: RemittanceState
  /** Lines that are disputed or upheld. */
  readonly disputed: number
  /** The set up to which lines are gathered. */
  readonly gatheredAt: Instant | null
  readonly gatheredId: PostingSetId | null
  /** Of the bytes of its statement. */
  readonly statementSha256: string | null
  readonly issuedAt: Instant | null
  readonly acceptedAt: Instant | null
  readonly settledAt: Instant | null
  /** When the money arrived. */
  readonly settledOn: CalendarDate | null
  readonly createdAt: Instant
  readonly version: number
}

/** A line: one posting, and what the two sides say of it. */
export interface RemittanceLine {
  readonly remittanceId: RemittanceId
  readonly number: number
  readonly account: RemittedAccount
  readonly kind: string
  readonly setId: PostingSetId
  readonly paymentId: PaymentId | null
  /** What whoever recorded the payment calls it; null where it is another agency’s. */
  readonly reference: string | null
  readonly effectiveOn: CalendarDate
  readonly recordedAt: Instant
  /** Of commission: what it is of, and by which rule of the mandate. */
  readonly placementId: PlacementId | null
  readonly rule: string | null
  readonly rate: number | null
  readonly basis: bigint | null
  /** As it stands in the ledger: a debit is positive. */
  readonly posted: bigint
  readonly state: LineState
  readonly reason: DisputeReason | null
}
