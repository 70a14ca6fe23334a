import type { AccountId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CollectorId, FindingId } from '../licensing/collector-model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const CaseId = defineId('cas')
export type CaseId = Id<'cas'>

/** What happened, as src/contacts records it; that room stands above this one. */
export const ActivityId = defineId('act')
export type ActivityId = Id<'act'>

/** A dispute is about a debt, a complaint about conduct. Both are cases: one id for everybody who has a part in it. */
export const caseSubjects = ['dispute', 'complaint'] as const
export type CaseSubject = (typeof caseSubjects)[number]

/**
 * What a dispute says of itself. `in_period`, `late`: received while the validation period runs, or after it;
 * `identity`: it is not my debt; `original_creditor`: who was the creditor; `duplicative`: the same again, with nothing new.
 */
export const disputeKinds = ['in_period', 'late', 'identity', 'original_creditor', 'duplicative'] as const
export type DisputeKind = (typeof disputeKinds)[number]

/** What a complaint is about. */
export const conductCodes = [
  'insult',
  'threat',
  'false_authority',
  'third_party_disclosure',
  'pressure_on_family',
  'outside_hours',
  'excessive_contact',
  'misleading',
  'data_misuse',
  'entry_without_consent',
  'payment_handling',
  'service',
  'other',
] as const
export type ConductCode = (typeof conductCodes)[number]

/** By whom it reached whoever raised it. */
export const caseWays = ['borrower', 'representative', 'adviser', 'ombudsman', 'regulator'] as const
export type CaseWay = (typeof caseWays)[number]

export const caseStatuses = [
  'open',
  'acknowledged',
  'escalated',
  'verified',
  'upheld',
  'upheld_in_part',
  'rejected',
  'withdrawn',
  'moved',
] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** Nothing was answered yet: the clocks run. */
export const openStatuses = ['open', 'acknowledged', 'escalated'] as const satisfies readonly CaseStatus[]

const running = ['open', 'acknowledged', 'escalated'] as const
const answers = ['upheld', 'upheld_in_part', 'rejected'] as const

/** From which status each command leads where. The documentation draws the state machine from this table. */
export const caseTransitions = [
  { command: 'dispute.raise', from: null, to: 'open' },
  { command: 'complaint.raise', from: null, to: 'open' },
  { command: 'case.refer', from: null, to: 'open' },
  ...running.map((from) => ({ command: 'case.match', from, to: from }) as const),
  { command: 'case.acknowledge', from: 'open', to: 'acknowledged' },
  ...running.map((from) => ({ command: 'case.verify', from, to: 'verified' }) as const),
  ...running.flatMap((from) => answers.map((to) => ({ command: 'case.answer', from, to }) as const)),
  ...running.map((from) => ({ command: 'case.withdraw', from, to: 'withdrawn' }) as const),
  // A dispute goes along with a debt that is sold, and comes back with one that is given back.
  ...running.map((from) => ({ command: 'debt_sale.hand_over', from, to: 'moved' }) as const),
  ...running.map((to) => ({ command: 'debt_sale.take_back', from: 'moved', to }) as const),
  ...(['open', 'acknowledged', 'verified', 'upheld_in_part', 'rejected'] as const).map(
    (from) => ({ command: 'case.escalate', from, to: 'escalated' }) as const,
  ),
  ...(['verified', 'rejected', 'withdrawn', 'upheld_in_part'] as const).map(
    (from) => ({ command: 'case.reopen', from, to: 'open' }) as const,
  ),
] as const satisfies readonly { command: string; from: CaseStatus | null; to: CaseStatus }[]
export type CaseCommand = (typeof caseTransitions)[number]['command']

/** Why it was answered as it was. */
export const answerCodes = [
  'debt_confirmed',
  'amount_corrected',
  'not_the_debtor',
  'identity_theft',
  'already_paid',
  'time_barred',
  'creditor_named',
  'conduct_confirmed',
  'conduct_not_found',
  'service_failed',
  'no_evidence',
  'duplicative',
  'other',
] as const
export type AnswerCode = (typeof answerCodes)[number]

export const outcomes = answers
export type Outcome = (typeof outcomes)[number]

