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
import type { Bucket } from '../../src/accounts/model.ts'
import {
  type AmountBand,
  type DebtStatus,
  type DisputeFlag,
  ExchangeDisputeId,
  ExchangeRecordId,
  type NoticeMethod,
  type ProductClass,
  type RecordDisputeReason,
  type RecordDisputeState,
  type RecordState,
  RecordVersionId,
  type StrongNamespace,
  type VersionReason,
} from '../../src/contributions/model.ts'
import { type ExchangeObjection, ExchangeObjectionId } from '../../src/contributions/objection-model.ts'
import { ExchangeId, ExchangeMemberId, type Level } from '../../src/exchange/member-model.ts'
import type { AdverseKind } from '../../src/exchange/regimes.law.ts'
import { ClientId, OrganisationId } from '../../src/tenancy/model.ts'
import { bridged, bytes, day, id, instant, ownedBy, version } from './columns.ts'

/** What is said of a debt, in a record and in every version of it. */
const facts = {
  product: text('product').$type<ProductClass>().notNull(),
  status: text('status').$type<DebtStatus>().notNull(),
  daysPastDue: text('days_past_due').$type<Bucket>().notNull(),
  amountBand: text('amount_band').$type<AmountBand>().notNull(),
  currency: text('currency').notNull(),
  openedOn: day('opened_on').notNull(),
  firstDelinquencyOn: day('first_delinquency_on'),
  statusSince: day('status_since').notNull(),
  chargedOffOn: day('charged_off_on'),
  asOf: day('as_of').notNull(),
}

/** One debt of one person at one member, as it stands now: found by the token, as the matcher stores it. */
export const exchangeRecords = pgTable.withRLS(
  'exchange_records',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ExchangeRecordId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    memberId: id('member_id', ExchangeMemberId).notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    reference: text('reference').notNull(),
    namespace: text('namespace').$type<StrongNamespace>().notNull(),
    epoch: text('epoch').notNull(),
    token: bytes('token').notNull(),
    ...facts,
    state: text('state').$type<RecordState>().notNull(),
    worst: text('worst').$type<AdverseKind>(),
    listedOn: day('listed_on'),
    settledOn: day('settled_on'),
    noticeGivenOn: day('notice_given_on'),
    noticeMethod: text('notice_method').$type<NoticeMethod>(),
    noticeSha256: text('notice_sha256'),
    disclosedUntil: day('disclosed_until'),
    dispute: text('dispute').$type<DisputeFlag>().notNull(),
    sequence: integer('sequence').notNull(),
    reportedAt: instant('reported_at').notNull(),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('exchange_records_reference').on(t.orgId, t.exchangeId, t.reference),
    index('exchange_records_by_age').on(t.orgId, t.createdAt, t.id),
    index('exchange_records_by_token').on(t.exchangeId, t.namespace, t.epoch, t.token).where(sql`state = 'listed'`),
    index('exchange_records_by_end').on(t.orgId, t.disclosedUntil).where(sql`state = 'listed'`),
    check('exchange_records_state', sql`${t.state} in ('listed','withdrawn','expired')`),
    check('exchange_records_dispute', sql`${t.dispute} in ('none','flagged','suppressed')`),
    check('exchange_records_token', sql`octet_length(${t.token}) = case when ${t.state} = 'listed' then 32 else 0 end`),
    check(
      'exchange_records_told',
      sql`num_nonnulls(${t.noticeGivenOn}, ${t.noticeMethod}, ${t.noticeSha256}) in (0, 3)`,
    ),
    ownedBy('exchange_records', t.orgId),
    bridged('exchange_records', 'all'),
  ],
)

/** What was said of a record, one after the other. Never changed; deleted when the record may not be disclosed any more. */
export const exchangeRecordVersions = pgTable.withRLS(
  'exchange_record_versions',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', RecordVersionId).notNull(),
    recordId: id('record_id', ExchangeRecordId).notNull(),
    sequence: integer('sequence').notNull(),
    /** Whose law it is said under: a regulator finds what was said in a place by it. */
    jurisdiction: text('jurisdiction').notNull().default(''),
    ...facts,
    noticeGivenOn: day('notice_given_on'),
    noticeMethod: text('notice_method').$type<NoticeMethod>(),
    noticeSha256: text('notice_sha256'),
    reason: text('reason').$type<VersionReason>().notNull(),
    evidenceSha256: text('evidence_sha256'),
    reportedBy: id('reported_by', ClientId),
    reportedAt: instant('reported_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.recordId, t.sequence] }),
    foreignKey({ columns: [t.orgId, t.recordId], foreignColumns: [exchangeRecords.orgId, exchangeRecords.id] }),
    index('exchange_record_versions_by_place').on(t.jurisdiction, t.reportedAt, t.id),
    ownedBy('exchange_record_versions', t.orgId),
    bridged('exchange_record_versions', 'select'),
  ],
)

