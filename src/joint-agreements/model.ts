import type { AccountId, PartyId } from '../accounts/model.ts'
import type { AgreementId, AgreementKind, Instalment, JointAgreementId } from '../agreements/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Regime, Silence } from './regimes.law.ts'

export { JointAgreementId } from '../agreements/model.ts'

/** What one creditor has in it: one debt of its own books. */
export const JointShareId = defineId('jas')
export type JointShareId = Id<'jas'>

/** What it may be: none of them gives up more than all creditors give up alike. */
export const jointKinds = ['instalment_plan', 'settlement', 'hardship_plan'] as const satisfies readonly AgreementKind[]
export type JointKind = (typeof jointKinds)[number]

/**
 * Gathering: the creditors the borrower named say what they are owed. Proposed: the lead’s terms wait for their answers.
 * Active: those who accepted, or were silent where silence accepts, are bound.
 */
export const jointStatuses = ['gathering', 'proposed', 'active', 'completed', 'broken', 'cancelled'] as const
export type JointStatus = (typeof jointStatuses)[number]

/** From which status each command leads where. The documentation draws the state machine from this table. */
export const jointTransitions = [
  { command: 'joint_agreement.open', from: null, to: 'gathering' },
  { command: 'joint_agreement.propose', from: 'gathering', to: 'proposed' },
  { command: 'joint_agreement.propose', from: 'proposed', to: 'proposed' },
  { command: 'joint_agreement.look', from: 'gathering', to: 'cancelled' },
  { command: 'joint_agreement.look', from: 'proposed', to: 'active' },
  { command: 'joint_agreement.look', from: 'proposed', to: 'cancelled' },
  { command: 'joint_agreement.look', from: 'active', to: 'completed' },
  { command: 'joint_agreement.look', from: 'active', to: 'broken' },
  { command: 'joint_payment.reverse', from: 'completed', to: 'active' },
  { command: 'joint_agreement.end', from: 'gathering', to: 'cancelled' },
  { command: 'joint_agreement.end', from: 'proposed', to: 'cancelled' },
  { command: 'joint_agreement.end', from: 'active', to: 'cancelled' },
] as const satisfies readonly { command: string; from: JointStatus | null; to: JointStatus }[]

/** Why the lead ends it. */
export const chosenJointEndCodes = [
  'borrower_withdrew',
  'borrower_deceased',
  'insolvency',
  'creditor_enforced',
  'unaffordable',
  'proposed_in_error',
  'other',
] as const
/** Or the clock: nothing was proposed in time, too few accepted, an instalment was missed. */
export const jointEndCodes = [...chosenJointEndCodes, 'not_proposed', 'not_carried', 'instalment_missed'] as const
export type JointEndCode = (typeof jointEndCodes)[number]
export type ChosenJointEndCode = (typeof chosenJointEndCodes)[number]

/**
 * Invited: the creditor alone knows of it. Declined: it takes no part, and the lead hears no more of it than silence. From
 * `claimed` on the lead reads it. Ended: the joint agreement is over, or began without it.
 */
export const shareStates = ['invited', 'declined', 'claimed', 'offered', 'accepted', 'refused', 'ended'] as const
export type ShareState = (typeof shareStates)[number]

export const shareTransitions = [
  { command: 'joint_agreement.open', from: null, to: 'invited' },
  { command: 'joint_share.claim', from: 'invited', to: 'claimed' },
  { command: 'joint_share.claim', from: 'declined', to: 'claimed' },
  { command: 'joint_share.decline', from: 'invited', to: 'declined' },
  { command: 'joint_agreement.propose', from: 'claimed', to: 'offered' },
  { command: 'joint_agreement.propose', from: 'accepted', to: 'offered' },
  { command: 'joint_agreement.propose', from: 'refused', to: 'offered' },
  { command: 'joint_share.accept', from: 'offered', to: 'accepted' },
  { command: 'joint_share.refuse', from: 'offered', to: 'refused' },
  { command: 'joint_agreement.look', from: 'offered', to: 'accepted' },
  { command: 'joint_agreement.look', from: 'offered', to: 'refused' },
  { command: 'joint_share.follow', from: 'accepted', to: 'ended' },
  { command: 'joint_share.follow', from: 'invited', to: 'ended' },
  { command: 'joint_share.follow', from: 'claimed', to: 'ended' },
  { command: 'joint_share.follow', from: 'offered', to: 'ended' },
] as const satisfies readonly { command: string; from: ShareState | null; to: ShareState }[]

/** Why a creditor refuses; the last is the clock’s. */
export const chosenRefusalCodes = ['total', 'instalment', 'length', 'treated_unequally', 'secured', 'other'] as const
export const refusalCodes = [...chosenRefusalCodes, 'not_answered'] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** Creditors a borrower may name. */
export const CREDITORS_MAX = 100

/** One plan of a borrower with several creditors. Kept by the lead; a creditor reads of it what binds it. */
export interface JointAgreement {
  /** Who represents the others, collects and distributes. */
  readonly leadId: OrganisationId
  readonly id: JointAgreementId
  readonly accountId: AccountId
  readonly partyId: PartyId
  readonly jurisdiction: string
  readonly currency: string
  readonly regime: Regime
  /** Of all claims, in basis points: how much has to accept before it binds those who do. */
  readonly shareMin: number
  readonly silence: Silence
  readonly status: JointStatus
  readonly endCode: JointEndCode | null
  /** The day of the borrower’s own application, and the hash of it. */
  readonly appliedOn: CalendarDate
  readonly applicationSha256: string
  /** Whom the borrower named. */
  readonly invited: readonly OrganisationId[]
  readonly kind: JointKind | null
  /** What the creditors with a part in it are owed, in minor units. */
  readonly claimed: bigint
  readonly total: bigint
  readonly paid: bigint
  readonly schedule: readonly Instalment[]
  readonly graceDays: number
  readonly cureDays: number
  readonly reference: string | null
  readonly claimsBy: Instant
  readonly answerBy: Instant | null
  readonly startedAt: Instant | null
  readonly startedOn: CalendarDate | null
  /** The last day to make a missed instalment good. */
  readonly cureUntil: CalendarDate | null
  readonly endedAt: Instant | null
  /** When the clock looks next. */
  readonly lookAt: Instant | null
  readonly changedAt: Instant
  readonly createdAt: Instant
  readonly version: number
}

export interface JointShare {
  readonly leadId: OrganisationId
  readonly creditorId: OrganisationId
  readonly id: JointShareId
  readonly jointAgreementId: JointAgreementId
  /** In the creditor’s books. */
  readonly accountId: AccountId
  readonly partyId: PartyId
  readonly state: ShareState
  readonly refusalCode: RefusalCode | null
  /** What was owed and not disputed when it was claimed, in minor units. */
  readonly claim: bigint | null
  /** Its part of the total; null until terms are proposed. */
  readonly total: bigint | null
  readonly paid: bigint
  /** Its part of each instalment, in their order; a part may be nothing. */
  readonly schedule: readonly Instalment[]
  /** What follows it in the creditor’s books. */
  readonly agreementId: AgreementId | null
  readonly claimedAt: Instant | null
  readonly answeredAt: Instant | null
  /** When the creditor was told. */
  readonly toldAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}
