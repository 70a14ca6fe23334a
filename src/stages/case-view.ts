import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  approvalReasons,
  approvalStates,
  refusalReasons,
  type StageApproval,
  StageApprovalId,
} from './approval-model.ts'
import { type CaseFile, gatesAhead } from './case-rules.ts'
import { verdictsFor } from './gate-rules.ts'
import {
  gateKinds,
  loweringReasons,
  type Moment,
  moveKinds,
  PolicyId,
  type StageCase,
  StageCaseId,
  type StageMove,
  StageMoveId,
  stageChannels,
  stageNames,
} from './model.ts'

const stage = () => z.enum(stageNames)
const version = () => z.int().min(1).max(2_147_483_647)
const channels = () => z.array(z.enum(stageChannels)).max(8)
const number = () => z.int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER).nullable()

export const GateVerdictResource = z
  .object({
    gate: z.enum([...gateKinds, 'minimum_days', 'placement_active', 'not_time_barred']),
    passed: z.boolean(),
    required: number().openapi({ description: 'Days, contacts or minor units, whichever the gate is about' }),
    found: number().openapi({ description: 'Null to an agency where it tells of the debt' }),
    about: z
      .string()
      .max(60)
      .nullable()
      .openapi({ description: 'The notice, certificate, currency or stage it is about' }),
  })
  .openapi('StageGateVerdict')

const sides = {
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId).nullable().openapi({ description: 'Null where the lender works the account itself' }),
}
const placementId = () =>
  idOf(PlacementId).nullable().openapi({ description: 'Null where the lender works the account itself' })

export const StageCaseResource = z
  .object({
    id: idOf(StageCaseId),
    ...sides,
    placementId: placementId(),
    accountId: idOf(AccountId).nullable().openapi({ description: 'Null to the agency' }),
    policyId: idOf(PolicyId),
    stage: stage(),
    channels: channels().openapi({ description: 'How the borrower may be contacted now' }),
    stageSince: instantText(),
    moves: z.int().min(1).max(1_000_000),
    proposedStage: stage()
      .nullable()
      .openapi({ description: 'Every gate into it was passed when the job last looked' }),
    proposedAt: instantText().nullable(),
    enteredAt: instantText(),
    endedAt: instantText().nullable(),
    version: version(),
  })
  .openapi('StageCase')

export const StageOutlookResource = z
  .object({
    id: idOf(StageCaseId),
    stage: stage(),
    next: stage().nullable().openapi({ description: 'Null: no stage of the policy is harder' }),
    passed: z.boolean().openapi({ description: 'Whether the case may go there now' }),
    gates: z.array(GateVerdictResource).max(30),
  })
  .openapi('StageOutlook')

export const StageMoveResource = z
  .object({
    id: idOf(StageMoveId),
    stageCaseId: idOf(StageCaseId),
    number: z.int().min(1).max(1_000_000),
    kind: z.enum(moveKinds),
    fromStage: stage().nullable(),
    toStage: stage(),
    channels: channels(),
    policyId: idOf(PolicyId),
    reason: z.enum(loweringReasons).nullable(),
    evidence: z.array(GateVerdictResource).max(30),
    movedAt: instantText(),
    movedBy: idOf(OrganisationId).nullable().openapi({ description: 'Null: the nightly job, or the placement itself' }),
  })
  .openapi('StageMove')

export const StageApprovalResource = z
  .object({
    id: idOf(StageApprovalId),
    ...sides,
    stageCaseId: idOf(StageCaseId),
    placementId: placementId(),
    stage: stage(),
    state: z.enum(approvalStates),
    reason: z.enum(approvalReasons),
    requestedBy: idOf(OrganisationId),
    requestedAt: instantText(),
    decidedAt: instantText().nullable(),
    refusal: z.enum(refusalReasons).nullable(),
    validUntil: instantText().nullable(),
    version: version(),
  })
  .openapi('StageApproval')

type Reader = Pick<Context, 'lends'>

export const stageCaseView = ({ jurisdiction: _, ...found }: StageCase, { lends }: Reader) => ({
  ...found,
  accountId: lends ? found.accountId : null,
})

export function outlookView(file: CaseFile, moment: Moment, reader: Reader) {
  const ahead = gatesAhead(file, moment)
  const gates = verdictsFor(ahead?.verdicts ?? [], reader)
  const { id, stage, endedAt } = file.found
  const passed = ahead !== null && endedAt === null && gates.every((gate) => gate.passed)
  return { id, stage, next: ahead?.target.stage ?? null, passed, gates }
}

export const stageMoveView = (
  { lenderId: _l, agencyId: _a, caseId, evidence, ...move }: StageMove,
  reader: Reader,
) => ({
  ...{ ...move, stageCaseId: caseId },
  evidence: verdictsFor(evidence, reader),
})

export const approvalView = ({ caseId, ...approval }: StageApproval) => ({ ...approval, stageCaseId: caseId })
