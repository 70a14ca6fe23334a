import type { Bucket } from '../accounts/model.ts'
import type { ExchangeId, ExchangeMemberId } from '../exchange/member-model.ts'
import type { AdverseKind } from '../exchange/regimes.law.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MatchNamespace } from '../kernel/matched-id.ts'
import type { ClientId, OrganisationId } from '../tenancy/model.ts'

export const ExchangeRecordId = defineId('xrc')
export type ExchangeRecordId = Id<'xrc'>

/** Classes of product, as reciprocity and answers know them. */
export const productClasses = [
  'credit_card',
  'unsecured',
  'vehicle',
  'mortgage',
  'secured',
  'communications',
  'utility',
] as const
export type ProductClass = (typeof productClasses)[number]

/** How a debt stands. `current`: nothing is past due. `settled`: nothing is owed any more. */
export const debtStatuses = ['current', 'arrears', 'default', 'charge_off', 'settled'] as const
export type DebtStatus = (typeof debtStatuses)[number]

/** What is owed, in major units of its currency: the lower bound of each band. Nobody is told more. */
export const amountBands = ['0', '1', '1000', '10000', '50000', '100000', '500000', '1000000'] as const
export type AmountBand = (typeof amountBands)[number]

/** What people are contributed by. A telephone number or a name with a day of birth is weak: never enough alone. */
export const strongNamespaces = ['TW-NID', 'TW-ARC', 'CN-RIC', 'US-SSN'] as const satisfies readonly MatchNamespace[]
export type StrongNamespace = (typeof strongNamespaces)[number]

/** How a borrower was told before anything was listed. */
export const noticeMethods = ['letter', 'email', 'sms', 'in_app', 'in_person'] as const
export type NoticeMethod = (typeof noticeMethods)[number]

/** What proves that the borrower was told: the member keeps the evidence, and its hash stands here. */
export interface ListingNotice {
  readonly givenOn: CalendarDate
  readonly method: NoticeMethod
  readonly evidenceSha256: string
}

/** What a member says of a debt. */
export interface DebtFacts {
  readonly product: ProductClass
  readonly status: DebtStatus
  readonly daysPastDue: Bucket
  readonly amountBand: AmountBand
  readonly currency: string
  readonly openedOn: CalendarDate
  /** Of the running episode, or of the last one. Written once: a debt that is sold or placed anew does not begin anew. */
  readonly firstDelinquencyOn: CalendarDate | null
  readonly statusSince: CalendarDate
  readonly chargedOffOn: CalendarDate | null
  /** The day the facts are of. */
  readonly asOf: CalendarDate
}

export const recordStates = ['listed', 'withdrawn', 'expired'] as const
export type RecordState = (typeof recordStates)[number]

/** What leads from which state to which. A record that expired keeps its first delinquency, so that it cannot begin anew. */
export const exchangeRecordTransitions = [
  { command: 'exchange_record.contribute', from: null, to: 'listed' },
  { command: 'exchange_record.contribute', from: 'withdrawn', to: 'listed' },
  { command: 'exchange_record.contribute', from: 'expired', to: 'listed' },
  { command: 'exchange_record.withdraw', from: 'listed', to: 'withdrawn' },
  { command: 'exchange_record.purge', from: 'listed', to: 'expired' },
] as const satisfies readonly { command: string; from: RecordState | null; to: RecordState }[]

/** `flagged`: somebody disputes it. `suppressed`: nobody answered in time, and it is in no answer until somebody does. */
export const disputeFlags = ['none', 'flagged', 'suppressed'] as const
export type DisputeFlag = (typeof disputeFlags)[number]

/** One debt of one person, as its member says it stands now. The token is as the matcher stores it, empty once purged. */
export interface ExchangeRecord extends DebtFacts {
  readonly orgId: OrganisationId
  readonly id: ExchangeRecordId
  readonly exchangeId: ExchangeId
  readonly memberId: ExchangeMemberId
  readonly jurisdiction: string
  readonly reference: string
  readonly namespace: StrongNamespace
  readonly epoch: string
  readonly token: Uint8Array
  readonly state: RecordState
  /** The gravest it was, within what may still be disclosed. */
  readonly worst: AdverseKind | null
  /** When it was first said to be delinquent here. */
  readonly listedOn: CalendarDate | null
  readonly settledOn: CalendarDate | null
  readonly noticeGivenOn: CalendarDate | null
  readonly noticeMethod: NoticeMethod | null
  readonly noticeSha256: string | null
  /** The last day it is disclosed on; null while nothing has begun that would end it. */
  readonly disclosedUntil: CalendarDate | null
  readonly dispute: DisputeFlag
  /** Counts what was said of it, from 1. */
  readonly sequence: number
  readonly reportedAt: Instant
  readonly createdAt: Instant
  readonly version: number
}

