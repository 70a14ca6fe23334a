import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { AccountId } from '../../src/accounts/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { type LoweringReason, PolicyId, StageCaseId, type StageName, type StageTerms } from '../../src/stages/model.ts'
import { type RunState, StageRunId } from '../../src/stages/run-model.ts'
import {
  type MonthOutcome,
  SimulationId,
  type SimulationState,
  type StageOutcome,
} from '../../src/stages/simulation-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { day, id, instant, ownedBy, version } from './columns.ts'
import { collectionPolicies } from './stages.ts'
import { organisations } from './tenancy.ts'

const names = sql.raw(`('reminder','phone','field_visit','litigation')`)

/** Looks at all cases of a lender, one at a time. */
export const stageRuns = pgTable.withRLS(
  'stage_runs',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', StageRunId).notNull(),
    state: text('state').$type<RunState>().notNull(),
    total: integer('total').notNull().default(0),
    looked: integer('looked').notNull().default(0),
    entered: integer('entered').notNull().default(0),
    adopted: integer('adopted').notNull().default(0),
    lowered: integer('lowered').notNull().default(0),
    raised: integer('raised').notNull().default(0),
    proposed: integer('proposed').notNull().default(0),
    enteredTo: id('entered_to', PlacementId),
    accountsTo: id('accounts_to', AccountId),
    reached: id('reached', StageCaseId),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId], foreignColumns: [organisations.id] }),
    uniqueIndex('stage_runs_one_open').on(t.lenderId).where(sql`${t.finishedAt} is null`),
    index('stage_runs_by_age').on(t.lenderId, t.startedAt, t.id),
    check('stage_runs_state', sql`${t.state} in ('entering','looking','done')`),
    check('stage_runs_finished', sql`(${t.state} = 'done') = (${t.finishedAt} is not null)`),
    ownedBy('stage_runs', t.lenderId),
  ],
)

/** A policy asked what it would have done. It keeps the stages it was asked with: a draft may change meanwhile. */
export const policySimulations = pgTable.withRLS(
  'policy_simulations',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', SimulationId).notNull(),
    policyId: id('policy_id', PolicyId).notNull(),
    product: text('product'),
    segment: text('segment'),
    jurisdiction: text('jurisdiction'),
    stages: jsonb('stages').$type<readonly StageTerms[]>().notNull(),
    state: text('state').$type<SimulationState>().notNull(),
    from: day('from_day').notNull(),
    until: day('until_day').notNull(),
    assumeApproval: boolean('assume_approval').notNull(),
    total: integer('total').notNull(),
    simulated: integer('simulated').notNull(),
    moves: integer('moves').notNull(),
    outcomes: jsonb('outcomes').$type<readonly StageOutcome[]>().notNull(),
    months: jsonb('months').$type<readonly MonthOutcome[]>().notNull(),
    reached: id('reached', PlacementId),
    /** Whether the placements are through, and the accounts the lender worked itself are in line. */
    atAccounts: boolean('at_accounts').notNull().default(false),
    reachedAccount: id('reached_account', AccountId),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({
      columns: [t.lenderId, t.policyId],
      foreignColumns: [collectionPolicies.lenderId, collectionPolicies.id],
    }),
    index('policy_simulations_by_age').on(t.lenderId, t.startedAt, t.id),
    check('policy_simulations_state', sql`${t.state} in ('simulating','done')`),
    check('policy_simulations_days', sql`${t.until} >= ${t.from}`),
    ownedBy('policy_simulations', t.lenderId),
  ],
)

/** Where each case would have gone, and when. */
export const policySimulationMoves = pgTable.withRLS(
  'policy_simulation_moves',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    simulationId: id('simulation_id', SimulationId).notNull(),
    number: integer('number').notNull(),
    /** Null where the lender worked the account itself. */
    placementId: id('placement_id', PlacementId),
    accountId: id('account_id', AccountId),
    on: day('on_day').notNull(),
    fromStage: text('from_stage').$type<StageName>().notNull(),
    toStage: text('to_stage').$type<StageName>().notNull(),
    reason: text('reason').$type<LoweringReason>(),
    now: text('now_stage').$type<StageName>(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.simulationId, t.number] }),
    foreignKey({
      columns: [t.lenderId, t.simulationId],
      foreignColumns: [policySimulations.lenderId, policySimulations.id],
    }),
    check('policy_simulation_moves_stages', sql`${t.fromStage} in ${names} and ${t.toStage} in ${names}`),
    ownedBy('policy_simulation_moves', t.lenderId),
  ],
)
