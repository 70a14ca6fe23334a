import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Bucket } from '../../src/accounts/model.ts'
import { ExchangeCanaryId } from '../../src/contributions/canary-model.ts'
import {
  type AmountBand,
  type CorrectionKind,
  type DebtStatus,
  ExchangeCorrectionId,
  ExchangeRecordId,
  type ProductClass,
  type StrongNamespace,
} from '../../src/contributions/model.ts'
import { ExchangeId, ExchangeMemberId } from '../../src/exchange/member-model.ts'
import { ClientId, OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bridged, bytes, day, id, instant, ownedBy, version } from './columns.ts'

/** Who was told of which record, in the answer to which inquiry. Neither side may read it: only `bridge` does. */
export const exchangeDisclosures = pgTable.withRLS(
  'exchange_disclosures',
  {
    /** The reader. */
    orgId: id('org_id', OrganisationId).notNull(),
    inquiry: text('inquiry').notNull(),
    contributorId: id('contributor_id', OrganisationId).notNull(),
    recordId: id('record_id', ExchangeRecordId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    disclosedAt: instant('disclosed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.inquiry, t.contributorId, t.recordId] }),
    index('exchange_disclosures_by_record').on(t.contributorId, t.recordId, t.disclosedAt),
    bridged('exchange_disclosures', 'all'),
  ],
)

/** What a reader is told when a record it was told of was wrong. The operator sees who has not acknowledged it. */
export const exchangeCorrections = pgTable.withRLS(
  'exchange_corrections',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    operatorId: id('operator_id', OrganisationId).notNull(),
    id: id('id', ExchangeCorrectionId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    inquiry: text('inquiry').notNull(),
    kind: text('kind').$type<CorrectionKind>().notNull(),
    product: text('product').$type<ProductClass>().notNull(),
    status: text('status').$type<DebtStatus>().notNull(),
    daysPastDue: text('days_past_due').$type<Bucket>().notNull(),
    amountBand: text('amount_band').$type<AmountBand>().notNull(),
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedBy: id('acknowledged_by', ClientId),
    toldAt: instant('told_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('exchange_corrections_by_age').on(t.orgId, t.createdAt, t.id),
    index('exchange_corrections_by_operator').on(t.operatorId, t.createdAt, t.id),
    check('exchange_corrections_kind', sql`${t.kind} in ('corrected','withdrawn','suppressed')`),
    betweenParties('exchange_corrections', t.orgId, t.operatorId),
    bridged('exchange_corrections', 'all'),
  ],
)

/** Identities nobody has, which an operator planted: whoever comes upon one is guessing. Members never read them. */
export const exchangeCanaries = pgTable.withRLS(
  'exchange_canaries',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ExchangeCanaryId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    namespace: text('namespace').$type<StrongNamespace>().notNull(),
    epoch: text('epoch').notNull(),
    token: bytes('token').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('exchange_canaries_once').on(t.orgId, t.exchangeId, t.namespace, t.epoch, t.token),
    index('exchange_canaries_by_age').on(t.orgId, t.createdAt, t.id),
    index('exchange_canaries_by_token').on(t.exchangeId, t.namespace, t.epoch, t.token),
    ownedBy('exchange_canaries', t.orgId),
    bridged('exchange_canaries', 'select'),
  ],
)

/** The sequential test of how often a member's inquiries find somebody. Genuine applicants are found far more often than guesses. */
export const exchangeHitTests = pgTable.withRLS(
  'exchange_hit_tests',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    memberId: id('member_id', ExchangeMemberId).notNull(),
    lookups: integer('lookups').notNull(),
    hits: integer('hits').notNull(),
    /** Log of the likelihood ratio, in millionths. */
    logRatio: integer('log_ratio').notNull(),
    trippedAt: instant('tripped_at'),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.memberId] }), ownedBy('exchange_hit_tests', t.orgId)],
)

/**
 * Until when a record of one member is disclosed, where another member told of the same debt before: of a debt that was sold, the
 * clock is the first one. Neither side may read it: only `bridge` does.
 */
export const exchangeClocks = pgTable.withRLS(
  'exchange_clocks',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    recordId: id('record_id', ExchangeRecordId).notNull(),
    endsOn: day('ends_on').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.recordId] }), bridged('exchange_clocks', 'all')],
)

/** What is left of a record its member took back, while its clock runs: so that who tells of the debt next does not begin it anew. */
export const exchangeTraces = pgTable.withRLS(
  'exchange_traces',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    recordId: id('record_id', ExchangeRecordId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    namespace: text('namespace').$type<StrongNamespace>().notNull(),
    epoch: text('epoch').notNull(),
    token: bytes('token').notNull(),
    product: text('product').$type<ProductClass>().notNull(),
    openedOn: day('opened_on').notNull(),
    firstDelinquencyOn: day('first_delinquency_on').notNull(),
    endsOn: day('ends_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.recordId] }),
    index('exchange_traces_by_token').on(t.exchangeId, t.namespace, t.epoch, t.token),
    bridged('exchange_traces', 'all'),
  ],
)
