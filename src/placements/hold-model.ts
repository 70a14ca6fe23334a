import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { PlacementId } from './model.ts'

export const HoldId = defineId('hld')
export type HoldId = Id<'hld'>

/** On whose behalf work stops. Each source stops it for itself: it goes on when the last hold is gone. */
export const holdSources = ['dispute', 'protection', 'complaint', 'licence', 'mandate', 'lender', 'agency'] as const
export type HoldSource = (typeof holdSources)[number]

/** The reference of a hold that stands for disputes: one on a placement, however many there are. */
export const CASE_HOLD_REFERENCE = 'disputes'

export interface Hold {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly placementId: PlacementId
  readonly id: HoldId
  readonly source: HoldSource
  /** A code of the dictionary that says more than the source does. */
  readonly code: string | null
  /** What whoever placed it calls its cause: a case number, say. */
  readonly reference: string | null
  readonly note: Uint8Array | null
  /** Stands for the suspension or the end of its mandate, and ends with it alone. */
  readonly forMandate: boolean
  /** Stands for open disputes about the debt, and ends with the last of them alone. */
  readonly forCase: boolean
  readonly placedBy: OrganisationId
  readonly placedAt: Instant
  /** When it lapses by itself; null: when it is lifted. */
  readonly until: Instant | null
  readonly endedAt: Instant | null
  /** Who lifted it; null with `endedAt`: it lapsed. */
  readonly endedBy: OrganisationId | null
  readonly version: number
}
