import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { Transaction } from './debt.ts'
import { manyDebtFacts } from './debt-many-store.ts'
import { AccountId } from './model.ts'
import type { BalanceAsOf, BalanceRow, PostingRow } from './posting-plan-rules.ts'
import { transactionsNamed } from './transaction-store.ts'

type Own = Pick<Context, 'org'>

const accountsOf = (rows: readonly { readonly account: string }[]) => [...new Set(rows.map(({ account }) => account))]

/** What many postings are decided on, in one round trip. */
export const postingFacts = (own: Own, rows: readonly PostingRow[]) => ({
  ...manyDebtFacts(own, { references: accountsOf(rows) }),
  taken: transactionsNamed(
    own,
    rows.map(({ reference }) => reference),
  ) satisfies Statement<Transaction[]>,
})

/** What many stated balances are decided on, in one round trip. */
export const balanceFacts = (own: Own, rows: readonly BalanceRow[]) => ({
  ...manyDebtFacts(own, { references: accountsOf(rows) }),
  sums: balancesAsOf(own, rows),
})

interface SumRow {
  readonly account_id: string
  readonly as_of: BalanceAsOf['asOf']
  readonly principal: string
  readonly interest: string
  readonly fees: string
  readonly costs: string
}

/** An opening counts from the first: it says what was owed before anything else is known. */
const balancesAsOf =
  ({ org }: Own, rows: readonly BalanceRow[]): Statement<BalanceAsOf[]> =>
  async (db) => {
    const wanted = JSON.stringify(rows.map(({ account, asOf }) => ({ account, as_of: asOf })))
    const sums = await raw<SumRow>(sql`
      select t.account_id, w.as_of::text, sum(t.principal)::bigint as principal, sum(t.interest)::bigint as interest,
        sum(t.fees)::bigint as fees, sum(t.costs)::bigint as costs
      from (select distinct account, as_of from jsonb_to_recordset(${wanted}::text::jsonb) as w(account text, as_of date)) w
      join accounts a on a.org_id = ${OrganisationId.toUuid(org)}::uuid and a.reference = w.account
      join account_transactions t on t.org_id = a.org_id and t.account_id = a.id
        and (t.effective_on <= w.as_of or t.kind = 'opening')
      group by t.account_id, w.as_of`)(db)
    return sums.map(({ account_id, as_of, principal, interest, fees, costs }) => ({
      ...{ accountId: AccountId.fromUuid(account_id), asOf: as_of },
      ...{ principal: BigInt(principal), interest: BigInt(interest), fees: BigInt(fees), costs: BigInt(costs) },
    }))
  }
