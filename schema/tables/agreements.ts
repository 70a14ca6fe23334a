import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { AccountId, PartyId, TransactionId } from '../../src/accounts/model.ts'
import {
  AgreementId,
  type AgreementKind,
  type AgreementStatus,
  type EndCode,
  JointAgreementId,
  OfferId,
  QuoteId,
} from '../../src/agreements/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts, accountTransactions } from './accounts.ts'
import {
  amount,
  appRole,
  betweenParties,
  bridged,
  bridgeRole,
  bytes,
  currentOrg,
  day,
  id,
  instant,
  version,
} from './columns.ts'

/** Instalments as they are stored: days, and minor units as texts, which lose nothing. */
export type StoredSchedule = readonly { readonly dueOn: string; readonly amount: string }[]

/**
 * What a borrower and a creditor agreed on. It belongs to them: an agency reads and changes it while it holds the debt, and
 * the database moves it to whoever holds the debt next.
 */
export const agreements = pgTable.withRLS(
  'agreements',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', AgreementId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    placementId: id('placement_id', PlacementId),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    kind: text('kind').$type<AgreementKind>().notNull(),
    status: text('status').$type<AgreementStatus>().notNull(),
    endCode: text('end_code').$type<EndCode>(),
    currency: text('currency').notNull(),
    owed: amount('owed').notNull(),
    total: amount('total').notNull(),
    waived: amount('waived').notNull(),
    paid: amount('paid').notNull(),
    schedule: jsonb('schedule').$type<StoredSchedule>().notNull(),
    offer: integer('offer').notNull(),
    proposedBy: id('proposed_by', OrganisationId).notNull(),
    offeredBy: id('offered_by', OrganisationId).notNull(),
    reference: text('reference'),
    graceDays: integer('grace_days').notNull(),
    cureDays: integer('cure_days').notNull(),
    answerBy: instant('answer_by'),
    startedAt: instant('started_at'),
    startedOn: day('started_on'),
    cureUntil: day('cure_until'),
    supersedes: id('supersedes', AgreementId),
    jointAgreementId: id('joint_agreement_id', JointAgreementId),
    endedAt: instant('ended_at'),
    waiverId: id('waiver_id', TransactionId),
    lookAt: instant('look_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({
      columns: [t.lenderId, t.waiverId],
      foreignColumns: [accountTransactions.orgId, accountTransactions.id],
    }),
    uniqueIndex('agreements_active').on(t.lenderId, t.accountId).where(sql`${t.status} = 'active'`),
    uniqueIndex('agreements_pending').on(t.lenderId, t.accountId).where(sql`${t.status} in ('proposed','countered')`),
    uniqueIndex('agreements_reference')
      .on(t.lenderId, t.proposedBy, t.reference)
      .where(sql`${t.reference} is not null`),
    index('agreements_by_lender').on(t.lenderId, t.createdAt, t.id),
    index('agreements_by_agency').on(t.agencyId, t.createdAt, t.id),
    index('agreements_by_account').on(t.lenderId, t.accountId, t.createdAt, t.id),
    check(
      'agreements_kind',
      sql`${t.kind} in ('instalment_plan','settlement','deferral','interest_waiver','hardship_plan')`,
    ),
    check(
      'agreements_status',
      sql`${t.status} in ('proposed','countered','active','completed','broken','cancelled','superseded')`,
    ),
    check('agreements_total', sql`${t.total} > 0 and ${t.waived} >= 0 and ${t.total} + ${t.waived} = ${t.owed}`),
    check('agreements_sum', sql`concordat.schedule_total(${t.schedule}) = ${t.total}`),
    check('agreements_waiver', sql`${t.waiverId} is null or ${t.status} = 'completed'`),
    check('agreements_started', sql`(${t.startedAt} is null) = (${t.startedOn} is null)`),
    check(
      'agreements_ended',
      sql`(${t.status} in ('completed','broken','cancelled','superseded')) = (${t.endedAt} is not null)`,
    ),
    betweenParties('agreements', t.lenderId, t.agencyId),
    bridged('agreements', 'select'),
    pgPolicy('agreements_follow', {
      for: 'update',
      to: bridgeRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
)

const seesAgreement = sql`exists (select 1 from agreements a where a.lender_id = agreement_offers.lender_id
  and a.id = agreement_offers.agreement_id)`

/** Every word of the bargaining. Only ever added to. */
export const agreementOffers = pgTable.withRLS(
  'agreement_offers',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', OfferId).notNull(),
    agreementId: id('agreement_id', AgreementId).notNull(),
    number: integer('number').notNull(),
    by: id('offered_by', OrganisationId).notNull(),
    owed: amount('owed').notNull(),
    total: amount('total').notNull(),
    schedule: jsonb('schedule').$type<StoredSchedule>().notNull(),
    offeredAt: instant('offered_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    uniqueIndex('agreement_offers_number').on(t.lenderId, t.agreementId, t.number),
    foreignKey({ columns: [t.lenderId, t.agreementId], foreignColumns: [agreements.lenderId, agreements.id] }),
    pgPolicy('agreement_offers_read', { for: 'select', to: appRole, using: seesAgreement }),
    pgPolicy('agreement_offers_make', {
      for: 'insert',
      to: appRole,
      withCheck: sql`${t.by} = ${currentOrg} and ${seesAgreement}`,
    }),
  ],
)

/** Options a borrower was offered, with the statement of the household they were made from, sealed. */
export const agreementQuotes = pgTable.withRLS(
  'agreement_quotes',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', QuoteId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    placementId: id('placement_id', PlacementId),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    currency: text('currency').notNull(),
    owed: amount('owed').notNull(),
    leftOver: amount('left_over').notNull(),
    options: jsonb('options').$type<readonly Record<string, unknown>[]>().notNull(),
    statement: bytes('statement_sealed').notNull(),
    askedBy: id('asked_by', OrganisationId).notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    index('agreement_quotes_by_account').on(t.lenderId, t.accountId, t.createdAt, t.id),
    bridged('agreement_quotes', 'all'),
    pgPolicy('agreement_quotes_read', {
      for: 'select',
      to: appRole,
      using: sql`${t.askedBy} = ${currentOrg} or ${t.lenderId} = ${currentOrg}`,
    }),
    pgPolicy('agreement_quotes_make', { for: 'insert', to: appRole, withCheck: sql`${t.askedBy} = ${currentOrg}` }),
    pgPolicy('agreement_quotes_reseal', {
      for: 'update',
      to: appRole,
      using: sql`${t.lenderId} = ${currentOrg}`,
      withCheck: sql`${t.lenderId} = ${currentOrg}`,
    }),
  ],
)
