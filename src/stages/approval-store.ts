import { and, eq, type SQL } from 'drizzle-orm'
import { stageApprovals } from '../../schema/tables/stages.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import { type ApprovalState, type StageApproval, StageApprovalId } from './approval-model.ts'
import type { StageCaseId } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

const own = ({ org, lends }: Side): SQL => eq(lends ? stageApprovals.lenderId : stageApprovals.agencyId, org)

export const approvalNamed =
  (side: Side, id: StageApprovalId): Statement<StageApproval[]> =>
  (db) =>
    db
      .select()
      .from(stageApprovals)
      .where(and(own(side), eq(stageApprovals.id, id)))
      .limit(1)

export const approvalForChange =
  (side: Side, id: StageApprovalId): Statement<StageApproval[]> =>
  (db) =>
    db
      .select()
      .from(stageApprovals)
      .where(and(claimed, own(side), eq(stageApprovals.id, id)))
      .limit(1)
      .for('update')

export const approvalsWithIds =
  (side: Side, ids: readonly StageApprovalId[]): Statement<StageApproval[]> =>
  (db) =>
    db
      .select()
      .from(stageApprovals)
      .where(and(own(side), anyOf(stageApprovals.id, ids.map(StageApprovalId.toUuid))))

export const approvalsOfCase =
  (side: Side, id: StageCaseId): Statement<StageApproval[]> =>
  (db) =>
    db
      .select()
      .from(stageApprovals)
      .where(and(own(side), eq(stageApprovals.caseId, id)))

export interface ApprovalFilter {
  readonly counterparty?: OrganisationId | undefined
  readonly stageCase?: StageCaseId | undefined
  readonly state?: readonly ApprovalState[] | undefined
  readonly requestedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const approvalsOf =
  (
    side: Side,
    { counterparty, stageCase, state, requestedAt }: ApprovalFilter,
    keyset: Keyset,
  ): Statement<StageApproval[]> =>
  (db) =>
    db
      .select()
      .from(stageApprovals)
      .where(
        and(
          own(side),
          counterparty ? eq(side.lends ? stageApprovals.agencyId : stageApprovals.lenderId, counterparty) : undefined,
          stageCase ? eq(stageApprovals.caseId, stageCase) : undefined,
          state ? keyset.among(stageApprovals.state, state) : undefined,
          keyset.where(stageApprovals.requestedAt, stageApprovals.id, requestedAt),
        ),
      )
      .orderBy(...keyset.orderBy(stageApprovals.requestedAt, stageApprovals.id))
      .limit(keyset.fetch)

export const insertApproval =
  (approval: StageApproval): Statement =>
  (db) =>
    db.insert(stageApprovals).values({ ...approval })

export const saveApproval =
  ({ lenderId, id, ...changed }: StageApproval): Statement =>
  (db) => {
    const { state, decidedAt, refusal, validUntil, version } = changed
    return db
      .update(stageApprovals)
      .set({ state, decidedAt, refusal, validUntil, version })
      .where(and(eq(stageApprovals.lenderId, lenderId), eq(stageApprovals.id, id)))
  }
