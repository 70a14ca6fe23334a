import { and, asc, eq, gt, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { debtSaleAccounts, debtSales } from '../../schema/tables/debt-sales.ts'
import { JobId } from '../../schema/tables/events.ts'
import { AccountId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { DEBT_SALE_TAKE, DEBT_SALE_WORK } from './job-kinds.ts'
import { type DebtSale, DebtSaleId, type DebtSaleState, type SaleAccount, type SaleOutcome } from './model.ts'

type Own = Pick<Context, 'org'>

const isBuyers = ({ org }: Own): SQL | undefined => and(eq(debtSales.buyerId, org), isNotNull(debtSales.offeredAt))

/** A seller’s own reference names a sale; the buyer knows it by id. */
export const isSale = (own: Own, name: Named<'dsl'>): SQL | undefined =>
  'id' in name
    ? and(or(eq(debtSales.lenderId, own.org), isBuyers(own)), eq(debtSales.id, name.id))
    : and(eq(debtSales.lenderId, own.org), eq(debtSales.reference, name.reference))

export const saleNamed =
  (own: Own, name: Named<'dsl'>): Statement<DebtSale[]> =>
  (db) =>
    db.select().from(debtSales).where(isSale(own, name)).limit(1)

/** The same, locked: whatever happens to a sale happens one after the other. */
export const saleForChange =
  (own: Own, name: Named<'dsl'>): Statement<DebtSale[]> =>
  (db) =>
    db
      .select()
      .from(debtSales)
      .where(and(claimed, isSale(own, name)))
      .limit(1)
      .for('update')

export const salesWithIds =
  (own: Own, ids: readonly DebtSaleId[]): Statement<DebtSale[]> =>
  (db) =>
    db
      .select()
      .from(debtSales)
      .where(and(or(eq(debtSales.lenderId, own.org), isBuyers(own)), anyOf(debtSales.id, ids.map(DebtSaleId.toUuid))))

export interface SaleFilter {
  readonly as: 'seller' | 'buyer'
  readonly state?: readonly DebtSaleState[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const salesOf =
  (own: Own, { as, state, createdAt }: SaleFilter, keyset: Keyset): Statement<DebtSale[]> =>
  (db) =>
    db
      .select()
      .from(debtSales)
      .where(
        and(
          as === 'seller' ? eq(debtSales.lenderId, own.org) : isBuyers(own),
          keyset.where(debtSales.createdAt, debtSales.id, createdAt),
          state ? keyset.among(debtSales.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(debtSales.createdAt, debtSales.id))
      .limit(keyset.fetch)

/** Lines of a tape in order, after a number. */
export const saleAccountsOf =
  (
    own: Own,
    { debtSale, outcome }: { debtSale: Named<'dsl'>; outcome?: readonly SaleOutcome[] | undefined },
    { after, fetch, among }: { after: number; fetch: number; among: Keyset['among'] },
  ): Statement<SaleAccount[]> =>
  (db) => {
    const named = (column: typeof debtSales.lenderId | typeof debtSales.id) =>
      sql`(select ${column} from ${debtSales} where ${isSale(own, debtSale)})`
    return db
      .select()
      .from(debtSaleAccounts)
      .where(
        and(
          eq(debtSaleAccounts.lenderId, named(debtSales.lenderId)),
          eq(debtSaleAccounts.debtSaleId, named(debtSales.id)),
          gt(debtSaleAccounts.number, after),
          outcome ? among(debtSaleAccounts.outcome, outcome) : undefined,
        ),
      )
      .orderBy(asc(debtSaleAccounts.number))
      .limit(fetch)
  }

export const insertSale =
  (sale: DebtSale): Statement =>
  (db) =>
    db.insert(debtSales).values({ ...sale })

/** What moves of a sale; who the two are and what it costs stands. */
export const saveSale =
  (sale: DebtSale): Statement =>
  (db) => {
    const { state, reached, total, kept, excluded, balance, endCode, version } = sale
    const { offeredAt, acceptedAt, scrubbedAt, endedAt, transferredAt } = sale
    const { notifiedOn, noticeSha256, assignedOn, documentSha256 } = sale
    return db
      .update(debtSales)
      .set({
        ...{ state, reached, total, kept, excluded, balance, endCode, version },
        ...{ offeredAt, acceptedAt, scrubbedAt, endedAt, transferredAt },
        ...{ notifiedOn, noticeSha256, assignedOn, documentSha256 },
      })
      .where(and(eq(debtSales.lenderId, sale.lenderId), eq(debtSales.id, sale.id)))
  }

export interface GivenAccount {
  readonly number: number
  readonly given: string
  /** As uuid; null for an account named by reference. */
  readonly id: string | null
  readonly reference: string | null
}

export const saleUuids = ({ lenderId, id }: Pick<DebtSale, 'lenderId' | 'id'>) => ({
  lender: sql`${OrganisationId.toUuid(lenderId)}::uuid`,
  sale: sql`${DebtSaleId.toUuid(id)}::uuid`,
})

export const given = (name: Named<'acc'>, index: number): GivenAccount =>
  'id' in name
    ? { number: index + 1, given: name.id, id: AccountId.toUuid(name.id), reference: null }
    : { number: index + 1, given: `ref:${name.reference}`, id: null, reference: name.reference }

/** The lines of a sale of named accounts, looked up among the seller’s own; one it has not got stays without account. */
export const insertGivenAccounts = (sale: DebtSale, accounts: readonly GivenAccount[]): Statement => {
  const { lender, sale: id } = saleUuids(sale)
  return raw(sql`
    insert into debt_sale_accounts (lender_id, debt_sale_id, number, given, account_id)
    select ${lender}, ${id}, g.number, g.given, case when g.id is not null then i.id else r.id end
    from json_to_recordset(${JSON.stringify(accounts)}::text::json) as g(number integer, given text, id uuid, reference text)
    left join lateral (select a.id from accounts a where a.org_id = ${lender} and a.id = g.id offset 0) i on true
    left join lateral (
      select a.id from accounts a where a.org_id = ${lender} and a.reference = g.reference offset 0
    ) r on true`)
}

/** Leaves lines out that are still in; the numbers that are not in the sale change nothing. */
export const excludeLines = (sale: DebtSale, numbers: readonly number[], code: string): Statement => {
  const { lender, sale: id } = saleUuids(sale)
  return raw(sql`
    update debt_sale_accounts r set outcome = 'excluded', reason = ${code}
    where r.lender_id = ${lender} and r.debt_sale_id = ${id} and r.outcome = 'kept'
      and r.number = any (${sql.param(numbers.map(String))}::text[]::integer[])`)
}

/** Which of the numbers are in the sale still, with what they owe. */
export const keptLines =
  (own: Own, name: Named<'dsl'>, numbers: readonly number[]): Statement<{ number: number; owed: bigint }[]> =>
  async (db) => {
    const rows = await raw<{ number: number; owed: string }>(sql`
      select r.number, (r.principal + r.interest + r.fees + r.costs)::text as owed from debt_sale_accounts r
      join ${debtSales} on ${isSale(own, name)} and ${debtSales.lenderId} = r.lender_id and ${debtSales.id} = r.debt_sale_id
      where r.outcome = 'kept' and r.number = any (${sql.param(numbers.map(String))}::text[]::integer[])`)(db)
    return rows.map(({ number, owed }) => ({ number, owed: BigInt(owed) }))
  }

/** A sale that comes to nothing sets its accounts free. */
export const releaseLines = (sale: DebtSale): Statement => {
  const { lender, sale: id } = saleUuids(sale)
  return raw(sql`
    update debt_sale_accounts r set outcome = 'released'
    where r.lender_id = ${lender} and r.debt_sale_id = ${id} and r.outcome in ('waiting', 'kept')`)
}

/** The seller’s job goes on, whoever of the two says so; or the buyer’s, which takes over what was handed over. */
const scheduling =
  (kind: string) =>
  (sale: Pick<DebtSale, 'lenderId' | 'id'>, { now, newId }: Pick<Context, 'now' | 'newId'>): Statement => {
    const { lender, sale: id } = saleUuids(sale)
    const job = sql`${JobId.toUuid(newId(JobId))}::uuid`
    return raw(sql`select bridge.schedule_debt_sale(${lender}, ${id}, ${kind}::text, ${job}, ${now}::timestamptz)`)
  }

export const scheduleSale = scheduling(DEBT_SALE_WORK)
export const scheduleTaking = scheduling(DEBT_SALE_TAKE)
