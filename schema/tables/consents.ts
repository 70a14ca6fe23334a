import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import {
  type AnswerLevel,
  type Assurance,
  ConsentId,
  type ConsentNotice,
  type ConsentState,
  type DataOutcome,
  type ExpressionMethod,
  type LegalBasis,
  type Purpose,
  QUERIES_MAX,
  StatusListId,
  type WithdrawalRoute,
} from '../../src/consent/model.ts'
import {
  SharingGrantId,
  type SharingPurpose,
  type SharingScope,
  type SharingState,
} from '../../src/consent/sharing-model.ts'
import type { MatchNamespace } from '../../src/kernel/matched-id.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bridged, bytes, id, instant, version } from './columns.ts'

/** Consents, each of one person to one use by one recipient. Whose it is stands nowhere: only a salted commitment. */
export const consents = pgTable.withRLS(
  'consents',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ConsentId).notNull(),
    recipientId: id('recipient_id', OrganisationId).notNull(),
    reference: text('reference'),
    namespace: text('namespace').$type<MatchNamespace>().notNull(),
    epoch: text('epoch').notNull(),
    commitment: text('commitment').notNull(),
    purpose: text('purpose').$type<Purpose>().notNull(),
    level: text('level').$type<AnswerLevel>().notNull(),
    products: text('products').array().notNull(),
    legalBasis: text('legal_basis').$type<LegalBasis>().notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    notice: jsonb('notice').$type<ConsentNotice>().notNull(),
    method: text('method').$type<ExpressionMethod>().notNull(),
    evidenceSha256: text('evidence_sha256').notNull(),
    assurance: text('assurance').$type<Assurance>().notNull(),
    withdrawal: jsonb('withdrawal').$type<WithdrawalRoute>().notNull(),
    queriesMax: integer('queries_max').notNull(),
    queriesUsed: integer('queries_used').notNull().default(0),
    expiresAt: instant('expires_at').notNull(),
    listId: id('list_id', StatusListId).notNull(),
    listIndex: integer('list_index').notNull(),
    receiptHash: bytes('receipt_hash').notNull(),
    state: text('state').$type<ConsentState>().notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: id('withdrawn_by', OrganisationId),
    askedBySubject: boolean('asked_by_subject'),
    outcome: text('outcome').$type<DataOutcome>(),
    retainedUnder: text('retained_under'),
    acknowledgedAt: instant('acknowledged_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('consents_reference').on(t.orgId, t.reference).where(sql`${t.reference} is not null`),
    uniqueIndex('consents_list_index').on(t.orgId, t.listId, t.listIndex),
    index('consents_by_recipient').on(t.recipientId, t.id),
    index('consents_by_age').on(t.orgId, t.createdAt, t.id),
    index('consents_by_recipient_age').on(t.recipientId, t.createdAt, t.id),
    // Public lists and receipts are asked for before anybody is known.
    index('consents_by_list').on(t.listId, t.state),
    index('consents_by_receipt').on(t.receiptHash),
    check('consents_state', sql`${t.state} in ('active','withdrawn')`),
    check('consents_withdrawn', sql`(${t.state} = 'withdrawn') = (${t.withdrawnAt} is not null)`),
    check('consents_acknowledged', sql`(${t.outcome} is null) = (${t.acknowledgedAt} is null)`),
    check(
      'consents_queries',
      sql`${t.queriesUsed} between 0 and ${t.queriesMax} and ${t.queriesMax} between 1 and ${sql.raw(String(QUERIES_MAX))}`,
    ),
    betweenParties('consents', t.orgId, t.recipientId),
    bridged('consents', 'select'),
  ],
)

/** What a lender lets an agency read of its case files, beyond what their mandate says and never more than it says. */
export const sharingGrants = pgTable.withRLS(
  'sharing_grants',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    id: id('id', SharingGrantId).notNull(),
    reference: text('reference'),
    purpose: text('purpose').$type<SharingPurpose>().notNull(),
    scopes: text('scopes').array().$type<SharingScope>().notNull(),
    expiresAt: instant('expires_at').notNull(),
    state: text('state').$type<SharingState>().notNull(),
    endedAt: instant('ended_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    uniqueIndex('sharing_grants_reference').on(t.lenderId, t.reference).where(sql`${t.reference} is not null`),
    index('sharing_grants_by_lender').on(t.lenderId, t.createdAt, t.id),
    index('sharing_grants_by_agency').on(t.agencyId, t.createdAt, t.id),
    check('sharing_grants_state', sql`${t.state} in ('live','revoked','expired')`),
    check('sharing_grants_ended', sql`(${t.state} = 'live') = (${t.endedAt} is null)`),
    check('sharing_grants_sides', sql`${t.lenderId} <> ${t.agencyId}`),
    betweenParties('sharing_grants', t.lenderId, t.agencyId),
    bridged('sharing_grants', 'select'),
  ],
)
