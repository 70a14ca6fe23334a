import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { AccountId } from '../../src/accounts/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { type ApprovalState, type StageApproval, StageApprovalId } from '../../src/stages/approval-model.ts'
import {
  type GateVerdict,
  type LoweringReason,
  type MoveKind,
  PolicyId,
  type PolicyStatus,
  type ReAgeTerms,
  StageCaseId,
  type StageChannel,
  StageMoveId,
  type StageName,
  type StageTerms,
} from '../../src/stages/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { appRole, betweenParties, bridged, currentOrg, id, instant, ownedBy, version } from './columns.ts'
import { placements } from './placements.ts'

const names = sql.raw(`('reminder','phone','field_visit','litigation')`)

/** How a lender works its cases. What was published is never changed, and is read by the agencies whose cases go by it. */
export const collectionPolicies = pgTable.withRLS(
  'collection_policies',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', PolicyId).notNull(),
    reference: text('reference'),
    name: text('name').notNull(),
    product: text('product'),
    segment: text('segment'),
    jurisdiction: text('jurisdiction'),
    status: text('status').$type<PolicyStatus>().notNull(),
    number: integer('number'),
    automatic: boolean('automatic').notNull(),
    stages: jsonb('stages').$type<readonly StageTerms[]>().notNull(),
    reAge: jsonb('re_age').$type<ReAgeTerms>(),
    effectiveFrom: instant('effective_from'),
    effectiveUntil: instant('effective_until'),
    publishedAt: instant('published_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    uniqueIndex('collection_policies_reference').on(t.lenderId, t.reference).where(sql`${t.reference} is not null`),
    index('collection_policies_by_age').on(t.lenderId, t.createdAt, t.id),
    index('collection_policies_in_force').on(t.lenderId, t.effectiveFrom).where(sql`${t.effectiveFrom} is not null`),
    check('collection_policies_status', sql`${t.status} in ('draft','published','retired')`),
    check(
      'collection_policies_interval',
      sql`${t.effectiveUntil} is null or ${t.effectiveUntil} >= ${t.effectiveFrom}`,
    ),
    check(
      'collection_policies_published',
      sql`num_nonnulls(${t.effectiveFrom}, ${t.publishedAt}, ${t.number}) in (0, 3)
        and (${t.status} <> 'published' or ${t.publishedAt} is not null)`,
    ),
    ownedBy('collection_policies', t.lenderId),
    pgPolicy('collection_policies_of_case', {
      for: 'select',
      to: appRole,
      using: sql`exists (select 1 from stage_cases c
        where c.agency_id = ${currentOrg} and c.policy_id = ${t.id} and c.lender_id = ${t.lenderId})`,
    }),
    bridged('collection_policies', 'select'),
  ],
)

/** What the lender calls the group an account belongs to, for its policies. */
export const accountSegments = pgTable.withRLS(
  'account_segments',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    segment: text('segment').notNull(),
    assignedAt: instant('assigned_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.accountId] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    index('account_segments_by_age').on(t.lenderId, t.assignedAt, t.accountId),
    ownedBy('account_segments', t.lenderId),
    bridged('account_segments', 'select'),
  ],
)

/** The stage a placement is in, or an account its lender works itself: opened and ended inside `bridge`. */
export const stageCases = pgTable.withRLS(
  'stage_cases',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', StageCaseId).notNull(),
    placementId: id('placement_id', PlacementId),
    accountId: id('account_id', AccountId).notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    policyId: id('policy_id', PolicyId).notNull(),
    stage: text('stage').$type<StageName>().notNull(),
    channels: text('channels').$type<StageChannel>().array().notNull(),
    stageSince: instant('stage_since').notNull(),
    moves: integer('moves').notNull(),
    proposedStage: text('proposed_stage').$type<StageName>(),
    proposedAt: instant('proposed_at'),
    enteredAt: instant('entered_at').notNull(),
    endedAt: instant('ended_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({
      columns: [t.lenderId, t.policyId],
      foreignColumns: [collectionPolicies.lenderId, collectionPolicies.id],
    }),
    uniqueIndex('stage_cases_placement').on(t.lenderId, t.placementId),
    uniqueIndex('stage_cases_own').on(t.lenderId, t.accountId).where(sql`${t.placementId} is null`),
    index('stage_cases_proposed_by_lender')
      .on(t.lenderId, t.proposedAt, t.id)
      .where(sql`${t.proposedStage} is not null`),
    check('stage_cases_worked_by', sql`(${t.agencyId} is null) = (${t.placementId} is null)`),
    uniqueIndex('stage_cases_agency_id').on(t.agencyId, t.id),
    uniqueIndex('stage_cases_agency_placement').on(t.agencyId, t.placementId),
    index('stage_cases_by_account').on(t.lenderId, t.accountId, t.enteredAt),
    index('stage_cases_by_lender').on(t.lenderId, t.enteredAt, t.id),
    index('stage_cases_by_agency').on(t.agencyId, t.enteredAt, t.id),
    index('stage_cases_open').on(t.lenderId, t.id).where(sql`${t.endedAt} is null`),
    index('stage_cases_by_agency_policy').on(t.agencyId, t.policyId),
    index('stage_cases_proposed').on(t.agencyId, t.proposedAt, t.id).where(sql`${t.proposedStage} is not null`),
    check('stage_cases_stage', sql`${t.stage} in ${names} and ${t.proposedStage} in ${names}`),
    check('stage_cases_proposed', sql`(${t.proposedStage} is null) = (${t.proposedAt} is null)`),
    betweenParties('stage_cases', t.lenderId, t.agencyId),
    bridged('stage_cases', 'all'),
  ],
)