/** Why a version of a record was written. */
export const versionReasons = ['contributed', 'corrected', 'withdrawn'] as const
export type VersionReason = (typeof versionReasons)[number]

export const RecordVersionId = defineId('xrv')
export type RecordVersionId = Id<'xrv'>

/** What was said once, and is never changed: who it is about is not in it. */
export interface RecordVersion extends DebtFacts {
  readonly orgId: OrganisationId
  readonly id: RecordVersionId
  readonly recordId: ExchangeRecordId
  readonly sequence: number
  readonly jurisdiction: string
  /** Of the notice before listing, as far as it was given by then. */
  readonly noticeGivenOn: CalendarDate | null
  readonly noticeMethod: NoticeMethod | null
  readonly noticeSha256: string | null
  readonly reason: VersionReason
  /** What a correction rests on. */
  readonly evidenceSha256: string | null
  readonly reportedBy: ClientId | null
  readonly reportedAt: Instant
}

/** Records one request takes. */
export const RECORDS_MAX = 500

/** How often members say anew how debts stand: what is older than this is stale. */
export const FRESH_DAYS = 35

/** How long whoever was told of a record is told of its corrections. */
export const READERS_DAYS = 366

/** Due when the last day to answer a dispute is over. */
export const EXCHANGE_DISPUTE_DUE = 'exchange_dispute.due'
/** What a correction leaves its readers to do; `bridge.tell_exchange_readers` writes it. */
export const EXCHANGE_CORRECTION_TELL = 'exchange_correction.tell'

export const ExchangeDisputeId = defineId('xdp')
export type ExchangeDisputeId = Id<'xdp'>

export const recordDisputeReasons = [
  'not_mine',
  'paid',
  'wrong_amount',
  'wrong_dates',
  'wrong_status',
  'not_told',
  'other',
] as const
export type RecordDisputeReason = (typeof recordDisputeReasons)[number]

export const recordDisputeStates = ['open', 'suppressed', 'verified', 'corrected', 'withdrawn'] as const
export type RecordDisputeState = (typeof recordDisputeStates)[number]

/** What leads from which state to which. What nobody answered in time is suppressed, and can still be answered. */
export const exchangeDisputeTransitions = [
  { command: 'exchange_dispute.raise', from: null, to: 'open' },
  { command: 'exchange_dispute.suppress', from: 'open', to: 'suppressed' },
  ...(['open', 'suppressed'] as const).flatMap((from) =>
    (['verified', 'corrected', 'withdrawn'] as const).map((to) => ({ command: 'exchange_dispute.answer', from, to })),
  ),
] as const satisfies readonly {
  command: string
  from: RecordDisputeState | null
  to: RecordDisputeState
}[]

/** A borrower says that a record is wrong. `orgId` is whose record it is, who answers. */
export interface ExchangeDispute {
  readonly orgId: OrganisationId
  readonly id: ExchangeDisputeId
  readonly recordId: ExchangeRecordId
  readonly exchangeId: ExchangeId
  readonly reason: RecordDisputeReason
  readonly state: RecordDisputeState
  readonly receivedOn: CalendarDate
  /** The last day to answer. */
  readonly dueOn: CalendarDate
  readonly extended: boolean
  /** Of what the borrower sent. */
  readonly evidenceSha256: string | null
  /** Of what the answer rests on. */
  readonly answerSha256: string | null
  readonly answeredBy: ClientId | null
  readonly answeredAt: Instant | null
  readonly suppressedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

export const ExchangeCorrectionId = defineId('xco')
export type ExchangeCorrectionId = Id<'xco'>

export const correctionKinds = ['corrected', 'withdrawn', 'suppressed'] as const
export type CorrectionKind = (typeof correctionKinds)[number]

/** What a reader of a record is told when it was wrong. It names the reader's own inquiry, and nobody's record. */
export interface ExchangeCorrection {
  readonly orgId: OrganisationId
  readonly operatorId: OrganisationId
  readonly id: ExchangeCorrectionId
  readonly exchangeId: ExchangeId
  /** The inquiry whose answer held it, as its room names it. */
  readonly inquiry: string
  readonly kind: CorrectionKind
  readonly product: ProductClass
  readonly status: DebtStatus
  readonly daysPastDue: Bucket
  readonly amountBand: AmountBand
  readonly acknowledgedAt: Instant | null
  readonly acknowledgedBy: ClientId | null
  /** When its reader’s event was written. */
  readonly toldAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}
