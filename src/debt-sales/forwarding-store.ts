import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { debtSaleSettlements, forwardedPayments } from '../../schema/tables/debt-sale-payments.ts'
import { debtSales } from '../../schema/tables/debt-sales.ts'
import { AccountId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import type { Likeness } from '../payments/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type DebtSaleSettlement,
  DebtSaleSettlementId,
  type ForwardedPayment,
  type SettlementState,
  type SoldLine,
} from './forwarding-model.ts'
import { DebtSaleId } from './model.ts'
import { isSale } from './store.ts'

type Own = Pick<Context, 'org'>

const t = forwardedPayments
const s = debtSaleSettlements
const uuidOf = ({ org }: Own): SQL => sql`${OrganisationId.toUuid(org)}::uuid`
const isMine = ({ org }: Own) => or(eq(t.lenderId, org), eq(t.buyerId, org))

interface LineRow {
  readonly sale: string
  readonly buyer: string
  readonly number: number
  readonly account: string | null
}

/** The line of the sale by which the debt of a payment left; none where it never did, or is back. */
export const soldLineOf =
  (own: Own, id: PaymentId): Statement<SoldLine[]> =>
  async (db) => {
    const rows = await raw<LineRow>(sql`
      select r.debt_sale_id as sale, d.buyer_id as buyer, r.number, r.buyer_account_id as account
      from payments f
      join debt_sale_accounts r on r.lender_id = f.lender_id and r.account_id = f.account_id
        and r.outcome in ('handed', 'transferred', 'refused', 'giving_back')
      join debt_sales d on d.lender_id = r.lender_id and d.id = r.debt_sale_id
      where f.lender_id = ${uuidOf(own)} and f.id = ${PaymentId.toUuid(id)}::uuid limit 1`)(db)
    return rows.map(({ sale, buyer, number, account }) => ({
      ...{ debtSaleId: DebtSaleId.fromUuid(sale), buyerId: OrganisationId.fromUuid(buyer), number },
      buyerAccountId: account === null ? null : AccountId.fromUuid(account),
    }))
  }

/** What was forwarded of a payment of the seller’s, locked. */
export const forwardedForChange =
  (own: Own, id: PaymentId): Statement<ForwardedPayment[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(claimed, isMine(own), eq(t.paymentId, id)))
      .limit(1)
      .for('update')

/** What of a sale the buyer’s job has to take, or to take back. */
export const nextForwarded =
  (own: Own, debtSale: DebtSaleId): Statement<ForwardedPayment[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(eq(t.buyerId, own.org), eq(t.debtSaleId, debtSale), sql`${t.state} in ('sent', 'returning')`))
      .orderBy(t.forwardedAt, t.paymentId)
      .limit(100)

/** One column of a payment forwarded to the caller, where a statement needs it before it is read. */
export const columnOfForwarded = (
  own: Own,
  id: PaymentId,
  column: 'buyer_account_id' | 'currency' | 'amount' | 'effective_at',
): SQL => sql`
  (select w.${sql.raw(column)} from forwarded_payments w where w.buyer_id = ${uuidOf(own)}
    and w.payment_id = ${PaymentId.toUuid(id)}::uuid)`

export const likenessOfForwarded = (own: Own, id: PaymentId): Likeness => ({
  currency: columnOfForwarded(own, id, 'currency'),
  amount: columnOfForwarded(own, id, 'amount'),
  effectiveAt: columnOfForwarded(own, id, 'effective_at'),
  self: sql`null::uuid`,
})

export interface ForwardedFilter {
  readonly debtSale: Named<'dsl'>
  readonly settled?: boolean | undefined
}

export const forwardedOf =
  (own: Own, { debtSale, settled }: ForwardedFilter, keyset: Keyset): Statement<ForwardedPayment[]> =>
  (db) => {
    const named = (column: typeof debtSales.lenderId | typeof debtSales.id) =>
      sql`(select ${column} from ${debtSales} where ${isSale(own, debtSale)})`
    return db
      .select()
      .from(t)
      .where(
        and(
          eq(t.lenderId, named(debtSales.lenderId)),
          eq(t.debtSaleId, named(debtSales.id)),
          settled === undefined ? undefined : sql`(${t.settlementId} is not null) = ${settled}`,
          keyset.where(t.forwardedAt, t.paymentId),
        ),
      )
      .orderBy(...keyset.orderBy(t.forwardedAt, t.paymentId))
      .limit(keyset.fetch)
  }

