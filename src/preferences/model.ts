import type { EndpointRefusal, UsedEndpoint } from '../accounts/index.ts'
import type { AccountId, ContactPointId, ContactPointKind, PartyId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Result } from '../kernel/result.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const PreferenceId = defineId('prf')
export type PreferenceId = Id<'prf'>

/**
 * What a person may say. `preferred` says what suits; the others bind: times and places at which not to be contacted,
 * channels or addresses not to be used, and consent to what would not be allowed without.
 */
export const preferenceKinds = ['inconvenient_time', 'inconvenient_place', 'opt_out', 'consent', 'preferred'] as const
export type PreferenceKind = (typeof preferenceKinds)[number]

/** What a consent lets: contact at other times, more calls, an address for messages, talk to a third party, past a lawyer. */
export const consentCovers = ['time', 'calls', 'address', 'third_party', 'represented', 'place', 'frequency'] as const
export type ConsentCovers = (typeof consentCovers)[number]

export const preferenceChannels = ['phone', 'voicemail', 'sms', 'email', 'messaging', 'fax', 'letter', 'visit'] as const
export type PreferenceChannel = (typeof preferenceChannels)[number]

/**
 * How consent to use an address came about (12 CFR 1006.6(d)(4) and (5)): the person gave it or wrote from it; the creditor told the
 * person that a collector would use it, and nobody opted out; or a collector before had it properly and used it.
 */
export const consentBases = ['direct', 'used', 'creditor_notice', 'prior_collector'] as const
export type ConsentBasis = (typeof consentBases)[number]

/** What the creditor told the person of an address: when, and until which day it could be opted out of. */
export interface ConsentNotice {
  readonly sentOn: CalendarDate
  readonly optOutBy: CalendarDate
  /** The domain is one the public can have mailboxes at, and no employer’s: 12 CFR 1006.6(d)(4)(ii)(A)(2) asks for that. */
  readonly publicDomain: boolean
}

/** A collector that had the address before, earliest first. */
export interface ConsentLink {
  readonly collector: string
  readonly obtained: boolean
  readonly used: boolean
}

/** Something a person said, to `givenTo`. It holds from `from` until just before `until`; null has no end. */
export interface Preference {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly id: PreferenceId
  readonly accountId: AccountId
  readonly partyId: PartyId
  readonly placementId: PlacementId | null
  readonly givenTo: OrganisationId
  readonly kind: PreferenceKind
  readonly covers: ConsentCovers | null
  /** Of a consent to use an address; null otherwise. */
  readonly basis: ConsentBasis | null
  readonly notice: ConsentNotice | null
  readonly chain: readonly ConsentLink[] | null
  /** Of a consent: for this debt alone, and no other of the person. */
  readonly debtOnly: boolean
  /** Null: any. */
  readonly channels: readonly PreferenceChannel[] | null
  readonly contactPointId: ContactPointId | null
  /** The number, mailbox or address it is about: its kind, and its hash under the person's own key. On file or not. */
  readonly endpointKind: ContactPointKind | null
  readonly endpointHash: Uint8Array | null
  /** ISO weekdays, Monday `1`; null: every day. */
  readonly days: readonly string[] | null
  /** Wall-clock `HH:MM` where the person is; `24:00` ends a day; from later than until passes midnight. */
  readonly hoursFrom: string | null
  readonly hoursUntil: string | null
  readonly givenAt: Instant
  readonly from: Instant
  readonly until: Instant | null
  readonly withdrawnAt: Instant | null
  readonly recordedAt: Instant
  readonly version: number
}

/** The endpoint a wish is about, named by itself or as a contact point. */
export interface WishedEndpoint {
  /** The contact point whoever records it is shown; null where it is on no file, or not shared. */
  readonly pointId: ContactPointId | null
  readonly used: Result<UsedEndpoint, EndpointRefusal> | null
}
