import type { AccountId, PartyId, PartyStatusKind, ScrubKind } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const ScrubId = defineId('scb')
export type ScrubId = Id<'scb'>

export const scrubResults = ['clear', 'match', 'possible_match'] as const
export type ScrubResult = (typeof scrubResults)[number]

/** What the lender makes of a match: it is the person, or it is somebody else. */
export const scrubDecisions = ['confirmed', 'dismissed'] as const
export type ScrubDecision = (typeof scrubDecisions)[number]

/** The status of a party a match proposes. To be known as a litigant is no status: it asks for care. */
export const proposedStatus: Readonly<Record<ScrubKind, Extract<PartyStatusKind, 'deceased' | 'insolvent'> | null>> = {
  deceased: 'deceased',
  insolvent: 'insolvent',
  litigant: null,
}

/** Evidence that an account, or one person on it, was checked against a register. Written once; a match is decided once. */
export interface Scrub {
  readonly lenderId: OrganisationId
  readonly id: ScrubId
  readonly accountId: AccountId
  /** The person checked; null: everybody liable. */
  readonly partyId: PartyId | null
  /** The placement that held the account when it was recorded. */
  readonly placementId: PlacementId | null
  readonly kind: ScrubKind
  /** The register, or the provider that asked it. */
  readonly source: string
  readonly performedOn: CalendarDate
  readonly result: ScrubResult
  readonly evidenceReference: string | null
  /** Of the answer that was received; hexadecimal. */
  readonly evidenceSha256: string | null
  readonly recordedBy: OrganisationId
  readonly recordedAt: Instant
  readonly decision: ScrubDecision | null
  readonly decidedAt: Instant | null
  readonly version: number
}

/** A match that awaits the lender’s decision. */
export const isUndecided = ({ result, decision }: Pick<Scrub, 'result' | 'decision'>): boolean =>
  result !== 'clear' && decision === null

/** A scrub with the placement that holds the account now, whose agency learns of it too. */
export interface SharedScrub {
  readonly scrub: Scrub
  readonly holder: { readonly agencyId: OrganisationId; readonly placementId: PlacementId } | null
}

/** A check as somebody reports it. */
export interface ReportedScrub extends Pick<Scrub, 'kind' | 'source' | 'performedOn' | 'result'> {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly party?: Named<'pty'> | undefined
  readonly evidence: { readonly reference?: string | undefined; readonly sha256?: string | undefined }
}

/** What a report is about, where it names something of the caller's. */
export interface ScrubTarget {
  /** Its place among the reports, from 0. */
  readonly row: number
  readonly lenderId: OrganisationId
  readonly accountId: AccountId
  readonly partyId: PartyId | null
  readonly placementId: PlacementId | null
  readonly agencyId: OrganisationId | null
  /** The same check is recorded already. */
  readonly taken: ScrubId | null
}
