import type { AccountId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CertificateKind } from '../licensing/collector-model.ts'
import type { NoticeKind } from '../notices/notice-kinds.law.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const PolicyId = defineId('cpo')
export type PolicyId = Id<'cpo'>
export const StageCaseId = defineId('stc')
export type StageCaseId = Id<'stc'>
export const StageMoveId = defineId('stm')
export type StageMoveId = Id<'stm'>

/** From the gentlest to the hardest. */
export const stageNames = ['reminder', 'phone', 'field_visit', 'litigation'] as const
export type StageName = (typeof stageNames)[number]

/** How hard a stage is, from 0. */
export const hardness = (stage: StageName): number => stageNames.indexOf(stage)

/** How a borrower may be reached in a stage: the channels contacts are decided on. */
export const stageChannels = ['phone', 'voicemail', 'sms', 'email', 'messaging', 'fax', 'letter', 'visit'] as const
export type StageChannel = (typeof stageChannels)[number]

/** What the borrower did that makes a hard stage needless. */
export const engagements = ['right_party', 'promise', 'payment', 'agreement'] as const
export type Engagement = (typeof engagements)[number]

/** What a policy may ask before a stage is entered; what else each of them says is in `gateFields` of gate-terms-rules.ts. */
export const gateKinds = [
  'days_past_due',
  'attempts',
  'unresponsive',
  'notice_period_ended',
  'jurisdictional_notice',
  'no_open_dispute',
  'no_protection',
  'no_open_promise',
  'balance',
  'certified_collector',
  'lender_approval',
] as const
export type GateKind = (typeof gateKinds)[number]

/** One thing that must be shown before a stage is entered. Data: gate-rules.ts judges it. */
export interface Gate {
  readonly kind: GateKind
  readonly days?: number | undefined
  readonly count?: number | undefined
  readonly channels?: readonly StageChannel[] | undefined
  readonly notice?: NoticeKind | undefined
  /** Minor units. */
  readonly amount?: number | undefined
  readonly currency?: string | undefined
  readonly certificate?: CertificateKind | undefined
}

export interface StageTerms {
  readonly stage: StageName
  readonly channels: readonly StageChannel[]
  /** How long a case stays before it may go to a harder stage. */
  readonly minimumDays: number
  /** What must be shown before the stage is entered; none on the first, which a case enters when it is placed. */
  readonly gates: readonly Gate[]
  /** On which of these a case leaves the stage for a gentler one. */
  readonly deEscalateOn: readonly Engagement[]
  /** The stage it leaves for; the first of the policy when left out. */
  readonly backTo?: StageName | undefined
}

/** Ended by `effectiveUntil`: a retired policy may still have days to run. */
export const policyStatuses = ['draft', 'published', 'retired'] as const
export type PolicyStatus = (typeof policyStatuses)[number]

export const policyTransitions = [
  { command: 'collection_policy.create', from: null, to: 'draft' },
  { command: 'collection_policy.revise', from: 'draft', to: 'draft' },
  { command: 'collection_policy.publish', from: 'draft', to: 'published' },
  { command: 'collection_policy.retire', from: 'draft', to: 'retired' },
  { command: 'collection_policy.retire', from: 'published', to: 'retired' },
] as const satisfies readonly { command: string; from: PolicyStatus | null; to: PolicyStatus }[]

/** Which cases a policy is for; null is any. */
export interface PolicyScope {
  readonly product: string | null
  readonly segment: string | null
  readonly jurisdiction: string | null
}

/**
 * When a lender may make a debt current again that is late, although not all that was missed is paid. What supervisors of the United
 * States ask at least of open-end accounts: three payments in a row, nine months open, once in twelve, twice in sixty (FFIEC, Uniform
 * Retail Credit Classification and Account Management Policy, 65 FR 36903).
 */
export interface ReAgeTerms {
  /** Instalments of the agreement kept in a row. */
  readonly keptInstalments: number
  /** Months the account has been open. */
  readonly openMonths: number
  /** Months since it was made current the last time. */
  readonly monthsBetween: number
  /** How often in sixty months, this time included. */
  readonly timesInFiveYears: number
}

