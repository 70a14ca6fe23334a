import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const InspectionId = defineId('ins')
export type InspectionId = Id<'ins'>

/** Why a regulator looks at what the gate decided. */
export const inspectionPurposes = ['routine', 'complaint', 'investigation', 'statistics'] as const
export type InspectionPurpose = (typeof inspectionPurposes)[number]

/** A regulator's look at the decisions of one place: open for a week, kept for good. */
export interface Inspection {
  readonly orgId: OrganisationId
  readonly id: InspectionId
  readonly purpose: InspectionPurpose
  readonly jurisdiction: string
  readonly openedAt: Instant
  readonly until: Instant
}
