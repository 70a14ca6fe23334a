import { inArray, type SQL, sql } from 'drizzle-orm'
import { AccountId } from '../accounts/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type DebtSale, DebtSaleId, type SaleOutcome, type SaleSelection } from './model.ts'
import { CHUNK_ROWS } from './rules.ts'
import type { SaleFacts, SaleFate, SaleSnapshot } from './scrub-rules.ts'
import { saleUuids } from './store.ts'

const SELECTED_ROWS = 10_000

/** Selects the next accounts into lines, oldest first, and says in the sale how far it came: one statement. */
export const selectAccounts = (sale: DebtSale): Statement => {
  const { lender, sale: id } = saleUuids(sale)
  const after = sale.reached?.split('|')
  return raw(sql`
    with picked as (
      select a.id, a.created_at::text || '|' || a.id::text as mark, row_number() over (order by a.created_at, a.id) as n
      from (
        select a.id, a.created_at from accounts a
        where a.org_id = ${lender} and a.currency = ${sale.currency} and ${selected((sale.selection ?? {}) as SaleSelection)}
          ${after ? sql`and (a.created_at, a.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
        order by a.created_at, a.id limit ${SELECTED_ROWS}
      ) a
    ), added as (
      insert into debt_sale_accounts (lender_id, debt_sale_id, number, account_id)
      select ${lender}, ${id}, ${sale.total}::integer + n, picked.id from picked
    ), last as (
      select count(*)::integer as rows, max(n) as n from picked
    )
    update debt_sales s set
      total = s.total + last.rows,
      state = case when last.rows < ${SELECTED_ROWS} then 'preparing' else s.state end,
      reached = case when last.rows < ${SELECTED_ROWS} then '0' else (select p.mark from picked p where p.n = last.n) end,
      version = s.version + 1
    from last where s.lender_id = ${lender} and s.id = ${id}`)
}

const among = (column: SQL, values: readonly string[] | undefined): SQL =>
  values ? inArray(column, [...values]) : sql`true`

/** Values one by one: no array operator, which row security would keep from the indexes. */
const selected = ({ product, bucket, status, jurisdiction, balanceMin, balanceMax }: SaleSelection): SQL =>
  sql.join(
    [
      among(sql`a.status`, status ?? ['open', 'charged_off']),
      among(sql`a.bucket`, bucket),
      among(sql`a.product`, product),
      jurisdiction ? sql`a.jurisdiction = ${jurisdiction}` : sql`true`,
      balanceMin === undefined ? sql`a.balance > 0` : sql`a.balance >= ${String(balanceMin)}::bigint`,
      balanceMax === undefined ? sql`true` : sql`a.balance <= ${String(balanceMax)}::bigint`,
    ],
    sql` and `,
  )

interface FactRow {
  readonly number: number
  readonly outcome: SaleOutcome
  readonly reason: SaleFacts['reason']
  readonly account: (Record<'principal' | 'interest' | 'fees' | 'costs', string> & Record<string, string | null>) | null
  readonly statuses: string[]
  readonly treatments: string[]
  readonly disputes: string[]
  readonly litigant: boolean
  readonly agreement: boolean
  readonly joint: boolean
  readonly placement: string | null
  readonly taken: boolean
  readonly erased: boolean
}

/** The lines next in line; how far the sale has come is read under its lock. */
const chunkOf = ({ org }: Pick<Context, 'org'>, id: DebtSaleId): SQL => {
  const [lender, sale] = [sql`${OrganisationId.toUuid(org)}::uuid`, sql`${DebtSaleId.toUuid(id)}::uuid`]
  const reached = sql`(select s.reached::integer from debt_sales s where s.lender_id = ${lender} and s.id = ${sale}
    and s.state in ('preparing', 'accepted'))`
  return sql`r.lender_id = ${lender} and r.debt_sale_id = ${sale} and r.number > ${reached}
    and r.number <= ${reached} + ${CHUNK_ROWS}`
}

/** What the seller’s file says now of the lines next in line: each looked up by whole keys. */
export const chunkFacts = (context: Pick<Context, 'org' | 'now'>, id: DebtSaleId): Statement<SaleFacts[]> =>
  factsOf(context, chunkOf(context, id))

/** The same of any lines of the seller’s sales. */
export const factsOf =
  (context: Pick<Context, 'now'>, lines: SQL): Statement<SaleFacts[]> =>
  async (db) => {
    const rows = await raw<FactRow>(sql`
      select r.number, r.outcome, r.reason, a.account, coalesce(o.statuses, '{}') as statuses,
        coalesce(w.treatments, '{}') as treatments, coalesce(d.disputes, '{}') as disputes,
        exists (select from scrubs k where k.lender_id = r.lender_id and k.account_id = r.account_id
          and k.kind = 'litigant' and k.result <> 'clear' and k.decision is distinct from 'dismissed') as litigant,
        exists (select from agreements g where g.lender_id = r.lender_id and g.account_id = r.account_id
          and g.status = 'active') as agreement,
        exists (select from joint_agreement_shares j where j.org_id = r.lender_id and j.account_id = r.account_id
          and j.state in ('claimed', 'offered', 'accepted')) as joint,
        p.status as placement,
        exists (select from debt_sale_accounts t where t.lender_id = r.lender_id and t.account_id = r.account_id
          and t.outcome = 'kept' and t.debt_sale_id <> r.debt_sale_id) as taken,
        exists (select from account_parties l join parties n on n.org_id = l.org_id and n.id = l.party_id
          where l.org_id = r.lender_id and l.account_id = r.account_id and l.ended_at is null and n.erased_at is not null) as erased
      from debt_sale_accounts r
      left join lateral (${snapshot} offset 0) a on true
      left join lateral (
        select array_agg(distinct s.kind) as statuses from account_parties l
        join party_statuses s on s.org_id = l.org_id and s.party_id = l.party_id
          and s.from_on <= ${context.now}::timestamptz::date and (s.until_on is null or s.until_on > ${context.now}::timestamptz::date)
        where l.org_id = r.lender_id and l.account_id = r.account_id and l.ended_at is null and ${owes}
        offset 0
      ) o on true
      left join lateral (
        select array_agg(distinct t.treatment) as treatments from account_parties l
        join borrower_treatments t on t.lender_id = l.org_id and t.party_id = l.party_id and t.lifted_at is null
          and t.from_at <= ${context.now}::timestamptz and (t.until_at is null or t.until_at > ${context.now}::timestamptz)
        where l.org_id = r.lender_id and l.account_id = r.account_id and l.ended_at is null and ${owes}
        offset 0
      ) w on true
      left join lateral (
        select array_agg(distinct c.kind) as disputes from dispute_cases c
        where c.lender_id = r.lender_id and c.account_id = r.account_id and c.subject = 'dispute'
          and (c.stops <> 'nothing' or c.status in ('open', 'acknowledged', 'escalated'))
        offset 0
      ) d on true
      left join lateral (
        select p.status from placements p where p.lender_id = r.lender_id and p.account_id = r.account_id
          and p.status in ('accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested')
        offset 0
      ) p on true
      where ${lines} order by r.number`)(db)
    return rows.map(({ account, ...row }) => ({ ...row, account: account && snapshotOf(account) }))
  }

/** Roles that owe. */
const owes = sql`l.role in ('borrower', 'co_borrower', 'guarantor')`

const snapshot = sql`
  select jsonb_build_object('id', a.id, 'status', a.status, 'currency', a.currency, 'reference', a.reference,
    'product', a.product, 'jurisdiction', a.jurisdiction, 'openedOn', a.opened_on, 'chargedOffOn', a.charged_off_on,
    'lastPaymentOn', a.last_payment_on, 'delinquentSince', a.delinquent_since, 'itemisationOn', a.itemisation ->> 'date',
    'bucket', a.bucket, 'principal', a.principal::text, 'interest', a.interest::text, 'fees', a.fees::text,
    'costs', a.costs::text) as account
  from accounts a where a.org_id = r.lender_id and a.id = r.account_id`

function snapshotOf({ id, principal, interest, fees, costs, ...facts }: NonNullable<FactRow['account']>): SaleSnapshot {
  const amounts = {
    ...{ principal: BigInt(principal), interest: BigInt(interest) },
    ...{ fees: BigInt(fees), costs: BigInt(costs) },
  }
  return {
    ...(facts as unknown as Omit<SaleSnapshot, 'id' | keyof typeof amounts>),
    ...amounts,
    id: AccountId.fromUuid(id as string),
  }
}

/** What became of lines: the tape as it stands now. */
export const saveFates = (sale: DebtSale, fates: readonly SaleFate[]): Statement => {
  const { lender, sale: id } = saleUuids(sale)
  const rows = fates.map(({ account, ...fate }) => ({ ...fate, ...(account ? tapeOf(account) : {}) }))
  return raw(sql`
    update debt_sale_accounts r set outcome = f.outcome, reason = f.reason,
      findings = array(select jsonb_array_elements_text(f.findings)), reference = f.reference, product = f.product,
      jurisdiction = f.jurisdiction, opened_on = f."openedOn", charged_off_on = f."chargedOffOn",
      last_payment_on = f."lastPaymentOn", delinquent_since = f."delinquentSince", itemisation_on = f."itemisationOn",
      bucket = f.bucket, principal = coalesce(f.principal, 0), interest = coalesce(f.interest, 0),
      fees = coalesce(f.fees, 0), costs = coalesce(f.costs, 0)
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as f(number integer, outcome text, reason text,
      findings jsonb, reference text, product text, jurisdiction text, "openedOn" date, "chargedOffOn" date,
      "lastPaymentOn" date, "delinquentSince" date, "itemisationOn" date, bucket text, principal bigint,
      interest bigint, fees bigint, costs bigint)
    where r.lender_id = ${lender} and r.debt_sale_id = ${id} and r.number = f.number`)
}

const tapeOf = ({ id: _, status: __, currency: ___, principal, interest, fees, costs, ...facts }: SaleSnapshot) => ({
  ...facts,
  ...{ principal: String(principal), interest: String(interest), fees: String(fees), costs: String(costs) },
})

const sold = sql`('kept', 'handed', 'refused', 'transferred')`

/** Counts the tape anew: how many are kept, how many left out, and what those kept owe together. */
export const recount = (sale: DebtSale): Statement => {
  const { lender, sale: id } = saleUuids(sale)
  return raw(sql`
    update debt_sales s set kept = c.kept, excluded = c.excluded, balance = c.balance, version = s.version + 1
    from (
      select count(*) filter (where r.outcome in ${sold})::integer as kept,
        count(*) filter (where r.outcome in ('excluded', 'giving_back', 'given_back'))::integer as excluded,
        coalesce(sum(r.principal + r.interest + r.fees + r.costs) filter (where r.outcome in ${sold}), 0)::bigint as balance
      from debt_sale_accounts r where r.lender_id = ${lender} and r.debt_sale_id = ${id}
    ) c where s.lender_id = ${lender} and s.id = ${id}`)
}
