import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import {
  AccountId,
  type AccountStatus,
  type Accrual,
  type Bucket,
  CostId,
  type CostKind,
  DocumentId,
  type DocumentKind,
  type EpisodeEnd,
  type Freeze,
  type Itemisation,
  type Limitation,
  TransactionId,
  type TransactionKind,
} from '../../src/accounts/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { amount, bridged, bytes, day, id, instant, ownedBy, version } from './columns.ts'

/** One debt. Its components are the sums of its transactions; `balance` is their sum. */
export const accounts = pgTable.withRLS(
  'accounts',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', AccountId).notNull(),
    reference: text('reference').notNull(),
    product: text('product').notNull(),
    currency: text('currency').notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    status: text('status').$type<AccountStatus>().notNull().default('open'),
    openedOn: day('opened_on').notNull(),
    chargedOffOn: day('charged_off_on'),
    lastPaymentOn: day('last_payment_on'),
    paidBeforeOn: day('paid_before_on'),
    principal: amount('principal').notNull(),
    interest: amount('interest').notNull(),
    fees: amount('fees').notNull(),
    costs: amount('costs').notNull(),
    balance: amount('balance').notNull().generatedAlwaysAs(sql`principal + interest + fees + costs`),
    delinquentSince: day('delinquent_since'),
    delinquencyFrozen: boolean('delinquency_frozen').notNull().default(false),
    delinquencyReportedOn: day('delinquency_reported_on'),
    pastDueSince: day('past_due_since'),
    bucket: text('bucket').$type<Bucket>().notNull(),
    bucketDueOn: day('bucket_due_on'),
    itemisation: jsonb('itemisation').$type<Record<keyof Itemisation, string>>(),
    limitation: jsonb('limitation').$type<Limitation>(),
    accrual: jsonb('accrual').$type<Accrual>(),
    /** Who stopped interest or fees, and when. */
    freezes: jsonb('freezes').$type<readonly Freeze[]>(),
    accrualDueOn: day('accrual_due_on'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('accounts_reference').on(t.orgId, t.reference),
    index('accounts_by_age').on(t.orgId, t.createdAt, t.id),
    index('accounts_by_status').on(t.orgId, t.status, t.createdAt, t.id),
    index('accounts_by_bucket').on(t.orgId, t.bucket, t.createdAt, t.id),
    index('accounts_bucket_due').on(t.orgId, t.bucketDueOn).where(sql`${t.bucketDueOn} is not null`),
    index('accounts_accrual_due').on(t.orgId, t.accrualDueOn).where(sql`${t.accrualDueOn} is not null`),
    check('accounts_status', sql`${t.status} in ('open','charged_off','settled','paid','sold','closed')`),
    check('accounts_amounts', sql`abs(principal + interest + fees + costs) <= 9007199254740991`),
    check('accounts_bucket', sql`${t.bucket} in ('0','1-29','30-59','60-89','90-119','120-149','150-179','180+')`),
    ownedBy('accounts', t.orgId),
    bridged('accounts', 'select'),
  ],
)

export const delinquencyEpisodes = pgTable.withRLS(
  'delinquency_episodes',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    startedOn: day('started_on').notNull(),
    pastDueSince: day('past_due_since').notNull(),
    curedOn: day('cured_on'),
    endedBy: text('ended_by').$type<EpisodeEnd>(),
    correctedFrom: day('corrected_from'),
    correctionEvidence: id('correction_evidence', DocumentId),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.accountId, t.startedOn] }),
    foreignKey({ columns: [t.orgId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    uniqueIndex('delinquency_episodes_running').on(t.orgId, t.accountId).where(sql`${t.curedOn} is null`),
    check('delinquency_episodes_order', sql`${t.curedOn} is null or ${t.curedOn} > ${t.startedOn}`),
    ownedBy('delinquency_episodes', t.orgId),
    bridged('delinquency_episodes', 'select'),
  ],
)

/** Stays in a bucket. One left on the day it was entered is not kept, so an account enters one bucket a day. */
export const bucketHistory = pgTable.withRLS(
  'bucket_history',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    bucket: text('bucket').$type<Bucket>().notNull(),
    enteredOn: day('entered_on').notNull(),
    leftOn: day('left_on'),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.accountId, t.enteredOn] }),
    foreignKey({ columns: [t.orgId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    ownedBy('bucket_history', t.orgId),
    bridged('bucket_history', 'select'),
  ],
)

/** Append-only. A correction is a reversal naming the row it takes back. */
export const accountTransactions = pgTable.withRLS(
  'account_transactions',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', TransactionId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    kind: text('kind').$type<TransactionKind>().notNull(),
    principal: amount('principal').notNull(),
    interest: amount('interest').notNull(),
    fees: amount('fees').notNull(),
    costs: amount('costs').notNull(),
    effectiveOn: day('effective_on').notNull(),
    accrued: boolean('accrued').notNull().default(false),
    reference: text('reference'),
    reversesId: id('reverses_id', TransactionId),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    uniqueIndex('account_transactions_reversed').on(t.orgId, t.reversesId).where(sql`${t.reversesId} is not null`),
    uniqueIndex('account_transactions_reference').on(t.orgId, t.reference).where(sql`${t.reference} is not null`),
    index('account_transactions_by_day').on(t.orgId, t.accountId, t.effectiveOn),
    index('account_transactions_by_account').on(t.orgId, t.accountId, t.recordedAt, t.id),
    check(
      'account_transactions_kind',
      sql`${t.kind} in ('opening','charge','interest','fee','cost','payment','credit','adjustment','reversal')`,
    ),
    ownedBy('account_transactions', t.orgId),
    bridged('account_transactions', 'select'),
  ],
)

/** A file or only its hash, kept by its owner; the agency reads it through a case file. */
export const documents = pgTable.withRLS(
  'documents',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', DocumentId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    kind: text('kind').$type<DocumentKind>().notNull(),
    title: text('title').notNull(),
    sha256: bytes('sha256').notNull(),
    mediaType: text('media_type').notNull(),
    sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
    retentionClass: text('retention_class').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    uniqueIndex('documents_content').on(t.orgId, t.accountId, t.sha256),
    index('documents_by_account').on(t.orgId, t.accountId, t.createdAt, t.id),
    check('documents_kind', sql`${t.kind} in ('contract','statement','notice','authority','recording')`),
    ownedBy('documents', t.orgId),
    bridged('documents', 'select'),
  ],
)

/** An expense of collecting. Charged to the borrower where that is lawful; otherwise a memo the lender bears. */
export const accountCosts = pgTable.withRLS(
  'account_costs',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', CostId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    kind: text('kind').$type<CostKind>().notNull(),
    amount: amount('amount').notNull(),
    chargeable: boolean('chargeable').notNull(),
    basis: text('basis'),
    incurredOn: day('incurred_on').notNull(),
    transactionId: id('transaction_id', TransactionId),
    reference: text('reference'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({
      columns: [t.orgId, t.transactionId],
      foreignColumns: [accountTransactions.orgId, accountTransactions.id],
    }),
    uniqueIndex('account_costs_reference').on(t.orgId, t.reference).where(sql`${t.reference} is not null`),
    index('account_costs_by_account').on(t.orgId, t.accountId, t.createdAt, t.id),
    check('account_costs_kind', sql`${t.kind} in ('court','legal','tracing','valuation','enforcement','other')`),
    check('account_costs_charged', sql`${t.chargeable} = (${t.transactionId} is not null)`),
    ownedBy('account_costs', t.orgId),
  ],
)