/** How many debts of a class a member says it has: what its records are held against. Append-only. */
export const exchangeAttestations = pgTable.withRLS(
  'exchange_attestations',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    memberId: id('member_id', ExchangeMemberId).notNull(),
    product: text('product').$type<ProductClass>().notNull(),
    asOf: day('as_of').notNull(),
    open: integer('open').notNull(),
    pastDue: integer('past_due').notNull(),
    defaulted: integer('defaulted').notNull(),
    attestedBy: id('attested_by', ClientId),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.memberId, t.product, t.createdAt] }),
    check(
      'exchange_attestations_order',
      sql`${t.open} >= ${t.pastDue} and ${t.pastDue} >= ${t.defaulted} and ${t.defaulted} >= 0`,
    ),
    ownedBy('exchange_attestations', t.orgId),
  ],
)

/** What a member tells of in a class of products, and so may be told: by what was found on the day. */
export const exchangeLevels = pgTable.withRLS(
  'exchange_levels',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    memberId: id('member_id', ExchangeMemberId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    product: text('product').$type<ProductClass>().notNull(),
    level: integer('level').$type<Level>().notNull(),
    /** What it would be without the grace. */
    found: integer('found').$type<Level>().notNull(),
    belowSince: day('below_since'),
    total: integer('total').notNull(),
    pastDue: integer('past_due').notNull(),
    defaulted: integer('defaulted').notNull(),
    fresh: integer('fresh').notNull(),
    faulty: integer('faulty').notNull(),
    computedOn: day('computed_on').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.memberId, t.product] }),
    check('exchange_levels_level', sql`${t.level} between 0 and 3 and ${t.found} between 0 and 3`),
    ownedBy('exchange_levels', t.orgId),
  ],
)

/** Records that borrowers say are wrong. Whose record it is, answers. */
export const exchangeDisputes = pgTable.withRLS(
  'exchange_disputes',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ExchangeDisputeId).notNull(),
    recordId: id('record_id', ExchangeRecordId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    reason: text('reason').$type<RecordDisputeReason>().notNull(),
    state: text('state').$type<RecordDisputeState>().notNull(),
    receivedOn: day('received_on').notNull(),
    dueOn: day('due_on').notNull(),
    extended: boolean('extended').notNull(),
    evidenceSha256: text('evidence_sha256'),
    answerSha256: text('answer_sha256'),
    answeredBy: id('answered_by', ClientId),
    answeredAt: instant('answered_at'),
    suppressedAt: instant('suppressed_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.recordId], foreignColumns: [exchangeRecords.orgId, exchangeRecords.id] }),
    index('exchange_disputes_by_age').on(t.orgId, t.createdAt, t.id),
    index('exchange_disputes_by_record').on(t.orgId, t.recordId),
    check('exchange_disputes_state', sql`${t.state} in ('open','suppressed','verified','corrected','withdrawn')`),
    ownedBy('exchange_disputes', t.orgId),
    bridged('exchange_disputes', 'all'),
  ],
)

/** What persons told an operator was wrong, and which disputes that raised. Whom it is about is kept nowhere. Append-only. */
export const exchangeObjections = pgTable.withRLS(
  'exchange_objections',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ExchangeObjectionId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    product: text('product').$type<ProductClass>().notNull(),
    reason: text('reason').$type<RecordDisputeReason>().notNull(),
    receivedOn: day('received_on').notNull(),
    dueOn: day('due_on').notNull(),
    evidenceSha256: text('evidence_sha256').notNull(),
    disputes: jsonb('disputes').$type<ExchangeObjection['disputes']>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('exchange_objections_by_age').on(t.orgId, t.createdAt, t.id),
    ownedBy('exchange_objections', t.orgId),
    bridged('exchange_objections', 'select'),
  ],
)
