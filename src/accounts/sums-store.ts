import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'

/** Accounts of which a component is not the sum of its transactions, the first twenty: there must be none. */
export const unequalAccounts = ({ org }: Pick<Context, 'org'>): Statement<{ id: string }[]> => {
  const own = sql`${OrganisationId.toUuid(org)}::uuid`
  return raw(sql`
    select a.id from accounts a left join (
      select account_id, sum(principal) as principal, sum(interest) as interest, sum(fees) as fees, sum(costs) as costs
      from account_transactions where org_id = ${own} group by account_id
    ) t on t.account_id = a.id
    where a.org_id = ${own} and (a.principal, a.interest, a.fees, a.costs) is distinct from
      (coalesce(t.principal, 0), coalesce(t.interest, 0), coalesce(t.fees, 0), coalesce(t.costs, 0))
    order by a.id limit 20`)
}