/** One version of how a lender's cases are worked: once published its terms never change. */
export interface CollectionPolicy extends PolicyScope {
  readonly lenderId: OrganisationId
  readonly id: PolicyId
  readonly reference: string | null
  readonly name: string
  readonly status: PolicyStatus
  /** Which version for this product, segment and jurisdiction; null until published. */
  readonly number: number | null
  /** Whether the nightly job makes moves that are due, or only proposes them. */
  readonly automatic: boolean
  readonly stages: readonly StageTerms[]
  /** Null: no debt of the policy is made current but by what is paid. */
  readonly reAge: ReAgeTerms | null
  readonly effectiveFrom: Instant | null
  readonly effectiveUntil: Instant | null
  readonly publishedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** Where a placement stands in its policy, or an account its lender works itself. */
export interface StageCase {
  readonly lenderId: OrganisationId
  /** Null where the lender works the account itself, and so is the placement. */
  readonly agencyId: OrganisationId | null
  readonly id: StageCaseId
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  readonly jurisdiction: string
  readonly policyId: PolicyId
  readonly stage: StageName
  readonly channels: readonly StageChannel[]
  /** Since when it is in this stage. */
  readonly stageSince: Instant
  /** How many moves it made; the number of the latest. */
  readonly moves: number
  /** The harder stage the nightly job proposes. */
  readonly proposedStage: StageName | null
  readonly proposedAt: Instant | null
  readonly enteredAt: Instant
  /** When the agency held the placement no more, or the lender worked it no more itself. */
  readonly endedAt: Instant | null
  readonly version: number
}

/** `adopted`: the lender's next policy applies; never to a harder stage. */
export const moveKinds = ['entered', 'raised', 'lowered', 'adopted'] as const
export type MoveKind = (typeof moveKinds)[number]

/** Why a case goes to a gentler stage: the borrower engaged, or somebody says so. */
export const loweringReasons = [...engagements, 'hardship', 'complaint', 'lender_decision', 'entered_in_error'] as const
export type LoweringReason = (typeof loweringReasons)[number]

/** What a gate found. `required` and `found` count days, contacts or minor units, whichever the gate is about. */
export interface GateVerdict {
  readonly gate: GateKind | 'minimum_days' | 'placement_active' | 'not_time_barred'
  readonly passed: boolean
  readonly required: number | null
  readonly found: number | null
  /** The kind of notice, of certificate, or the rule of law it is about. */
  readonly about: string | null
}

/** Written once: where a case went, when, and on what evidence. */
export interface StageMove {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly id: StageMoveId
  readonly caseId: StageCaseId
  readonly number: number
  readonly kind: MoveKind
  readonly fromStage: StageName | null
  readonly toStage: StageName
  readonly channels: readonly StageChannel[]
  readonly policyId: PolicyId
  readonly reason: LoweringReason | null
  readonly evidence: readonly GateVerdict[]
  readonly movedAt: Instant
  /** Null: the nightly job, or the placement itself. */
  readonly movedBy: OrganisationId | null
}

/** From `from`, until just before `until`; null has no end. */
export interface Span {
  readonly from: Instant
  readonly until: Instant | null
}

/** What the file says of a case, dated: rows later than the moment a rule asks about are passed over. */
export interface CaseHistory {
  /** IANA zone of the lender: its calendar counts days. */
  readonly zone: string
  readonly jurisdiction: string
  readonly currency: string
  /** Minor units, as they stand. */
  readonly balance: number
  /** Later postings, as `[day, minor units]`, where the past is asked about. */
  readonly postings: readonly (readonly [on: CalendarDate, amount: number])[]
  readonly pastDue: readonly { readonly since: CalendarDate; readonly until: CalendarDate | null }[]
  readonly limitationEndsOn: CalendarDate | null
  /** Work is possible: accepted or active, nothing holding it. */
  readonly active: boolean
  readonly attempts: readonly (readonly [at: Instant, channel: StageChannel])[]
  readonly engagements: readonly (readonly [at: Instant, kind: Engagement])[]
  readonly promises: readonly { readonly at: Instant; readonly due: CalendarDate }[]
  readonly notices: readonly {
    readonly kind: NoticeKind
    readonly sentOn: CalendarDate
    readonly periodEndsOn: CalendarDate | null
    /** Of a letter of claim: when the person answered, and the end of the period that opened, once that is known. */
    readonly answeredOn: CalendarDate | null
    readonly furtherEndsOn: CalendarDate | null
  }[]
  readonly disputes: readonly Span[]
  readonly protections: readonly Span[]
  readonly approvals: readonly (Span & { readonly stage: StageName })[]
  /** Of collectors the agency has now. */
  readonly certificates: readonly CertificateKind[]
}

/** The moment a rule asks about, and the day it is for the lender. */
export interface Moment {
  readonly at: Instant
  readonly today: CalendarDate
}