/** What is sent to whoever disputes: what it proves, by its hash. */
export const verificationKinds = [
  'copy_of_contract',
  'copy_of_judgment',
  'statement_of_account',
  'original_creditor',
  'duplicative_notice',
] as const
export type VerificationKind = (typeof verificationKinds)[number]

export const escalationBodies = ['ombudsman', 'regulator', 'court'] as const
export type EscalationBody = (typeof escalationBodies)[number]

export const remedyCodes = [
  'account_corrected',
  'debt_written_off',
  'payment_refunded',
  'credit_record_corrected',
  'apology',
  'compensation',
  'staff_measures',
  'none_due',
] as const
export type RemedyCode = (typeof remedyCodes)[number]

/** What of the debt may not be collected: all of it, a part of it in minor units, or nothing. */
export const caseStops = ['debt', 'part', 'nothing'] as const
export type CaseStop = (typeof caseStops)[number]

export interface Case {
  readonly lenderId: OrganisationId
  readonly id: CaseId
  readonly world: string
  readonly subject: CaseSubject
  /** Null until the lender says which of its debts it is about. */
  readonly accountId: AccountId | null
  /** What whoever referred it calls the debt. */
  readonly named: string | null
  readonly jurisdiction: string
  /** The placement that held the account, and its agency, when it was raised. */
  readonly placementId: PlacementId | null
  readonly agencyId: OrganisationId | null
  readonly raisedBy: OrganisationId
  readonly raisedAt: Instant
  readonly way: CaseWay
  /** What whoever raised it calls it. */
  readonly reference: string | null
  readonly receivedOn: CalendarDate
  readonly inWriting: boolean
  readonly statement: Uint8Array | null
  readonly kind: DisputeKind | null
  readonly currency: string | null
  /** The part that is disputed, in minor units; null: all of it, or a complaint. */
  readonly amount: bigint | null
  /** Of a duplicative dispute: the one it repeats. */
  readonly repeats: CaseId | null
  readonly conduct: readonly ConductCode[]
  /** Of a complaint: whom it is about, where the agency says so, and which contacts. */
  readonly collectorId: CollectorId | null
  readonly activities: readonly ActivityId[]
  readonly status: CaseStatus
  readonly stops: CaseStop
  readonly stoppedAmount: bigint | null
  /** The rule its clock goes by. */
  readonly clock: string
  readonly acknowledgeBy: Instant | null
  readonly acknowledgedAt: Instant | null
  readonly answerBy: Instant | null
  readonly extendedAt: Instant | null
  readonly overdueAt: Instant | null
  readonly answeredBy: OrganisationId | null
  readonly answeredAt: Instant | null
  readonly answerCode: AnswerCode | null
  /** What of the amount was found right, in minor units. */
  readonly upheldAmount: bigint | null
  readonly reasons: Uint8Array | null
  readonly verification: VerificationKind | null
  /** Hashes of what was sent, hexadecimal. */
  readonly documents: readonly string[]
  readonly findingId: FindingId | null
  readonly escalatedTo: EscalationBody | null
  readonly escalatedAt: Instant | null
  /** Until when whoever complains may go to the ombudsman. */
  readonly escalateBy: Instant | null
  readonly remedy: RemedyCode | null
  readonly remedyAmount: bigint | null
  readonly remediedAt: Instant | null
  readonly version: number
}

/** A case without its words, which are sealed apart. */
export type CaseFacts = Omit<Case, 'statement' | 'reasons'>

export const CaseNoteId = defineId('cnt')
export type CaseNoteId = Id<'cnt'>

/** What one side keeps about a case for itself. */
export interface CaseNote {
  readonly orgId: OrganisationId
  readonly lenderId: OrganisationId
  readonly caseId: CaseId
  readonly id: CaseNoteId
  readonly note: Uint8Array
  readonly writtenAt: Instant
}

/** Whom a complaint is about, as far as a finding names them: the employer, the person, and where they work. */
export interface AccusedCollector {
  readonly orgId: OrganisationId
  readonly id: CollectorId
  readonly jurisdiction: string
}

export const partyRoles = ['lender', 'agency', 'adviser', 'ombudsman', 'regulator'] as const
export type PartyRole = (typeof partyRoles)[number]

/** Who has a part in a case, and since when. */
export interface CaseParty {
  readonly orgId: OrganisationId
  readonly role: PartyRole
  readonly from: Instant
  readonly until: Instant | null
}
