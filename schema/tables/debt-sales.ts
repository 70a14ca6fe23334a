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
import { AccountId } from '../../src/accounts/model.ts'
import {
  type BuyBackCode,
  DebtSaleId,
  type DebtSaleState,
  type PriceKind,
  type RefusalCode,
  type SaleAccount,
  type SaleOutcome,
  type WithdrawalCode,
} from '../../src/debt-sales/model.ts'
import { DebtTitleId } from '../../src/debt-sales/title-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import {
  amount,
  appRole,
  bridged,
  bytes,
  currentOrg,
  currentWorld,
  day,
  id,
  instant,
  ownedBy,
  version,
} from './columns.ts'

/** A sale of debts. The buyer sees it once it is offered. */
export const debtSales = pgTable.withRLS(
  'debt_sales',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', DebtSaleId).notNull(),
    buyerId: id('buyer_id', OrganisationId).notNull(),
    reference: text('reference'),
    state: text('state').$type<DebtSaleState>().notNull(),
    currency: text('currency').notNull(),
    priceKind: text('price_kind').$type<PriceKind>().notNull(),
    price: amount('price').notNull(),
    buyBackDays: integer('buy_back_days').notNull(),
    buyBackOf: id('buy_back_of', DebtSaleId),
    buyBackCode: text('buy_back_code').$type<BuyBackCode>(),
    selection: jsonb('selection').$type<Record<string, unknown>>(),
    reached: text('reached'),
    total: integer('total').notNull(),
    kept: integer('kept').notNull(),
    excluded: integer('excluded').notNull(),
    balance: amount('balance').notNull(),
    notifiedOn: day('notified_on'),
    noticeSha256: text('notice_sha256'),
    assignedOn: day('assigned_on'),
    documentSha256: text('document_sha256'),
    transferredAt: instant('transferred_at'),
    endCode: text('end_code').$type<RefusalCode | WithdrawalCode>(),
    offeredAt: instant('offered_at'),
    acceptedAt: instant('accepted_at'),
    scrubbedAt: instant('scrubbed_at'),
    endedAt: instant('ended_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    uniqueIndex('debt_sales_reference').on(t.lenderId, t.reference).where(sql`${t.reference} is not null`),
    index('debt_sales_by_seller').on(t.lenderId, t.createdAt, t.id),
    index('debt_sales_by_buyer').on(t.buyerId, t.createdAt, t.id),
    check(
      'debt_sales_state',
      sql`${t.state} in ('selecting','preparing','offered','accepted','scrubbed','notified','transferring',
        'transferred','withdrawn','refused')`,
    ),
    check('debt_sales_price_kind', sql`${t.priceKind} in ('total','per_account')`),
    check('debt_sales_buy_back', sql`(${t.buyBackOf} is null) = (${t.buyBackCode} is null)`),
    check('debt_sales_price', sql`${t.price} >= 0`),
    check('debt_sales_sides', sql`${t.buyerId} <> ${t.lenderId}`),
    check('debt_sales_ended', sql`(${t.state} in ('withdrawn','refused')) = (${t.endCode} is not null)`),
    pgPolicy('debt_sales_seller', {
      for: 'all',
      to: appRole,
      using: sql`${t.lenderId} = ${currentOrg}`,
      withCheck: sql`${t.lenderId} = ${currentOrg}`,
    }),
    pgPolicy('debt_sales_buyer', {
      for: 'select',
      to: appRole,
      using: sql`${t.buyerId} = ${currentOrg} and ${t.offeredAt} is not null`,
    }),
    pgPolicy('debt_sales_answer', {
      for: 'update',
      to: appRole,
      using: sql`${t.buyerId} = ${currentOrg} and ${t.offeredAt} is not null`,
      withCheck: sql`${t.buyerId} = ${currentOrg}`,
    }),
    bridged('debt_sales', 'select'),
  ],
)

const soldToMe = sql`exists (select 1 from debt_sales s where s.lender_id = debt_sale_accounts.lender_id
  and s.id = debt_sale_accounts.debt_sale_id and s.buyer_id = ${currentOrg} and s.offered_at is not null)`

