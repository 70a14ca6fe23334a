import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { AccountId } from '../../src/accounts/model.ts'
import { MandateId } from '../../src/mandates/model.ts'
import {
  type BatchRowOutcome,
  type BatchSource,
  type BatchState,
  PlacementBatchId,
  PlacementId,
} from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { amount, betweenParties, id, instant, version } from './columns.ts'
import { mandates } from './mandates.ts'

export const placementBatches = pgTable.withRLS(
  'placement_batches',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    mandateAgencyId: id('mandate_agency_id', OrganisationId).notNull(),
    mandateId: id('mandate_id', MandateId).notNull(),
    id: id('id', PlacementBatchId).notNull(),
    reference: text('reference'),
    state: text('state').$type<BatchState>().notNull(),
    source: jsonb('source').$type<BatchSource>().notNull(),
    /** How far the running stage has come: a row number, or the last account selected. */
    reached: text('reached'),
    /** What the agency answers to every row it does not name: 'accept', or a decline code. */
    answer: text('answer'),
    total: integer('total').notNull().default(0),
    offered: integer('offered').notNull().default(0),
    accepted: integer('accepted').notNull().default(0),
    declined: integer('declined').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    amountTotal: amount('amount_total').notNull(),
    respondBy: instant('respond_by'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({
      columns: [t.lenderId, t.mandateAgencyId, t.mandateId],
      foreignColumns: [mandates.lenderId, mandates.agencyId, mandates.id],
    }),
    uniqueIndex('placement_batches_reference').on(t.lenderId, t.reference).where(sql`${t.reference} is not null`),
    uniqueIndex('placement_batches_agency_id').on(t.agencyId, t.id),
    index('placement_batches_by_lender').on(t.lenderId, t.createdAt, t.id),
    index('placement_batches_by_agency').on(t.agencyId, t.createdAt, t.id),
    check(
      'placement_batches_state',
      sql`${t.state} in ('selecting','placing','offering','offered','answering','answered','aborted')`,
    ),
    check('placement_batches_offered_to', sql`${t.agencyId} is null or ${t.agencyId} = ${t.mandateAgencyId}`),
    betweenParties('placement_batches', t.lenderId, t.agencyId),
  ],
)

/** One account of a batch and what became of it. The agency sees its rows once the batch is offered. */
export const placementBatchRows = pgTable.withRLS(
  'placement_batch_rows',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    mandateAgencyId: id('mandate_agency_id', OrganisationId).notNull(),
    batchId: id('batch_id', PlacementBatchId).notNull(),
    number: integer('number').notNull(),
    /** How the lender named the account, when it did: an id, or `ref:` and its reference. */
    given: text('given'),
    accountId: id('account_id', AccountId),
    placementId: id('placement_id', PlacementId),
    outcome: text('outcome').$type<BatchRowOutcome>().notNull().default('waiting'),
    problem: text('problem'),
    /** What the agency answers to this row when not what it answers to the batch. */
    answer: text('answer'),
    /** Why the answer did not apply: the offer was withdrawn meanwhile, say. */
    answerProblem: text('answer_problem'),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.batchId, t.number] }),
    foreignKey({ columns: [t.lenderId, t.batchId], foreignColumns: [placementBatches.lenderId, placementBatches.id] }),
    index('placement_batch_rows_by_lender').on(t.lenderId, t.batchId, t.outcome, t.number),
    index('placement_batch_rows_by_agency').on(t.agencyId, t.batchId, t.outcome, t.number),
    check('placement_batch_rows_outcome', sql`${t.outcome} in ('waiting','drafted','offered','failed')`),
    check('placement_batch_rows_offered_to', sql`${t.agencyId} is null or ${t.agencyId} = ${t.mandateAgencyId}`),
    betweenParties('placement_batch_rows', t.lenderId, t.agencyId),
  ],
)
