import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { StageCaseId, StageName } from './model.ts'

export const StageApprovalId = defineId('sta')
export type StageApprovalId = Id<'sta'>

export const approvalStates = ['requested', 'approved', 'refused', 'withdrawn'] as const
export type ApprovalState = (typeof approvalStates)[number]

export const approvalTransitions = [
  { command: 'stage_approval.request', from: null, to: 'requested' },
  { command: 'stage_approval.approve', from: 'requested', to: 'approved' },
  { command: 'stage_approval.refuse', from: 'requested', to: 'refused' },
  { command: 'stage_approval.withdraw', from: 'requested', to: 'withdrawn' },
] as const satisfies readonly { command: string; from: ApprovalState | null; to: ApprovalState }[]

export const approvalReasons = ['refuses_to_pay', 'unresponsive', 'limitation_nears', 'assets_known', 'other'] as const
export const refusalReasons = [
  ...(['not_proportionate', 'borrower_engaged', 'amount_too_small', 'evidence_missing'] as const),
  ...(['vulnerable', 'limitation_over', 'lender_decision'] as const),
] as const

/** The lender's word on one case entering one stage. */
export interface StageApproval {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly id: StageApprovalId
  readonly caseId: StageCaseId
  readonly placementId: PlacementId | null
  readonly stage: StageName
  readonly state: ApprovalState
  readonly reason: (typeof approvalReasons)[number]
  readonly requestedBy: OrganisationId
  readonly requestedAt: Instant
  readonly decidedAt: Instant | null
  readonly refusal: (typeof refusalReasons)[number] | null
  /** Until when an approved case may enter the stage. */
  readonly validUntil: Instant | null
  readonly version: number
}
