import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { PaymentId } from '../../src/ledger/model.ts'
import type { ReversalCode } from '../../src/payments/model.ts'
import { PaymentReversalId, type ReversalStatus } from '../../src/payments/reversal-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { amount, id, instant, ownedBy, version } from './columns.ts'

/** That a payment is taken back, said by its reference: before or after the payment itself became known. */
export const paymentReversals = pgTable.withRLS(
  'payment_reversals',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', PaymentReversalId).notNull(),
    reference: text('reference').notNull(),
    code: text('code').$type<ReversalCode>().notNull(),
    entry: text('entry'),
    returnCode: text('return_code'),
    currency: text('currency'),
    amount: amount('amount'),
    status: text('status').$type<ReversalStatus>().notNull(),
    paymentId: id('payment_id', PaymentId),
    refusal: text('refusal'),
    recordedAt: instant('recorded_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    closedAt: instant('closed_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('payment_reversals_reference').on(t.orgId, t.reference),
    uniqueIndex('payment_reversals_entry').on(t.orgId, t.entry).where(sql`${t.entry} is not null`),
    index('payment_reversals_by_age').on(t.orgId, t.recordedAt, t.id),
    index('payment_reversals_by_status').on(t.orgId, t.status, t.recordedAt, t.id),
    check('payment_reversals_status', sql`${t.status} in ('awaiting','settled','refused','expired')`),
    check('payment_reversals_closed', sql`(${t.status} = 'awaiting') = (${t.closedAt} is null)`),
    check('payment_reversals_refusal', sql`(${t.status} = 'refused') = (${t.refusal} is not null)`),
    check('payment_reversals_amount', sql`(${t.amount} is null) = (${t.currency} is null) and ${t.amount} > 0`),
    ownedBy('payment_reversals', t.orgId),
  ],
)
