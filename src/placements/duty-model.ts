import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MandateId } from '../mandates/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { EndingCause, PlacementRecallId, RecallId } from './recall-model.ts'

/** Duties one call does; more go by several. */
export const DUTIES_MAX = 1_000

/** Final recalls that wait for a duty and match every field given. */
export interface DutySelection {
  readonly lender?: OrganisationId | undefined
  readonly mandate?: MandateId | undefined
  readonly cause?: EndingCause | undefined
  readonly recall?: RecallId | undefined
  readonly recalledBefore?: Instant | undefined
  readonly after?: PlacementRecallId | undefined
}

/** The recalls a duty is done for: named, by their placements, or selected. */
export type DutySource =
  | { readonly placementRecalls: readonly PlacementRecallId[] }
  | { readonly placements: readonly Named<'plc'>[] }
  | { readonly filter: DutySelection }
