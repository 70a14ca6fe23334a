import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { AccountId, PartyId } from '../../src/accounts/model.ts'
import { TemplateId } from '../../src/notices/model.ts'
import type { NoticeItem, NoticeKind } from '../../src/notices/notice-kinds.law.ts'
import {
  type Delivery,
  NoticeId,
  type NoticeProof,
  type NoticeReply,
  type ReturnReason,
} from '../../src/notices/notice-model.ts'
import {
  type NoticeRowOutcome,
  NoticeRunId,
  type NoticeRunSource,
  type NoticeRunState,
} from '../../src/notices/notice-run-model.ts'
import type { ScreenedChannel, ScreenedLanguage } from '../../src/notices/screening-model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { betweenParties, bridged, bytes, day, id, instant, ownedBy, version } from './columns.ts'
import { parties } from './parties.ts'
import { placements } from './placements.ts'

/** Evidence of what borrowers were told in writing: what it stated and what became of it, never the words. */
export const notices = pgTable.withRLS(
  'notices',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', NoticeId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    placementId: id('placement_id', PlacementId),
    issuedBy: id('issued_by', OrganisationId).notNull(),
    reference: text('reference'),
    kind: text('kind').$type<NoticeKind>().notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    rule: text('rule'),
    channel: text('channel').$type<ScreenedChannel>().notNull(),
    language: text('language').$type<ScreenedLanguage>().notNull(),
    templateId: id('template_id', TemplateId),
    documentSha256: text('document_sha256'),
    items: text('items').$type<NoticeItem>().array().notNull(),
    sentOn: day('sent_on').notNull(),
    periodEndsOn: day('period_ends_on'),
    delivery: text('delivery').$type<Delivery>().notNull(),
    deliveryOn: day('delivery_on'),
    evidence: text('evidence'),
    /** The run it was issued by. */
    runId: id('run_id', NoticeRunId),
    /** The day it is taken to have arrived, where the law says how that is reckoned. */
    presumedOn: day('presumed_on'),
    proof: text('proof').$type<NoticeProof>(),
    returnReason: text('return_reason').$type<ReturnReason>(),
    reply: text('reply').$type<NoticeReply>(),
    replyOn: day('reply_on'),
    documentsOn: day('documents_on'),
    /** The last day of the period that began with the answer, or with the documents asked for. */
    furtherEndsOn: day('further_ends_on'),
    recordedAt: instant('recorded_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({ columns: [t.lenderId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    uniqueIndex('notices_reference').on(t.lenderId, t.issuedBy, t.reference).where(sql`${t.reference} is not null`),
    index('notices_by_lender').on(t.lenderId, t.recordedAt, t.id),
    index('notices_by_agency').on(t.agencyId, t.recordedAt, t.id),
    index('notices_by_account').on(t.lenderId, t.accountId, t.kind),
    index('notices_answered_by_lender').on(t.lenderId, t.furtherEndsOn).where(sql`${t.furtherEndsOn} is not null`),
    index('notices_answered_by_agency').on(t.agencyId, t.furtherEndsOn).where(sql`${t.furtherEndsOn} is not null`),
    check('notices_delivery', sql`${t.delivery} in ('dispatched','delivered','undeliverable')`),
    check('notices_delivered', sql`(${t.delivery} = 'dispatched') = (${t.deliveryOn} is null)`),
    check('notices_replied', sql`(${t.reply} is null) = (${t.replyOn} is null)`),
    check('notices_issuer', sql`${t.issuedBy} = ${t.lenderId} or ${t.issuedBy} = ${t.agencyId}`),
    betweenParties('notices', t.lenderId, t.agencyId),
    bridged('notices', 'select'),
  ],
)

/** The words of a notice written here, between its sender and the lender, for a short time. */
export const noticeDocuments = pgTable.withRLS(
  'notice_documents',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    /** The notice. */
    id: id('id', NoticeId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    issuedBy: id('issued_by', OrganisationId).notNull(),
    runId: id('run_id', NoticeRunId),
    text: bytes('text_sealed').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.id], foreignColumns: [notices.lenderId, notices.id] }),
    index('notice_documents_expiring').on(t.issuedBy, t.expiresAt),
    index('notice_documents_by_run').on(t.issuedBy, t.runId, t.id),
    index('notice_documents_by_party').on(t.lenderId, t.partyId),
    betweenParties('notice_documents', t.lenderId, t.agencyId),
  ],
)

/** Notices issued for many placements in one job, by who issues them. */
export const noticeRuns = pgTable.withRLS(
  'notice_runs',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', NoticeRunId).notNull(),
    reference: text('reference'),
    /** SHA-256 of what was asked for: the same question under the same reference is the same run. */
    digest: bytes('digest').notNull(),
    state: text('state').$type<NoticeRunState>().notNull(),
    source: jsonb('source').$type<NoticeRunSource>().notNull(),
    templateId: id('template_id', TemplateId).notNull(),
    kind: text('kind').$type<NoticeKind>().notNull(),
    values: bytes('values_sealed').notNull(),
    /** The last row that has its fate. */
    reached: integer('reached').notNull().default(0),
    total: integer('total').notNull().default(0),
    issued: integer('issued').notNull().default(0),
    alreadyIssued: integer('already_issued').notNull().default(0),
    refused: integer('refused').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('notice_runs_reference').on(t.orgId, t.reference).where(sql`${t.reference} is not null`),
    index('notice_runs_by_age').on(t.orgId, t.createdAt, t.id),
    check('notice_runs_state', sql`${t.state} in ('selecting','issuing','done')`),
    ownedBy('notice_runs', t.orgId),
  ],
)

/** One placement of a run and what became of it. */
export const noticeRunRows = pgTable.withRLS(
  'notice_run_rows',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    runId: id('run_id', NoticeRunId).notNull(),
    number: integer('number').notNull(),
    /** How the placement was named, when it was: an id, or `ref:` and its reference. */
    given: text('given'),
    placementId: id('placement_id', PlacementId),
    /** Whom it is to be written to; null: the first borrower. */
    partyId: id('party_id', PartyId),
    outcome: text('outcome').$type<NoticeRowOutcome>().notNull().default('waiting'),
    problem: text('problem'),
    detail: text('detail'),
    noticeId: id('notice_id', NoticeId),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.runId, t.number] }),
    foreignKey({ columns: [t.orgId, t.runId], foreignColumns: [noticeRuns.orgId, noticeRuns.id] }),
    index('notice_run_rows_by_outcome').on(t.orgId, t.runId, t.outcome, t.number),
    check('notice_run_rows_outcome', sql`${t.outcome} in ('waiting','issued','already_issued','refused')`),
    ownedBy('notice_run_rows', t.orgId),
  ],
)
