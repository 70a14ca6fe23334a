import type { AccountId, ContactPointId, PartyId } from '../accounts/model.ts'
import type { Decision, Verdict } from '../compliance/decision-model.ts'
import type { Grade } from '../compliance/grade-model.ts'
import type { Medium, Purpose } from '../compliance/request-model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CollectorId } from '../licensing/collector-model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { DebtDiscussed } from './activity-model.ts'

export const DecisionId = defineId('cdn')
export type DecisionId = Id<'cdn'>

/** How one asks to reach somebody: the law’s medium, and how many minutes an allow holds its slot. */
export const contactChannels = {
  phone: { medium: 'call', reservedMinutes: 10 },
  voicemail: { medium: 'ringless_voicemail', reservedMinutes: 10 },
  sms: { medium: 'sms', reservedMinutes: 5 },
  email: { medium: 'email', reservedMinutes: 5 },
  messaging: { medium: 'social_private_message', reservedMinutes: 5 },
  fax: { medium: 'fax', reservedMinutes: 10 },
  letter: { medium: 'letter', reservedMinutes: 1_440 },
  visit: { medium: 'field_visit', reservedMinutes: 240 },
} as const satisfies Record<string, { medium: Medium; reservedMinutes: number }>
export type ContactChannel = keyof typeof contactChannels
export const contactChannelNames = Object.keys(contactChannels) as readonly ContactChannel[]

/** A channel as mandates name them. */
type MandateChannel = 'phone' | 'sms' | 'email' | 'letter' | 'visit' | 'messaging'

/** The channel of a mandate that lets it. */
export const channelOfMandate = (channel: ContactChannel): MandateChannel =>
  channel === 'voicemail' ? 'phone' : channel === 'fax' ? 'letter' : channel

/** What stays possible although work on a placement has stopped: what the law or the borrower asks for. */
export const mandatoryPurposes: readonly Purpose[] = [
  'required_notice',
  'information_requested',
  'opt_out_confirmation',
]

/** An answer to "may I contact this person, so, now": kept whichever way it went, and never changed. */
export interface ContactDecision {
  readonly lenderId: OrganisationId
  /** Null where the lender's own staff asked without a placement. */
  readonly agencyId: OrganisationId | null
  readonly id: DecisionId
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  /** Other debts of the person it is about; null: none. */
  readonly debts: readonly DebtDiscussed[] | null
  readonly partyId: PartyId
  readonly contactPointId: ContactPointId | null
  readonly askedBy: OrganisationId
  readonly collectorId: CollectorId | null
  readonly jurisdiction: string
  readonly channel: ContactChannel
  readonly purpose: Purpose
  readonly outcome: Decision['outcome']
  readonly grade: Grade | null
  /** The rule that decided: of those that deny, the gravest, and of these the one that stands longest. */
  readonly ruledBy: string | null
  readonly nextAllowedAt: Instant | null
  /** What spoke: against it, or asking for something. */
  readonly verdicts: readonly Verdict[]
  /** Ids of the rules that let it. */
  readonly passed: readonly string[]
  readonly packs: Decision['packs']
  readonly disclosures: readonly string[]
  readonly requirements: readonly string[]
  readonly flags: readonly string[]
  readonly overrides: readonly string[]
  readonly overrideCode: string | null
  readonly overrideEvidence: Uint8Array | null
  /** SHA-256 of the facts in their canonical spelling, in hexadecimal. */
  readonly factsDigest: string
  readonly facts: Uint8Array
  readonly decidedAt: Instant
  /** Until when an allow holds its slot; null for a deny. */
  readonly reservedUntil: Instant | null
}

/** A decision before what is sealed of it is sealed. */
export type UnsealedDecision = Omit<ContactDecision, 'facts' | 'overrideEvidence'>

/** A slot held for who was allowed: it counts like a contact until it is used, released or over. */
export interface Reservation {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly decisionId: DecisionId
  readonly partyId: PartyId
  readonly expiresAt: Instant
  readonly releasedAt: Instant | null
  readonly usedAt: Instant | null
  readonly version: number
}
