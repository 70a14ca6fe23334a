import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { AccountId } from '../../src/accounts/model.ts'
import { MandateId } from '../../src/mandates/model.ts'
import {
  type BaseStatus,
  PlacementBatchId,
  PlacementId,
  type PlacementStatus,
  type RecallState,
} from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { amount, betweenParties, bridged, bytes, id, instant, supervised, version } from './columns.ts'
import { mandates } from './mandates.ts'
import { placementBatches } from './placement-batches.ts'

/** What status-rules.ts decides, held by the database as well. */
const followsFromStanding = sql`base_status is null or status = case
  when recall_state = 'objected' then 'objected'
  when recall_state = 'pending' then 'recall_pending'
  when return_requested then 'return_requested'
  when base_status = 'active' and holds_open > 0 then 'on_hold'
  else base_status end`

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
    baseStatus: text('base_status').$type<BaseStatus>(),
    holdsOpen: integer('holds_open').notNull().default(0),
    recallState: text('recall_state').$type<RecallState>(),
    returnRequested: boolean('return_requested').notNull().default(false),
    tier: integer('tier').notNull().default(1),
    currency: text('currency').notNull(),
    amountPlaced: amount('amount_placed').notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    respondBy: instant('respond_by'),
    offeredAt: instant('offered_at'),
    acceptedAt: instant('accepted_at'),
    activatedAt: instant('activated_at'),
    reopenedAt: instant('reopened_at'),
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
    index('placements_worked_by_agency').on(t.agencyId, t.acceptedAt, t.id).where(sql`${t.baseStatus} is not null`),
    index('placements_by_account').on(t.lenderId, t.accountId, t.createdAt),
    index('placements_by_lender_mandate').on(t.lenderId, t.mandateId, t.createdAt, t.id),
    index('placements_by_agency_mandate').on(t.agencyId, t.mandateId, t.createdAt, t.id),
    check(
      'placements_status',
      sql`${t.status} in ('draft','offered','accepted','active','on_hold','recall_pending','objected','return_requested','declined','expired','withdrawn','recalled','returned','closed')`,
    ),
    check('placements_base_status', sql`${t.baseStatus} in ('accepted','active')`),
    check('placements_recall_state', sql`${t.recallState} in ('pending','objected')`),
    check('placements_standing', followsFromStanding),
    check('placements_holds_open', sql`${t.holdsOpen} >= 0`),
    check('placements_offered_to', sql`${t.agencyId} is null or ${t.agencyId} = ${t.mandateAgencyId}`),
    check('placements_draft_private', sql`${t.status} <> 'draft' or ${t.agencyId} is null`),
    supervised('placements', t.jurisdiction),
    index('placements_by_jurisdiction').on(t.jurisdiction, t.createdAt),
    betweenParties('placements', t.lenderId, t.agencyId),
    bridged('placements', 'select'),
  ],
)
