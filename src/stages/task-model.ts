import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { StageChannel, StageName } from './model.ts'

/** What somebody has to do about a placement. */
export const taskKinds = [
  'answer_offer',
  'answer_query',
  'call_back',
  'decide_approval',
  'first_action',
  'issue_notice',
  'make_good',
  'move_stage',
  'promise_due',
] as const
export type TaskKind = (typeof taskKinds)[number]

export interface Task {
  readonly kind: TaskKind
  /** What it is about: a query, a breach, a case, an activity, or the placement itself. As uuid. */
  readonly subject: string
  readonly placementId: PlacementId
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly dueAt: Instant
  /** Work on the placement is not stopped. */
  readonly allowed: boolean
  readonly stage: StageName | null
  readonly toStage: StageName | null
  /** How the borrower may be contacted now; null where no policy is for the account. */
  readonly channels: readonly StageChannel[] | null
}
