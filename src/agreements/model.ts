import type { AccountId, PartyId, TransactionId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const AgreementId = defineId('agr')
export type AgreementId = Id<'agr'>

/** Options worked out from what a borrower earns and needs, kept so that it can be shown what was offered. */
export const QuoteId = defineId('agq')
export type QuoteId = Id<'agq'>

/** What several creditors agreed on together; the room that makes them stands above this one. */
export const JointAgreementId = defineId('jag')
export type JointAgreementId = Id<'jag'>

/** One word in the bargaining. */
export const OfferId = defineId('ago')
export type OfferId = Id<'ago'>

export const agreementKinds = ['instalment_plan', 'settlement', 'deferral', 'interest_waiver', 'hardship_plan'] as const
export type AgreementKind = (typeof agreementKinds)[number]

/**
 * What each kind may give up of the debt, and whose word it needs: `mandate`, the agency's within its settlement
 * authority; `lender`, always the lender's.
 */
export const kindTable: Readonly<
  Record<AgreementKind, { readonly waives: 'nothing' | 'part' | 'interest'; readonly authority: 'mandate' | 'lender' }>
> = {
  instalment_plan: { waives: 'nothing', authority: 'mandate' },
  settlement: { waives: 'part', authority: 'mandate' },
  deferral: { waives: 'nothing', authority: 'lender' },
  interest_waiver: { waives: 'interest', authority: 'lender' },
  hardship_plan: { waives: 'nothing', authority: 'lender' },
}

export const agreementStatuses = [
  'proposed',
  'countered',
  'active',
  'completed',
  'broken',
  'cancelled',
  'superseded',
] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

/** Somebody has yet to answer. */
export const pendingStatuses = ['proposed', 'countered'] as const satisfies readonly AgreementStatus[]

/** From which status each command leads where. The documentation draws the state machine from this table. */
export const agreementTransitions = [
  { command: 'agreement.propose', from: null, to: 'proposed' },
  { command: 'agreement.propose', from: null, to: 'active' },
  { command: 'agreement.counter', from: 'proposed', to: 'countered' },
  { command: 'agreement.counter', from: 'countered', to: 'countered' },
  { command: 'agreement.accept', from: 'proposed', to: 'active' },
  { command: 'agreement.accept', from: 'countered', to: 'active' },
  { command: 'agreement.refuse', from: 'proposed', to: 'cancelled' },
  { command: 'agreement.refuse', from: 'countered', to: 'cancelled' },
  { command: 'agreement.cancel', from: 'proposed', to: 'cancelled' },
  { command: 'agreement.cancel', from: 'countered', to: 'cancelled' },
  { command: 'agreement.cancel', from: 'active', to: 'cancelled' },
  { command: 'agreement.look', from: 'proposed', to: 'cancelled' },
  { command: 'agreement.look', from: 'countered', to: 'cancelled' },
  { command: 'agreement.look', from: 'active', to: 'completed' },
  { command: 'agreement.look', from: 'active', to: 'broken' },
  { command: 'agreement.look', from: 'completed', to: 'active' },
  { command: 'agreement.accept', from: 'active', to: 'superseded' },
  { command: 'joint_share.follow', from: null, to: 'active' },
  { command: 'joint_share.follow', from: 'proposed', to: 'cancelled' },
  { command: 'joint_share.follow', from: 'countered', to: 'cancelled' },
  { command: 'joint_share.follow', from: 'active', to: 'superseded' },
  { command: 'joint_share.follow', from: 'active', to: 'broken' },
  { command: 'joint_share.follow', from: 'active', to: 'cancelled' },
] as const satisfies readonly { command: string; from: AgreementStatus | null; to: AgreementStatus }[]

/** Why one ended before it was kept. */
export const endCodes = [
  'beyond_policy',
  'unaffordable',
  'borrower_withdrew',
  'borrower_deceased',
  'insolvency',
  'proposed_in_error',
  'not_answered',
  'instalment_missed',
  'superseded',
  'sold',
  'other',
] as const
export type EndCode = (typeof endCodes)[number]

/** Those a person chooses; the others are the clock's or follow from another agreement. */
export const chosenEndCodes = [
  'beyond_policy',
  'unaffordable',
  'borrower_withdrew',
  'borrower_deceased',
  'insolvency',
  'proposed_in_error',
  'other',
] as const satisfies readonly EndCode[]

export const frequencies = ['once', 'weekly', 'fortnightly', 'monthly', 'month_end'] as const
export type Frequency = (typeof frequencies)[number]

/** How a total is paid. Amounts in minor units; what `steps` and `balloon` leave is spread evenly over the rest. */
export interface ScheduleTerms {
  readonly frequency: Frequency
  readonly count: number
  readonly firstOn: CalendarDate
  /** The last instalment, where it is larger than the others. */
  readonly balloon?: bigint | undefined
  /** From the first instalment on: so many of so much. */
  readonly steps?: readonly { readonly count: number; readonly amount: bigint }[] | undefined
}

export interface Instalment {
  readonly dueOn: CalendarDate
  /** Minor units, more than zero. */
  readonly amount: bigint
}

export interface Agreement {
  readonly lenderId: OrganisationId
  readonly id: AgreementId
  /** Who holds the debt now; null: nobody but its lender. */
  readonly agencyId: OrganisationId | null
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  readonly partyId: PartyId
  readonly kind: AgreementKind
  readonly status: AgreementStatus
  readonly endCode: EndCode | null
  readonly currency: string
  /** What was owed and not disputed when the offer was made, in minor units: `total` and `waived` together. */
  readonly owed: bigint
  readonly total: bigint
  readonly waived: bigint
  /** Payments of the debt since it started; the database counts them. */
  readonly paid: bigint
  readonly schedule: readonly Instalment[]
  readonly offer: number
  readonly proposedBy: OrganisationId
  readonly offeredBy: OrganisationId
  readonly reference: string | null
  readonly graceDays: number
  readonly cureDays: number
  readonly answerBy: Instant | null
  readonly startedAt: Instant | null
  readonly startedOn: CalendarDate | null
  /** The last day to make a missed instalment good. */
  readonly cureUntil: CalendarDate | null
  readonly supersedes: AgreementId | null
  /** What it follows, where it is one creditor's part: it is kept, broken and ended with that. */
  readonly jointAgreementId: JointAgreementId | null
  readonly endedAt: Instant | null
  /** The credit that gave up what was waived, once it was kept. */
  readonly waiverId: TransactionId | null
  /** When the clock looks next. */
  readonly lookAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** One word in the bargaining. Never changed. */
export interface Offer {
  readonly id: OfferId
  readonly lenderId: OrganisationId
  readonly agreementId: AgreementId
  readonly number: number
  readonly by: OrganisationId
  readonly owed: bigint
  readonly total: bigint
  readonly schedule: readonly Instalment[]
  readonly offeredAt: Instant
}

export interface Option {
  readonly number: number
  readonly kind: AgreementKind
  readonly total: bigint
  readonly waived: bigint
  readonly terms: ScheduleTerms
  readonly schedule: readonly Instalment[]
  /** Why it is offered. */
  readonly reason: OptionReason
  /** Whether the caller may agree to it at once. */
  readonly withinAuthority: boolean
}

export const optionReasons = [
  'all_that_is_left_over',
  'three_quarters_left_over',
  'half_left_over',
  'lower_sum_in_short_time',
  'nothing_left_over',
] as const
export type OptionReason = (typeof optionReasons)[number]

export interface Quote {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly id: QuoteId
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  readonly partyId: PartyId
  readonly currency: string
  readonly owed: bigint
  /** What is left of a month's income after what a household needs, in minor units; may be negative. */
  readonly leftOver: bigint
  readonly options: readonly Option[]
  readonly statement: Uint8Array
  readonly askedBy: OrganisationId
  readonly createdAt: Instant
  readonly expiresAt: Instant
}
