import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { TransactionId } from '../../src/accounts/model.ts'
import { type LedgerAccount, PaymentId, PostingSetId, type SetKind } from '../../src/ledger/model.ts'
import { MandateId } from '../../src/mandates/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accountTransactions } from './accounts.ts'
import { amount, betweenParties, day, id, instant } from './columns.ts'

/** Append-only. What is posted together; the migration holds that it sums to zero. */
export const postingSets = pgTable.withRLS(
  'posting_sets',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    mandateId: id('mandate_id', MandateId),
    id: id('id', PostingSetId).notNull(),
    kind: text('kind').$type<Exclude<SetKind, 'transaction'>>().notNull(),
    paymentId: id('payment_id', PaymentId),
    transactionId: id('transaction_id', TransactionId),
    reversesId: id('reverses_id', PostingSetId),
    lines: smallint('lines').notNull(),
    effectiveOn: day('effective_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({
      columns: [t.lenderId, t.transactionId],
      foreignColumns: [accountTransactions.orgId, accountTransactions.id],
    }),
    foreignKey({ columns: [t.lenderId, t.reversesId], foreignColumns: [t.lenderId, t.id] }),
    uniqueIndex('posting_sets_of_transaction')
      .on(t.lenderId, t.transactionId)
      .where(sql`${t.transactionId} is not null`),
    uniqueIndex('posting_sets_reversed').on(t.lenderId, t.reversesId).where(sql`${t.reversesId} is not null`),
    index('posting_sets_by_mandate')
      .on(t.lenderId, t.mandateId, t.recordedAt, t.id)
      .where(sql`${t.mandateId} is not null`),
    index('posting_sets_by_payment').on(t.paymentId, t.lenderId),
    index('posting_sets_by_agency').on(t.agencyId, t.id).where(sql`${t.agencyId} is not null`),
    check(
      'posting_sets_kind',
      sql`${t.kind} in ('receipt','allocation','refund','forwarding','settlement','commission','remittance','reversal')`,
    ),
    check('posting_sets_reversal', sql`(${t.kind} = 'reversal') = (${t.reversesId} is not null)`),
    check('posting_sets_own', sql`${t.transactionId} is null or ${t.agencyId} is null`),
    check('posting_sets_mandate', sql`${t.mandateId} is null or ${t.agencyId} is not null`),
    check('posting_sets_lines', sql`${t.lines} > 0`),
    betweenParties('posting_sets', t.lenderId, t.agencyId),
  ],
)

/** The lines of sets: a debit is positive, a credit negative. Day, moment and agency are those of the set. */
export const postings = pgTable.withRLS(
  'postings',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    setId: id('set_id', PostingSetId).notNull(),
    line: smallint('line').notNull(),
    account: text('account').$type<LedgerAccount>().notNull(),
    currency: text('currency').notNull(),
    amount: amount('amount').notNull(),
    effectiveOn: day('effective_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.setId, t.line] }),
    foreignKey({ columns: [t.lenderId, t.setId], foreignColumns: [postingSets.lenderId, postingSets.id] }),
    index('postings_by_agency').on(t.agencyId, t.setId).where(sql`${t.agencyId} is not null`),
    index('postings_in_trust')
      .on(t.agencyId, t.lenderId, t.currency, t.effectiveOn, t.amount)
      .where(sql`${t.account} = 'trust'`),
    index('postings_in_trust_of_lender')
      .on(t.lenderId, t.agencyId, t.currency, t.effectiveOn, t.amount)
      .where(sql`${t.account} = 'trust'`),
    check(
      'postings_account',
      sql`${t.account} in ('bank','trust','suspense','owed_to_buyers','due_from_sellers','owed_to_creditors','due_from_leads','refunds_payable','recoveries_receivable','commission_earned','commission_due','clawback_receivable','cost_advances','charged','waived','adjusted','opening')`,
    ),
    check('postings_amount', sql`${t.amount} <> 0`),
    betweenParties('postings', t.lenderId, t.agencyId),
  ],
)