/** Only ever added to: where each case went, when, and on what evidence. */
export const stageMoves = pgTable.withRLS(
  'stage_moves',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', StageMoveId).notNull(),
    caseId: id('case_id', StageCaseId).notNull(),
    number: integer('number').notNull(),
    kind: text('kind').$type<MoveKind>().notNull(),
    fromStage: text('from_stage').$type<StageName>(),
    toStage: text('to_stage').$type<StageName>().notNull(),
    channels: text('channels').$type<StageChannel>().array().notNull(),
    policyId: id('policy_id', PolicyId).notNull(),
    reason: text('reason').$type<LoweringReason>(),
    evidence: jsonb('evidence').$type<readonly GateVerdict[]>().notNull(),
    movedAt: instant('moved_at').notNull(),
    movedBy: id('moved_by', OrganisationId),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.caseId], foreignColumns: [stageCases.lenderId, stageCases.id] }),
    uniqueIndex('stage_moves_number').on(t.lenderId, t.caseId, t.number),
    index('stage_moves_by_lender').on(t.lenderId, t.caseId, t.movedAt, t.id),
    index('stage_moves_by_agency').on(t.agencyId, t.caseId, t.movedAt, t.id),
    check('stage_moves_kind', sql`${t.kind} in ('entered','raised','lowered','adopted')`),
    check('stage_moves_stages', sql`${t.fromStage} in ${names} and ${t.toStage} in ${names}`),
    check('stage_moves_lowered', sql`(${t.kind} = 'lowered') = (${t.reason} is not null)`),
    betweenParties('stage_moves', t.lenderId, t.agencyId),
    bridged('stage_moves', 'all'),
  ],
)

/** The lender's word on one case entering one stage. */
export const stageApprovals = pgTable.withRLS(
  'stage_approvals',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', StageApprovalId).notNull(),
    caseId: id('case_id', StageCaseId).notNull(),
    placementId: id('placement_id', PlacementId),
    stage: text('stage').$type<StageName>().notNull(),
    state: text('state').$type<ApprovalState>().notNull(),
    reason: text('reason').$type<StageApproval['reason']>().notNull(),
    requestedBy: id('requested_by', OrganisationId).notNull(),
    requestedAt: instant('requested_at').notNull(),
    decidedAt: instant('decided_at'),
    refusal: text('refusal').$type<StageApproval['refusal']>(),
    validUntil: instant('valid_until'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.caseId], foreignColumns: [stageCases.lenderId, stageCases.id] }),
    uniqueIndex('stage_approvals_one_open').on(t.lenderId, t.caseId, t.stage).where(sql`${t.state} = 'requested'`),
    uniqueIndex('stage_approvals_agency_id').on(t.agencyId, t.id),
    index('stage_approvals_by_lender').on(t.lenderId, t.requestedAt, t.id),
    index('stage_approvals_by_agency').on(t.agencyId, t.requestedAt, t.id),
    index('stage_approvals_of_case').on(t.lenderId, t.caseId),
    check('stage_approvals_state', sql`${t.state} in ('requested','approved','refused','withdrawn')`),
    check('stage_approvals_decided', sql`(${t.state} = 'requested') = (${t.decidedAt} is null)`),
    check('stage_approvals_valid', sql`(${t.state} = 'approved') = (${t.validUntil} is not null)`),
    check('stage_approvals_refused', sql`(${t.state} = 'refused') = (${t.refusal} is not null)`),
    betweenParties('stage_approvals', t.lenderId, t.agencyId),
    bridged('stage_approvals', 'select'),
  ],
)
