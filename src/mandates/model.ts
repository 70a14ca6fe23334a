import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { MandateTerms, WorkStandards } from './terms.ts'

export type { WorkStandards } from './terms.ts'

export const MandateId = defineId('mnd')
export type MandateId = Id<'mnd'>

/**
 * A mandate is proposed by one side, signed by both, and then amended version by version.
 * Placements are made under the version both sides signed last; a proposed amendment changes nothing until signed.
 */
export const mandateStatuses = ['proposed', 'active', 'ended'] as const
export type MandateStatus = (typeof mandateStatuses)[number]

/** From which status each command leads where. The documentation draws the state machine from this table. */
export const mandateTransitions = [
  { command: 'mandate.propose', from: null, to: 'proposed' },
  { command: 'mandate.sign', from: 'proposed', to: 'active' },
  { command: 'mandate.amend', from: 'proposed', to: 'proposed' },
  { command: 'mandate.amend', from: 'active', to: 'active' },
  { command: 'mandate.sign', from: 'active', to: 'active' },
  { command: 'mandate.end', from: 'proposed', to: 'ended' },
  { command: 'mandate.end', from: 'active', to: 'ended' },
] as const satisfies readonly { command: string; from: MandateStatus | null; to: MandateStatus }[]

/** Why a side stops all work under a mandate: a licence it requires is gone, or conduct is being examined. */
export const suspensionCauses = ['licence', 'conduct'] as const
export type SuspensionCause = (typeof suspensionCauses)[number]

export interface Suspension {
  readonly suspendedAt: Instant | null
  readonly suspendedBy: OrganisationId | null
  readonly suspensionCause: SuspensionCause | null
}

/** The platform's own stop: while the agency lacks a licence the mandate requires, whatever the sides say. */
export interface Licensing {
  readonly unlicensedAt: Instant | null
  /** Such as `TW:collection`. */
  readonly licencesMissing: readonly string[]
}

export interface Signature {
  readonly by: OrganisationId
  readonly at: Instant
}

/** One version of the contract: immutable terms, and who has signed them. */
export interface MandateVersion {
  readonly number: number
  readonly terms: MandateTerms
  readonly proposedBy: OrganisationId
  readonly proposedAt: Instant
  readonly lenderSignedAt: Instant | null
  readonly agencySignedAt: Instant | null
}

export interface Mandate extends Suspension, Licensing {
  readonly id: MandateId
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly lenderReference: string | null
  readonly agencyReference: string | null
  readonly status: MandateStatus
  /** The version placements are made under; null until both sides have signed one. */
  readonly inForce: number | null
  readonly latest: number
  readonly endedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** What is left of a signed capacity after so many steps taken off, never less than the floor, nor than one placement. */
export function capacityAfter(signed: number, steps: number, standards: WorkStandards): number {
  const percent = Math.max(standards.capacityFloorPercent, 100 - steps * standards.capacityStepPercent)
  return Math.max(1, Math.floor((signed * Math.min(100, percent)) / 100))
}
