import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { AccountId } from '../../src/accounts/model.ts'
import { PaymentId, PostingSetId } from '../../src/ledger/model.ts'
import { RefundId, type RefundStatus } from '../../src/payments/refund-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { amount, day, id, instant, ownedBy, version } from './columns.ts'

/** What of a payment went beyond the debt and is owed back to whoever paid it. */
export const refunds = pgTable.withRLS(
  'refunds',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', RefundId).notNull(),
    paymentId: id('payment_id', PaymentId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    currency: text('currency').notNull(),
    amount: amount('amount').notNull(),
    status: text('status').$type<RefundStatus>().notNull(),
    reference: text('reference'),
    paidOn: day('paid_on'),
    setId: id('set_id', PostingSetId),
    recordedAt: instant('recorded_at').notNull(),
    paidAt: instant('paid_at'),
    endedAt: instant('ended_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    uniqueIndex('refunds_of_payment').on(t.lenderId, t.paymentId),
    uniqueIndex('refunds_reference').on(t.lenderId, t.reference).where(sql`${t.reference} is not null`),
    index('refunds_by_age').on(t.lenderId, t.recordedAt, t.id),
    index('refunds_by_status').on(t.lenderId, t.status, t.recordedAt, t.id),
    index('refunds_by_account').on(t.lenderId, t.accountId, t.recordedAt, t.id),
    check('refunds_status', sql`${t.status} in ('owed','paid','cancelled','recoverable')`),
    check(
      'refunds_paid',
      sql`(${t.status} in ('paid','recoverable')) = (${t.setId} is not null) and (${t.setId} is null) = (${t.reference} is null) and (${t.setId} is null) = (${t.paidOn} is null)`,
    ),
    check('refunds_amount', sql`${t.amount} > 0`),
    ownedBy('refunds', t.lenderId),
  ],
)
