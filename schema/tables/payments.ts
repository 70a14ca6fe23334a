import { sql } from 'drizzle-orm'
import { check, foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { AllocationOrder } from '../../src/accounts/allocation-rules.ts'
import { AccountId, TransactionId } from '../../src/accounts/model.ts'
import { PaymentId } from '../../src/ledger/model.ts'
import { MandateId } from '../../src/mandates/model.ts'
import type { Method, Payee, PaymentStatus, ReversalCode, SuspenseReason } from '../../src/payments/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts, accountTransactions } from './accounts.ts'
import { amount, betweenParties, bridged, day, id, instant, version } from './columns.ts'
import { placements } from './placements.ts'

/** Money somebody paid, from when it is known to where it went. The agency is who holds it, or whose success it is. */
export const payments = pgTable.withRLS(
  'payments',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', PaymentId).notNull(),
    accountId: id('account_id', AccountId),
    placementId: id('placement_id', PlacementId),
    mandateId: id('mandate_id', MandateId),
    recordedBy: id('recorded_by', OrganisationId).notNull(),
    reference: text('reference').notNull(),
    endToEndId: text('end_to_end_id'),
    paidTo: text('paid_to').$type<Payee>().notNull(),
    method: text('method').$type<Method>().notNull(),
    currency: text('currency').notNull(),
    amount: amount('amount').notNull(),
    paidCurrency: text('paid_currency'),
    paidAmount: amount('paid_amount'),
    rate: text('rate'),
    rateSource: text('rate_source'),
    rateOn: day('rate_on'),
    effectiveAt: instant('effective_at').notNull(),
    promisedAt: instant('promised_at'),
    effectiveOn: day('effective_on').notNull(),
    status: text('status').$type<PaymentStatus>().notNull(),
    reason: text('reason').$type<SuspenseReason>(),
    creditedTo: id('credited_to', OrganisationId),
    creditedPlacementId: id('credited_placement_id', PlacementId),
    lookAlikeId: id('look_alike_id', PaymentId),
    transactionId: id('transaction_id', TransactionId),
    allocationOrder: jsonb('allocation_order').$type<AllocationOrder>(),
    principal: amount('principal'),
    interest: amount('interest'),
    fees: amount('fees'),
    costs: amount('costs'),
    refundable: amount('refundable'),
    reversalCode: text('reversal_code').$type<ReversalCode>(),
    recordedAt: instant('recorded_at').notNull(),
    postedAt: instant('posted_at'),
    reversedAt: instant('reversed_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    foreignKey({
      columns: [t.lenderId, t.transactionId],
      foreignColumns: [accountTransactions.orgId, accountTransactions.id],
    }),
    uniqueIndex('payments_reference').on(t.lenderId, t.recordedBy, t.reference),
    uniqueIndex('payments_agency_id').on(t.agencyId, t.id).where(sql`${t.agencyId} is not null`),
    index('payments_by_reference').on(t.recordedBy, t.reference),
    index('payments_by_end_to_end').on(t.recordedBy, t.endToEndId).where(sql`${t.endToEndId} is not null`),
    index('payments_by_lender').on(t.lenderId, t.recordedAt, t.id),
    index('payments_by_agency').on(t.agencyId, t.recordedAt, t.id),
    index('payments_by_account').on(t.lenderId, t.accountId, t.recordedAt, t.id),
    index('payments_by_lender_status').on(t.lenderId, t.status, t.recordedAt, t.id),
    index('payments_by_agency_status').on(t.agencyId, t.status, t.recordedAt, t.id),
    check(
      'payments_status',
      sql`${t.status} in ('received','posted','unallocated','forwarded','reversing','reversed','refunded')`,
    ),
    check('payments_reason', sql`(${t.status} = 'unallocated') = (${t.reason} is not null)`),
    check('payments_paid_to', sql`${t.paidTo} in ('agency','lender','platform','seller','lead')`),
    check('payments_holder', sql`${t.paidTo} <> 'agency' or ${t.agencyId} is not null`),
    check('payments_amount', sql`${t.amount} > 0 and ${t.paidAmount} > 0`),
    check(
      'payments_rate',
      sql`(${t.paidCurrency} is null) = (${t.paidAmount} is null) and (${t.rate} is null) = (${t.paidAmount} is null)`,
    ),
    check('payments_posted', sql`(${t.transactionId} is null) = (${t.principal} is null)`),
    betweenParties('payments', t.lenderId, t.agencyId),
    bridged('payments', 'select'),
  ],
)
