import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/model.ts'
import { idOf, instantRange, listInput, named } from '../kernel/input.ts'
import { PlacementId } from '../placements/model.ts'
import { OrganisationId } from '../tenancy/model.ts'
import { approvalReasons, approvalStates, refusalReasons, StageApprovalId } from './approval-model.ts'
import { loweringReasons, PolicyId, StageCaseId, stageNames } from './model.ts'

const stageName = z.enum(stageNames)
const counterparty = idOf(OrganisationId).optional().openapi({ description: 'The other side of the mandate' })

export const OneStageCase = z.strictObject({ stageCase: idOf(StageCaseId) })

export const StageOfAccount = z.strictObject({ account: named(AccountId) })

export const StageOfPlacement = z.strictObject({ placement: named(PlacementId) })

export const MoveStage = OneStageCase.extend({
  to: stageName.openapi({ description: 'The next harder stage of the policy', example: 'phone' }),
})

export const DeEscalate = OneStageCase.extend({
  to: stageName
    .optional()
    .openapi({ description: 'A gentler stage; the first of the policy when left out', example: undefined }),
  reason: z.enum(loweringReasons).openapi({ example: 'right_party' }),
})

export const ListStageCases = z.strictObject({
  ...listInput,
  counterparty,
  account: idOf(AccountId).optional(),
  policy: idOf(PolicyId).optional(),
  stage: z.array(stageName).max(4).optional(),
  proposed: z
    .boolean()
    .optional()
    .openapi({ description: 'Only those the nightly job proposes to move, or only others' }),
  ended: z.boolean().optional().openapi({ description: 'Only those whose placement is over, or only others' }),
  inHouse: z
    .boolean()
    .optional()
    .openapi({ description: 'Only those of accounts the lender works itself, or only placed ones' }),
  enteredAt: instantRange(),
})

export const ListStageMoves = OneStageCase.extend({ ...listInput, movedAt: instantRange() })

export const RequestApproval = OneStageCase.extend({
  stage: stageName.default('litigation'),
  reason: z.enum(approvalReasons).openapi({ example: 'unresponsive' }),
})

export const OneApproval = z.strictObject({ stageApproval: idOf(StageApprovalId) })

export const ApproveStage = OneApproval.extend({
  validDays: z.int().min(1).max(365).default(90).openapi({ description: 'How long the case may enter the stage' }),
})

export const RefuseStage = OneApproval.extend({
  reason: z.enum(refusalReasons).openapi({ example: 'not_proportionate' }),
})

export const ListApprovals = z.strictObject({
  ...listInput,
  counterparty,
  stageCase: idOf(StageCaseId).optional(),
  state: z.array(z.enum(approvalStates)).max(4).optional(),
  requestedAt: instantRange(),
})
