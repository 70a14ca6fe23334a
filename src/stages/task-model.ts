import type { AccountId, PartyId } from '../accounts/model.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { StageChannel, StageName } from './model.ts'

/** What somebody has to do about a case. */
export const taskKinds = [
  'answer_case',
  'answer_offer',
  'answer_query',
  'call_back',
  'decide_approval',
  'decide_contest',
  'decide_return',
  'first_action',
  'issue_notice',
  'make_good',
  'move_stage',
  'post_report',
  'promise_due',
  'recall_step',
  'return_placement',
  'warn_of_claim',
] as const
export type TaskKind = (typeof taskKinds)[number]

/** Tasks that are done by contacting somebody, and what for. */
export const contactPurposes = {
  call_back: 'collect',
  first_action: 'collect',
  issue_notice: 'required_notice',
  promise_due: 'collect',
  return_placement: 'collect',
  warn_of_claim: 'required_notice',
} as const satisfies Partial<Record<TaskKind, string>>

/** Whether the gate would let the contact now; see src/contacts. */
export interface TaskContact {
  readonly outcome: 'allow' | 'deny'
  readonly channels: readonly StageChannel[]
  readonly nextAllowedAt: Instant | null
  readonly ruledBy: string | null
  readonly citation: string | null
}

export interface Task {
  readonly kind: TaskKind
  /** What it is about: a query, a breach, a case, a promise, or the placement itself. As uuid. */
  readonly subject: string
  /** Null where the lender works the account itself. */
  readonly placementId: PlacementId | null
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  /** Null to an agency. */
  readonly accountId: AccountId | null
  /** Whom it is about: the borrower, where nobody else is named. */
  readonly partyId: PartyId | null
  readonly dueAt: Instant
  /** The end of the time it is to be done in, where that is a window. */
  readonly until: Instant | null
  /** Work on the placement is not stopped. */
  readonly allowed: boolean
  readonly stage: StageName | null
  readonly toStage: StageName | null
  /** How the borrower may be contacted now; null where no policy is for the account. */
  readonly channels: readonly StageChannel[] | null
  /** Null where nobody is to be contacted, or where that may not be asked. */
  readonly contact: TaskContact | null
}
