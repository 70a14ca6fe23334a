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
  type PlacementStatus,
  QueryId,
} from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { amount, betweenParties, bridged, bytes, id, instant, supervised, version } from './columns.ts'
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

/** One account worked by one agency under one mandate. `agency_id` is null until offered, so drafts stay private. */
export const placements = pgTable.withRLS(
  'placements',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    mandateAgencyId: id('mandate_agency_id', OrganisationId).notNull(),
    mandateId: id('mandate_id', MandateId).notNull(),
    mandateVersion: integer('mandate_version').notNull(),
    id: id('id', PlacementId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    batchId: id('batch_id', PlacementBatchId),
    lenderReference: text('lender_reference'),
    agencyReference: text('agency_reference'),
    status: text('status').$type<PlacementStatus>().notNull(),
    currency: text('currency').notNull(),
    amountPlaced: amount('amount_placed').notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    respondBy: instant('respond_by'),
    offeredAt: instant('offered_at'),
    acceptedAt: instant('accepted_at'),
    endedAt: instant('ended_at'),
    endCode: text('end_code'),
    endNote: bytes('end_note_sealed'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({
      columns: [t.lenderId, t.mandateAgencyId, t.mandateId],
      foreignColumns: [mandates.lenderId, mandates.agencyId, mandates.id],
    }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({ columns: [t.lenderId, t.batchId], foreignColumns: [placementBatches.lenderId, placementBatches.id] }),
    uniqueIndex('placements_one_taken')
      .on(t.lenderId, t.accountId)
      .where(
        sql`${t.status} in ('offered','accepted','active','on_hold','recall_pending','objected','return_requested') or (${t.status} = 'draft' and ${t.batchId} is not null)`,
      ),
    uniqueIndex('placements_lender_reference')
      .on(t.lenderId, t.lenderReference)
      .where(sql`${t.lenderReference} is not null`),
    uniqueIndex('placements_agency_reference')
      .on(t.agencyId, t.agencyReference)
      .where(sql`${t.agencyReference} is not null`),
    uniqueIndex('placements_agency_id').on(t.agencyId, t.id),
    index('placements_by_lender').on(t.lenderId, t.createdAt, t.id),
    index('placements_by_agency').on(t.agencyId, t.createdAt, t.id),
    index('placements_by_lender_agency').on(t.lenderId, t.agencyId, t.createdAt, t.id),
    index('placements_by_agency_lender').on(t.agencyId, t.lenderId, t.createdAt, t.id),
    index('placements_by_lender_status').on(t.lenderId, t.status, t.createdAt, t.id),
    index('placements_by_agency_status').on(t.agencyId, t.status, t.createdAt, t.id),
    index('placements_by_lender_batch').on(t.lenderId, t.batchId, t.createdAt, t.id),
    index('placements_by_agency_batch').on(t.agencyId, t.batchId, t.createdAt, t.id),
    index('placements_by_account').on(t.lenderId, t.accountId, t.createdAt),
    index('placements_by_lender_mandate').on(t.lenderId, t.mandateId, t.createdAt, t.id),
    index('placements_by_agency_mandate').on(t.agencyId, t.mandateId, t.createdAt, t.id),
    check(
      'placements_status',
      sql`${t.status} in ('draft','offered','accepted','active','on_hold','recall_pending','objected','return_requested','declined','expired','withdrawn','recalled','returned','closed')`,
    ),
    check('placements_offered_to', sql`${t.agencyId} is null or ${t.agencyId} = ${t.mandateAgencyId}`),
    check('placements_draft_private', sql`${t.status} <> 'draft' or ${t.agencyId} is null`),
    supervised('placements', t.jurisdiction),
    index('placements_by_jurisdiction').on(t.jurisdiction, t.createdAt),
    betweenParties('placements', t.lenderId, t.agencyId),
    bridged('placements', 'select'),
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

/** A question between lender and agency about a placement, answered within the mandate's clock. */
export const placementQueries = pgTable.withRLS(
  'placement_queries',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    id: id('id', QueryId).notNull(),
    kind: text('kind').$type<'question' | 'document_request'>().notNull(),
    documentKind: text('document_kind'),
    askedBy: id('asked_by', OrganisationId).notNull(),
    question: bytes('question_sealed').notNull(),
    askedAt: instant('asked_at').notNull(),
    dueAt: instant('due_at').notNull(),
    overdueAt: instant('overdue_at'),
    answer: bytes('answer_sealed'),
    answeredAt: instant('answered_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    uniqueIndex('placement_queries_lender_id').on(t.lenderId, t.id),
    uniqueIndex('placement_queries_agency_id').on(t.agencyId, t.id),
    index('placement_queries_by_lender').on(t.lenderId, t.askedAt, t.id),
    index('placement_queries_by_agency').on(t.agencyId, t.askedAt, t.id),
    index('placement_queries_open_by_lender').on(t.lenderId, t.askedAt, t.id).where(sql`${t.answeredAt} is null`),
    index('placement_queries_open_by_agency').on(t.agencyId, t.askedAt, t.id).where(sql`${t.answeredAt} is null`),
    index('placement_queries_by_placement').on(t.lenderId, t.placementId, t.askedAt, t.id),
    index('placement_queries_by_agency_placement').on(t.agencyId, t.placementId, t.askedAt, t.id),
    check('placement_queries_kind', sql`${t.kind} in ('question','document_request')`),
    check('placement_queries_asker', sql`${t.askedBy} in (${t.lenderId}, ${t.agencyId})`),
    betweenParties('placement_queries', t.lenderId, t.agencyId),
  ],
)
