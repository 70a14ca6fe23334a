import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { ConsentId, type Purpose } from '../../src/consent/model.ts'
import type { StrongNamespace } from '../../src/contributions/model.ts'
import { ExchangeId, ExchangeMemberId, type Level } from '../../src/exchange/member-model.ts'
import { FootprintId } from '../../src/inquiries/footprint-model.ts'
import { InquiryId } from '../../src/inquiries/model.ts'
import { type InquiryItemState, InquiryRunId, type InquiryRunState } from '../../src/inquiries/run-model.ts'
import { ClientId, OrganisationId } from '../../src/tenancy/model.ts'
import { bridged, bytes, id, instant, ownedBy, version } from './columns.ts'

/** Append-only. Who asked about whom, for what, on which ground: the footprint. What was answered is not in it. */
export const exchangeInquiries = pgTable.withRLS(
  'exchange_inquiries',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', InquiryId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    memberId: id('member_id', ExchangeMemberId).notNull(),
    controllerId: id('controller_id', OrganisationId).notNull(),
    consentId: id('consent_id', ConsentId).notNull(),
    purpose: text('purpose').$type<Purpose>().notNull(),
    level: integer('level').$type<Level>().notNull(),
    namespace: text('namespace').$type<StrongNamespace>().notNull(),
    epoch: text('epoch').notNull(),
    token: bytes('token').notNull(),
    answerSha256: text('answer_sha256').notNull(),
    askedBy: id('asked_by', ClientId),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('exchange_inquiries_by_age').on(t.orgId, t.createdAt, t.id),
    index('exchange_inquiries_by_consent').on(t.controllerId, t.consentId, t.createdAt),
    index('exchange_inquiries_by_token').on(t.exchangeId, t.namespace, t.epoch, t.token, t.createdAt),
    ownedBy('exchange_inquiries', t.orgId),
    bridged('exchange_inquiries', 'select'),
  ],
)

/** Many inquiries, made one after the other by a job. */
export const exchangeInquiryRuns = pgTable.withRLS(
  'exchange_inquiry_runs',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', InquiryRunId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    purpose: text('purpose').$type<Purpose>().notNull(),
    startedBy: id('started_by', ClientId),
    state: text('state').$type<InquiryRunState>().notNull(),
    total: integer('total').notNull(),
    answered: integer('answered').notNull(),
    refused: integer('refused').notNull(),
    finishedAt: instant('finished_at'),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('exchange_inquiry_runs_by_age').on(t.orgId, t.createdAt, t.id),
    check('exchange_inquiry_runs_state', sql`${t.state} in ('running','done','expired')`),
    check('exchange_inquiry_runs_count', sql`${t.answered} + ${t.refused} <= ${t.total}`),
    ownedBy('exchange_inquiry_runs', t.orgId),
  ],
)

/** What a run asks and was answered, sealed; deleted when the run expires. */
export const exchangeInquiryItems = pgTable.withRLS(
  'exchange_inquiry_items',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    runId: id('run_id', InquiryRunId).notNull(),
    number: integer('number').notNull(),
    reference: text('reference'),
    asked: bytes('asked').notNull(),
    state: text('state').$type<InquiryItemState>().notNull(),
    problem: text('problem'),
    inquiryId: id('inquiry_id', InquiryId),
    answer: bytes('answer'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.runId, t.number] }),
    foreignKey({ columns: [t.orgId, t.runId], foreignColumns: [exchangeInquiryRuns.orgId, exchangeInquiryRuns.id] }),
    check('exchange_inquiry_items_state', sql`${t.state} in ('waiting','answered','refused')`),
    ownedBy('exchange_inquiry_items', t.orgId),
  ],
)

/** Which footprints an operator drew, and on whose word. About whom, and what they listed, is not in it. Append-only. */
export const exchangeFootprints = pgTable.withRLS(
  'exchange_footprints',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', FootprintId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    evidenceSha256: text('evidence_sha256').notNull(),
    inquiries: integer('inquiries').notNull(),
    drawnBy: id('drawn_by', ClientId),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('exchange_footprints_by_age').on(t.orgId, t.createdAt, t.id),
    ownedBy('exchange_footprints', t.orgId),
  ],
)
