import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { PlacementId } from './model.ts'

export const SealedRecordOpeningId = defineId('sro')
export type SealedRecordOpeningId = Id<'sro'>

/** What a former holder may look into its sealed record for. */
export const openingPurposes = ['complaint', 'payment', 'examination'] as const
export type OpeningPurpose = (typeof openingPurposes)[number]

export interface SealedRecordOpening {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly placementId: PlacementId
  readonly id: SealedRecordOpeningId
  readonly purpose: OpeningPurpose
  /** What the agency calls the complaint, the payment or the examination. */
  readonly reference: string
  readonly openedAt: Instant
}