/** The tape: a line for each account of a sale. */
export const debtSaleAccounts = pgTable.withRLS(
  'debt_sale_accounts',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    debtSaleId: id('debt_sale_id', DebtSaleId).notNull(),
    number: integer('number').notNull(),
    given: text('given'),
    accountId: id('account_id', AccountId),
    reference: text('reference'),
    product: text('product'),
    jurisdiction: text('jurisdiction'),
    openedOn: day('opened_on'),
    chargedOffOn: day('charged_off_on'),
    lastPaymentOn: day('last_payment_on'),
    delinquentSince: day('delinquent_since'),
    itemisationOn: day('itemisation_on'),
    bucket: text('bucket'),
    principal: amount('principal').notNull().default(sql`0`),
    interest: amount('interest').notNull().default(sql`0`),
    fees: amount('fees').notNull().default(sql`0`),
    costs: amount('costs').notNull().default(sql`0`),
    outcome: text('outcome').$type<SaleOutcome>().notNull().default('waiting'),
    reason: text('reason').$type<NonNullable<SaleAccount['reason']>>(),
    handover: bytes('handover_sealed'),
    buyerAccountId: id('buyer_account_id', AccountId),
    refusalCode: text('refusal_code'),
    refusalField: text('refusal_field'),
    findings: text('findings').array().notNull().default(sql`'{}'::text[]`),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.debtSaleId, t.number] }),
    foreignKey({ columns: [t.lenderId, t.debtSaleId], foreignColumns: [debtSales.lenderId, debtSales.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    uniqueIndex('debt_sale_accounts_once').on(t.lenderId, t.accountId).where(sql`${t.outcome} = 'kept'`),
    check('debt_sale_accounts_handed', sql`(${t.outcome} in ('handed','refused')) = (${t.handover} is not null)`),
    index('debt_sale_accounts_left')
      .on(t.lenderId, t.debtSaleId, t.number)
      .where(sql`${t.outcome} in ('kept','handed','refused','giving_back')`),
    index('debt_sale_accounts_sold')
      .on(t.lenderId, t.accountId)
      .where(sql`${t.outcome} in ('handed','transferred','refused','giving_back')`),
    check('debt_sale_accounts_refused', sql`(${t.outcome} = 'refused') = (${t.refusalCode} is not null)`),
    check(
      'debt_sale_accounts_outcome',
      sql`${t.outcome} in ('waiting','kept','excluded','released','handed','transferred','refused','giving_back','given_back')`,
    ),
    pgPolicy('debt_sale_accounts_seller', {
      for: 'all',
      to: appRole,
      using: sql`${t.lenderId} = ${currentOrg}`,
      withCheck: sql`${t.lenderId} = ${currentOrg}`,
    }),
    bridged('debt_sale_accounts', 'select'),
    pgPolicy('debt_sale_accounts_buyer', { for: 'select', to: appRole, using: soldToMe }),
    pgPolicy('debt_sale_accounts_exclude', { for: 'update', to: appRole, using: soldToMe, withCheck: soldToMe }),
  ],
)

/** Who sold a debt to whom, link by link, kept by whoever owns it now: what it cost is in none of them. */
export const debtTitles = pgTable.withRLS(
  'debt_titles',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', DebtTitleId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    number: integer('number').notNull(),
    sellerId: id('seller_id', OrganisationId).notNull(),
    buyerId: id('buyer_id', OrganisationId).notNull(),
    on: day('transferred_on').notNull(),
    sha256: text('document_sha256').notNull(),
    notifiedOn: day('notified_on'),
    reference: text('reference').notNull(),
    world: text('world').notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('debt_titles_number').on(t.orgId, t.accountId, t.number),
    index('debt_titles_by_age').on(t.orgId, t.recordedAt, t.id),
    index('debt_titles_by_place').on(t.world, t.jurisdiction, t.recordedAt, t.id),
    foreignKey({ columns: [t.orgId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    ownedBy('debt_titles', t.orgId),
    // An agency that holds the debt, where its mandate shares the history of it.
    pgPolicy('debt_titles_holder', {
      for: 'select',
      to: appRole,
      using: sql`exists (select 1 from placements p join case_files c on c.viewer_id = p.agency_id and c.placement_id = p.id
        where p.lender_id = ${t.orgId} and p.account_id = ${t.accountId} and p.agency_id = ${currentOrg}
          and p.status in ('accepted','active','on_hold','recall_pending','objected','return_requested')
          and 'history' = any (c.scopes))`,
    }),
    pgPolicy('debt_titles_regulator', {
      for: 'select',
      to: appRole,
      using: sql`${t.world} = ${currentWorld} and exists (
        select 1 from organisations o where o.id = ${currentOrg} and o.kind = 'regulator'
          and split_part(${t.jurisdiction}, '-', 1) = any (o.jurisdictions))`,
    }),
  ],
)
