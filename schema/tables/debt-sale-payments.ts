import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  type PgColumn,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { AccountId } from '../../src/accounts/model.ts'
import {
  DebtSaleSettlementId,
  type ForwardingState,
  type SettlementState,
} from '../../src/debt-sales/forwarding-model.ts'
import { DebtSaleId } from '../../src/debt-sales/model.ts'
import { PaymentId } from '../../src/ledger/model.ts'
import type { Method, ReversalCode } from '../../src/payments/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { amount, appRole, currentOrg, day, id, instant, version } from './columns.ts'
import { debtSaleAccounts, debtSales } from './debt-sales.ts'
import { payments } from './payments.ts'

const ofBothSides = (table: string, seller: PgColumn, buyer: PgColumn) => [
  pgPolicy(`${table}_seller`, {
    for: 'all',
    to: appRole,
    using: sql`${seller} = ${currentOrg}`,
    withCheck: sql`${seller} = ${currentOrg}`,
  }),
  pgPolicy(`${table}_buyer`, { for: 'select', to: appRole, using: sql`${buyer} = ${currentOrg}` }),
  pgPolicy(`${table}_answer`, {
    for: 'update',
    to: appRole,
    using: sql`${buyer} = ${currentOrg}`,
    withCheck: sql`${buyer} = ${currentOrg}`,
  }),
]

/** What a seller received for debts it had sold: each payment once. */
export const forwardedPayments = pgTable.withRLS(
  'forwarded_payments',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    debtSaleId: id('debt_sale_id', DebtSaleId).notNull(),
    paymentId: id('payment_id', PaymentId).notNull(),
    buyerId: id('buyer_id', OrganisationId).notNull(),
    number: integer('number').notNull(),
    buyerAccountId: id('buyer_account_id', AccountId).notNull(),
    currency: text('currency').notNull(),
    amount: amount('amount').notNull(),
    method: text('method').$type<Method>().notNull(),
    effectiveAt: instant('effective_at').notNull(),
    state: text('state').$type<ForwardingState>().notNull(),
    reversalCode: text('reversal_code').$type<ReversalCode>(),
    buyerPaymentId: id('buyer_payment_id', PaymentId),
    settlementId: id('settlement_id', DebtSaleSettlementId),
    returnedIn: id('returned_in', DebtSaleSettlementId),
    forwardedAt: instant('forwarded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.paymentId] }),
    foreignKey({
      columns: [t.lenderId, t.debtSaleId, t.number],
      foreignColumns: [debtSaleAccounts.lenderId, debtSaleAccounts.debtSaleId, debtSaleAccounts.number],
    }),
    foreignKey({ columns: [t.lenderId, t.paymentId], foreignColumns: [payments.lenderId, payments.id] }),
    index('forwarded_payments_by_sale').on(t.lenderId, t.debtSaleId, t.forwardedAt, t.paymentId),
    index('forwarded_payments_of_buyer').on(t.buyerId, t.paymentId),
    index('forwarded_payments_left')
      .on(t.buyerId, t.debtSaleId, t.forwardedAt, t.paymentId)
      .where(sql`${t.state} in ('sent','returning')`),
    check('forwarded_payments_state', sql`${t.state} in ('sent','taken','returning','returned')`),
    check('forwarded_payments_amount', sql`${t.amount} > 0`),
    check('forwarded_payments_taken', sql`${t.state} not in ('taken','returning') or ${t.buyerPaymentId} is not null`),
    check('forwarded_payments_back', sql`(${t.state} in ('returning','returned')) = (${t.reversalCode} is not null)`),
    check('forwarded_payments_settled', sql`${t.returnedIn} is null or ${t.settlementId} is not null`),
    ...ofBothSides('forwarded_payments', t.lenderId, t.buyerId),
  ],
)

/** What a seller paid over to a buyer, and whether it has come. */
export const debtSaleSettlements = pgTable.withRLS(
  'debt_sale_settlements',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    debtSaleId: id('debt_sale_id', DebtSaleId).notNull(),
    id: id('id', DebtSaleSettlementId).notNull(),
    buyerId: id('buyer_id', OrganisationId).notNull(),
    reference: text('reference').notNull(),
    currency: text('currency').notNull(),
    amount: amount('amount').notNull(),
    payments: integer('payments').notNull(),
    returned: integer('returned').notNull(),
    paidOn: day('paid_on').notNull(),
    state: text('state').$type<SettlementState>().notNull(),
    receivedOn: day('received_on'),
    statedAt: instant('stated_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.debtSaleId], foreignColumns: [debtSales.lenderId, debtSales.id] }),
    uniqueIndex('debt_sale_settlements_reference').on(t.lenderId, t.reference),
    index('debt_sale_settlements_by_seller').on(t.lenderId, t.statedAt, t.id),
    index('debt_sale_settlements_by_buyer').on(t.buyerId, t.statedAt, t.id),
    check('debt_sale_settlements_amount', sql`${t.amount} > 0 and ${t.payments} > 0`),
    check('debt_sale_settlements_state', sql`(${t.state} = 'confirmed') = (${t.receivedOn} is not null)`),
    ...ofBothSides('debt_sale_settlements', t.lenderId, t.buyerId),
  ],
)
