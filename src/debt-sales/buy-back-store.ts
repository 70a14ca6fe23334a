import { sql } from 'drizzle-orm'
import { debtSales } from '../../schema/tables/debt-sales.ts'
import { AccountId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import type { BoughtLine } from './buy-back-rules.ts'
import { isSale } from './store.ts'

/** A line whose debt the buyer holds, with the account it became there. */
export interface HeldLine extends BoughtLine {
  readonly account: AccountId
}

/** Which of the numbers became accounts of the buyer’s, in their order; what they owed is what they were sold with. */
export const boughtLines =
  (own: Pick<Context, 'org'>, name: Named<'dsl'>, numbers: readonly number[]): Statement<HeldLine[]> =>
  async (db) => {
    const rows = await raw<{ number: number; account: string; owed: string }>(sql`
      select r.number, r.buyer_account_id as account, (r.principal + r.interest + r.fees + r.costs)::text as owed
      from debt_sale_accounts r
      join ${debtSales} on ${isSale(own, name)} and ${debtSales.lenderId} = r.lender_id and ${debtSales.id} = r.debt_sale_id
      where r.outcome = 'transferred' and r.buyer_account_id is not null
        and r.number = any (${sql.param(numbers.map(String))}::text[]::integer[])
      order by r.number`)(db)
    return rows.map(({ number, account, owed }) => ({
      ...{ number, account: AccountId.fromUuid(account), owed: BigInt(owed) },
    }))
  }