/** Those of a sale that a settlement names, locked. */
export const forwardedNamed =
  (own: Own, name: Named<'dsl'>, ids: readonly PaymentId[]): Statement<ForwardedPayment[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(
        and(
          claimed,
          eq(t.lenderId, own.org),
          eq(t.debtSaleId, sql`(select ${debtSales.id} from ${debtSales} where ${isSale(own, name)})`),
          anyOf(t.paymentId, ids.map(PaymentId.toUuid)),
        ),
      )
      .orderBy(t.paymentId)
      .for('update')

export const insertForwarded =
  (forwarded: ForwardedPayment): Statement =>
  (db) =>
    db.insert(t).values({ ...forwarded })

export const saveForwarded =
  ({ lenderId, paymentId, state, reversalCode, buyerPaymentId }: ForwardedPayment): Statement =>
  (db) =>
    db
      .update(t)
      .set({ state, reversalCode, buyerPaymentId })
      .where(and(eq(t.lenderId, lenderId), eq(t.paymentId, paymentId)))

/** In which settlement they were paid over, or taken off. */
export const saveSettled = (
  { lenderId, id }: DebtSaleSettlement,
  payments: readonly ForwardedPayment[],
  column: 'settlementId' | 'returnedIn',
): Statement[] =>
  payments.length === 0
    ? []
    : [
        (db) =>
          db
            .update(t)
            .set({ [column]: id })
            .where(
              and(
                eq(t.lenderId, lenderId),
                anyOf(
                  t.paymentId,
                  payments.map(({ paymentId }) => PaymentId.toUuid(paymentId)),
                ),
              ),
            ),
      ]

const isParty = ({ org }: Own) => or(eq(s.lenderId, org), eq(s.buyerId, org))

const isSettlement = (own: Own, name: Named<'dss'>): SQL | undefined =>
  'id' in name ? and(isParty(own), eq(s.id, name.id)) : and(eq(s.lenderId, own.org), eq(s.reference, name.reference))

export const settlementNamed =
  (own: Own, name: Named<'dss'>): Statement<DebtSaleSettlement[]> =>
  (db) =>
    db.select().from(s).where(isSettlement(own, name)).limit(1)

export const settlementForChange =
  (own: Own, name: Named<'dss'>): Statement<DebtSaleSettlement[]> =>
  (db) =>
    db
      .select()
      .from(s)
      .where(and(claimed, isSettlement(own, name)))
      .limit(1)
      .for('update')

export const settlementsWithIds =
  (own: Own, ids: readonly DebtSaleSettlementId[]): Statement<DebtSaleSettlement[]> =>
  (db) =>
    db
      .select()
      .from(s)
      .where(and(isParty(own), anyOf(s.id, ids.map(DebtSaleSettlementId.toUuid))))

export interface SettlementFilter {
  readonly as: 'seller' | 'buyer'
  readonly debtSale?: Named<'dsl'> | undefined
  readonly state?: readonly SettlementState[] | undefined
}

export const settlementsOf =
  (own: Own, { as, debtSale, state }: SettlementFilter, keyset: Keyset): Statement<DebtSaleSettlement[]> =>
  (db) =>
    db
      .select()
      .from(s)
      .where(
        and(
          eq(as === 'seller' ? s.lenderId : s.buyerId, own.org),
          debtSale
            ? eq(s.debtSaleId, sql`(select ${debtSales.id} from ${debtSales} where ${isSale(own, debtSale)})`)
            : undefined,
          state ? keyset.among(s.state, state) : undefined,
          keyset.where(s.statedAt, s.id),
        ),
      )
      .orderBy(...keyset.orderBy(s.statedAt, s.id))
      .limit(keyset.fetch)

export const insertSettlement =
  (settlement: DebtSaleSettlement): Statement =>
  (db) =>
    db.insert(s).values({ ...settlement })

export const saveSettlement =
  ({ lenderId, id, state, receivedOn, confirmedAt, version }: DebtSaleSettlement): Statement =>
  (db) =>
    db
      .update(s)
      .set({ state, receivedOn, confirmedAt, version })
      .where(and(eq(s.lenderId, lenderId), eq(s.id, id)))
