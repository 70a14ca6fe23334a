import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { approvalStates, type StageApproval, StageApprovalId } from './approval-model.ts'
import {
  type CollectionPolicy,
  loweringReasons,
  PolicyId,
  policyStatuses,
  type StageCase,
  StageCaseId,
  type StageMove,
  stageNames,
} from './model.ts'

const PolicyData = z.strictObject({
  policyId: idOf(PolicyId),
  status: z.enum(policyStatuses),
  number: z.int().nullable(),
})

const aboutPolicy = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'collection_policy', description, data: PolicyData })

/** The lender's alone. */
export const policyEvents = {
  created: aboutPolicy('collection_policy.created', 'A policy was drafted.'),
  revised: aboutPolicy('collection_policy.revised', 'A draft was changed.'),
  published: aboutPolicy('collection_policy.published', 'A policy is in force from the moment it names.'),
  retired: aboutPolicy('collection_policy.retired', 'A policy ends; its cases go under the next.'),
} as const

const CaseData = z.strictObject({
  stageCaseId: idOf(StageCaseId),
  placementId: idOf(PlacementId).nullable(),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId).nullable(),
  policyId: idOf(PolicyId),
  stage: z.enum(stageNames),
  fromStage: z.enum(stageNames).nullable(),
  proposedStage: z.enum(stageNames).nullable(),
  reason: z.enum(loweringReasons).nullable(),
})

const aboutCase = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'stage_case', description, data: CaseData })

/** For both sides. `bridge.open_stages` writes `stage_case.entered`. */
export const stageEvents = {
  entered: aboutCase(
    'stage_case.entered',
    'A placement, or an account the lender works itself, entered the first stage of its policy.',
  ),
  raised: aboutCase('stage_case.raised', 'A case went to a harder stage, every gate passed.'),
  lowered: aboutCase('stage_case.lowered', 'A case went to a gentler stage.'),
  adopted: aboutCase('stage_case.adopted', 'A case goes by the lender’s next policy.'),
  ended: aboutCase(
    'stage_case.ended',
    'A case of an account the lender worked itself is over: paid, settled or no longer past due.',
  ),
  proposed: aboutCase('stage_case.proposed', 'Every gate into the next stage is passed: somebody may move the case.'),
} as const

const ApprovalData = z.strictObject({
  stageApprovalId: idOf(StageApprovalId),
  stageCaseId: idOf(StageCaseId),
  placementId: idOf(PlacementId).nullable(),
  stage: z.enum(stageNames),
  state: z.enum(approvalStates),
})

const aboutApproval = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'stage_approval', description, data: ApprovalData })

export const approvalEvents = {
  requested: aboutApproval('stage_approval.requested', 'The lender is asked whether a case may enter a stage.'),
  approved: aboutApproval('stage_approval.approved', 'The lender lets a case enter a stage.'),
  refused: aboutApproval('stage_approval.refused', 'The lender does not let a case enter a stage.'),
  withdrawn: aboutApproval('stage_approval.withdrawn', 'Whoever asked needs no answer any more.'),
} as const

export const policyEvent = (
  kind: EventKind<string, z.output<typeof PolicyData>>,
  { id, status, number }: CollectionPolicy,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [] },
  data: { policyId: id, status, number },
})

const sidesOf = (lenderId: OrganisationId, agencyId: OrganisationId | null): OrganisationId[] =>
  agencyId === null ? [lenderId] : [lenderId, agencyId]

/** What became of a case, for both sides and whoever supervises the place. */
export const caseEvent = (
  kind: EventKind<string, z.output<typeof CaseData>>,
  { id, lenderId, agencyId, placementId, policyId, stage, proposedStage, jurisdiction }: StageCase,
  move?: StageMove,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: sidesOf(lenderId, agencyId), jurisdiction },
  data: {
    ...{ stageCaseId: id, placementId, lenderId, agencyId, policyId, stage, proposedStage },
    ...{ fromStage: move?.fromStage ?? null, reason: move?.reason ?? null },
  },
})

export const movedEvent = (next: StageCase, move: StageMove): EventDraft =>
  caseEvent(stageEvents[move.kind], next, move)

export const approvalEvent = (
  kind: EventKind<string, z.output<typeof ApprovalData>>,
  { id, caseId, placementId, lenderId, agencyId, stage, state }: StageApproval,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: sidesOf(lenderId, agencyId) },
  data: { stageApprovalId: id, stageCaseId: caseId, placementId, stage, state },
})
