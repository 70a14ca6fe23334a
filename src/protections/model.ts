import type { PartyId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const ProtectionId = defineId('prt')
export type ProtectionId = Id<'prt'>

export const TreatmentId = defineId('trt')
export type TreatmentId = Id<'trt'>

/** Why somebody is protected, in groups. Known to whoever registered it, and to nobody else. */
export const protectionGroups = {
  vulnerability: ['mental_health', 'illness', 'bereavement', 'disability', 'low_literacy'],
  moratorium: ['breathing_space', 'mental_health_crisis'],
  disaster: ['disaster'],
  representation: ['attorney_represented'],
  request: ['cease_request'],
} as const
export type ProtectionGroup = keyof typeof protectionGroups
export type ProtectionKind = (typeof protectionGroups)[ProtectionGroup][number]
export const protectionKinds = Object.values(protectionGroups).flat() as readonly ProtectionKind[]

/** What members of an exchange tell each other of besides: of a borrower of one's own it is a status of the party. */
export const signalKinds = [...protectionKinds, 'deceased', 'insolvent'] as const
export type SignalKind = (typeof signalKinds)[number]

/** What a protection asks of everybody who would contact the person. It says nothing of why. */
export const requiredTreatments = [
  'no_contact',
  'mandatory_notices_only',
  'through_representative',
  'letter_only',
  'no_visits',
  'reduced_frequency',
  'specialist_only',
] as const
export type RequiredTreatment = (typeof requiredTreatments)[number]

/** What a protection stops besides contact. */
export interface Stops {
  readonly freezesInterest: boolean
  readonly freezesFees: boolean
}

/** At most so many contacts in so many days. */
export interface ContactLimit {
  readonly contacts: number
  readonly days: number
}

export const protectionStatuses = ['running', 'ended', 'expired', 'withdrawn'] as const
export type ProtectionStatus = (typeof protectionStatuses)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const protectionTransitions = [
  { command: 'protection.register', from: null, to: 'running' },
  { command: 'protection.end', from: 'running', to: 'ended' },
  { command: 'protection.withdraw', from: 'running', to: 'withdrawn' },
  { command: 'protection.expire', from: 'running', to: 'expired' },
] as const satisfies readonly { command: string; from: ProtectionStatus | null; to: ProtectionStatus }[]

export const endCodes = [
  'recovered',
  'request_of_person',
  'no_longer_true',
  'cancelled_by_authority',
  'superseded',
] as const
export type EndCode = (typeof endCodes)[number]

/** Whom a protection is of: a person of one lender's, or a person by a national id alone (an adviser knows no accounts). */
export interface Subject {
  readonly creditorId: OrganisationId | null
  readonly partyId: PartyId | null
  readonly namespace: string | null
  readonly tag: Uint8Array | null
  readonly tagKey: number | null
  /** The exchange whose token the tag is: then it is a safety signal. Null: a hash of the national id. */
  readonly exchangeId: Id<'xch'> | null
  /** Where the person's debts lie; of a national id its country. */
  readonly jurisdiction: string
}

/** What a person must be spared, and why, as whoever registered it knows it. In force from `from` until just before `until`. */
export interface Protection extends Subject, Stops {
  readonly orgId: OrganisationId
  readonly id: ProtectionId
  readonly reference: string | null
  readonly kind: SignalKind
  readonly treatment: RequiredTreatment
  readonly limitContacts: number | null
  readonly limitDays: number | null
  readonly from: Instant
  readonly until: Instant | null
  readonly reviewOn: CalendarDate
  readonly reviewedAt: Instant | null
  readonly evidenceReference: string | null
  /** Of the document, hexadecimal. */
  readonly evidenceSha256: string | null
  /** A service of support the person was referred to. */
  readonly referredTo: string | null
  readonly status: ProtectionStatus
  readonly registeredAt: Instant
  readonly endedAt: Instant | null
  readonly endCode: EndCode | null
  readonly version: number
}

/** When a protection of a kind is in force. */
export type ProtectionSpan = Pick<Protection, 'kind' | 'from' | 'until'>

/** What one lender and its agencies owe one of the lender's people: the treatment, never its cause or its source. */
export interface BorrowerTreatment extends Stops {
  readonly lenderId: OrganisationId
  readonly id: TreatmentId
  readonly partyId: PartyId
  readonly treatment: RequiredTreatment
  readonly limitContacts: number | null
  readonly limitDays: number | null
  readonly from: Instant
  readonly until: Instant | null
  readonly requiredAt: Instant
  readonly liftedAt: Instant | null
  readonly version: number
}
