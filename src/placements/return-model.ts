import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { PlacementId } from './model.ts'

export const ReturnId = defineId('ret')
export type ReturnId = Id<'ret'>

/** What became of the agency's wish to give a placement back. */
export const returnStates = ['requested', 'accepted', 'refused', 'lapsed', 'withdrawn', 'overtaken'] as const
export type ReturnState = (typeof returnStates)[number]

export interface Return {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly placementId: PlacementId
  readonly id: ReturnId
  readonly state: ReturnState
  readonly code: string
  readonly note: Uint8Array | null
  readonly requestedAt: Instant
  /** Unanswered until then, the placement is returned. */
  readonly answerBy: Instant
  readonly endedAt: Instant | null
  readonly refusalCode: string | null
  readonly refusalNote: Uint8Array | null
  readonly version: number
}
