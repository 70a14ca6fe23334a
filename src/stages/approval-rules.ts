import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { StageApproval } from './approval-model.ts'
import { nextOf } from './case-rules.ts'
import { gatesInto } from './gate-rules.ts'
import type { CollectionPolicy, StageCase, StageName } from './model.ts'
import { stageProblems as problems } from './problems.ts'

interface Asking {
  readonly id: StageApproval['id']
  readonly stage: StageName
  readonly reason: StageApproval['reason']
  readonly by: OrganisationId
  readonly now: Instant
}

/** Asks the lender whether a case may enter the next stage of its policy, where that takes its approval. */
export function request(
  found: StageCase,
  policy: Pick<CollectionPolicy, 'stages'>,
  { asking, others }: { readonly asking: Asking; readonly others: readonly StageApproval[] },
): Result<StageApproval, Problem> {
  const { id, stage, reason, by, now } = asking
  if (found.endedAt) return refuse(new Problem(problems.ended))
  const next = nextOf(policy, found.stage)
  if (next?.stage !== stage || !gatesInto(next).some(({ kind }) => kind === 'lender_approval')) {
    return refuse(new Problem(problems.approvalNotAsked))
  }
  const open = others.some(
    (other) =>
      other.stage === stage &&
      (other.state === 'requested' ||
        (other.state === 'approved' && other.validUntil !== null && other.validUntil > now)),
  )
  if (open) return refuse(new Problem(problems.approvalOpen))
  return ok({
    ...{ lenderId: found.lenderId, agencyId: found.agencyId, id, caseId: found.id, placementId: found.placementId },
    ...{ stage, state: 'requested', reason, requestedBy: by, requestedAt: now, decidedAt: null, refusal: null },
    ...{ validUntil: null, version: 1 },
  })
}

export type ApprovalDecision =
  | { readonly state: 'approved'; readonly validDays: number }
  | { readonly state: 'refused'; readonly refusal: NonNullable<StageApproval['refusal']> }
  | { readonly state: 'withdrawn' }

/** The lender approves or refuses, once; whoever asked may withdraw before. */
export function decide(
  approval: StageApproval,
  decision: ApprovalDecision,
  { org, lends, now }: { readonly org: OrganisationId; readonly lends: boolean; readonly now: Instant },
): Result<StageApproval, Problem> {
  if (decision.state === 'withdrawn') {
    if (approval.requestedBy !== org) {
      return refuse(new Problem(problems.wrongSide, { detail: 'Only who asked withdraws a request.' }))
    }
  } else if (!lends) {
    return refuse(new Problem(problems.wrongSide, { detail: 'Only the lender decides on a request.' }))
  }
  if (approval.state !== 'requested') return refuse(new Problem(problems.approvalDecided))
  return ok({
    ...approval,
    ...{ state: decision.state, decidedAt: now, version: approval.version + 1 },
    refusal: decision.state === 'refused' ? decision.refusal : null,
    validUntil: decision.state === 'approved' ? addHours(now, 24 * decision.validDays) : null,
  })
}
