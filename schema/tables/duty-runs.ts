import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { type Duty, type DutyRun, DutyRunId, type DutyRunState } from '../../src/placements/duty-run-model.ts'
import { PlacementRecallId } from '../../src/placements/recall-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bytes, id, instant, version } from './columns.ts'
import { placementRecalls } from './placement-recalls.ts'
import { organisations } from './tenancy.ts'

/** One duty of a former holder, done for many recalls of a lender by a job. */
export const dutyRuns = pgTable.withRLS(
  'duty_runs',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    id: id('id', DutyRunId).notNull(),
    reference: text('reference'),
    digest: bytes('digest').notNull(),
    duty: text('duty').$type<Duty>().notNull(),
    state: text('state').$type<DutyRunState>().notNull(),
    filter: jsonb('filter').$type<DutyRun['filter']>().notNull(),
    claim: jsonb('claim').$type<DutyRun['claim']>().notNull(),
    signatory: bytes('signatory_sealed'),
    reached: id('reached', PlacementRecallId),
    total: integer('total').notNull(),
    done: integer('done').notNull().default(0),
    refused: integer('refused').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    foreignKey({ columns: [t.lenderId], foreignColumns: [organisations.id] }),
    uniqueIndex('duty_runs_reference').on(t.agencyId, t.reference).where(sql`${t.reference} is not null`),
    uniqueIndex('duty_runs_lender_id').on(t.lenderId, t.id),
    uniqueIndex('duty_runs_agency_id').on(t.agencyId, t.id),
    index('duty_runs_by_lender').on(t.lenderId, t.createdAt, t.id),
    index('duty_runs_by_agency').on(t.agencyId, t.createdAt, t.id),
    check('duty_runs_duty', sql`${t.duty} in ('attestation','payments','purge')`),
    check('duty_runs_state', sql`${t.state} in ('working','done')`),
    betweenParties('duty_runs', t.lenderId, t.agencyId),
  ],
)

/** A recall whose duty a run could not do. */
export const dutyRefusals = pgTable.withRLS(
  'duty_refusals',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    dutyRunId: id('duty_run_id', DutyRunId).notNull(),
    placementRecallId: id('placement_recall_id', PlacementRecallId).notNull(),
    problem: text('problem').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.dutyRunId, t.placementRecallId] }),
    foreignKey({
      columns: [t.lenderId, t.agencyId, t.dutyRunId],
      foreignColumns: [dutyRuns.lenderId, dutyRuns.agencyId, dutyRuns.id],
    }),
    foreignKey({
      columns: [t.lenderId, t.agencyId, t.placementRecallId],
      foreignColumns: [placementRecalls.lenderId, placementRecalls.agencyId, placementRecalls.id],
    }),
    index('duty_refusals_by_lender').on(t.lenderId, t.dutyRunId, t.placementRecallId),
    index('duty_refusals_by_agency').on(t.agencyId, t.dutyRunId, t.placementRecallId),
    betweenParties('duty_refusals', t.lenderId, t.agencyId),
  ],
)
