import { and, eq, type SQL, sql } from 'drizzle-orm'
import { parties } from '../../schema/tables/parties.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { AccountId, TransactionId } from './model.ts'
import { type PartyFile, partyFile } from './party-store.ts'
import { insertSoldStatuses } from './sold-statuses-store.ts'

export { insertSoldStatuses }

type Own = Pick<Context, 'org'>

/**
 * Closes accounts that are sold, locked before: one adjustment takes all that is owed off each, its first-delinquency date is
 * frozen, and nothing accrues or ages any more.
 */
export const closeSold = (
  ids: readonly AccountId[],
  { org, now, newId, on }: Pick<Context, 'org' | 'now' | 'newId'> & { readonly on: string },
): Statement[] => {
  const own = sql`${OrganisationId.toUuid(org)}::uuid`
  const rows = ids.map((id) => ({ id: AccountId.toUuid(id), transaction: TransactionId.toUuid(newId(TransactionId)) }))
  const sold = sql`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x(id uuid, transaction uuid)`
  return [
    raw(sql`
      insert into account_transactions (org_id, id, account_id, kind, principal, interest, fees, costs, effective_on,
        accrued, recorded_at)
      select ${own}, x.transaction, a.id, 'adjustment', -a.principal, -a.interest, -a.fees, -a.costs, ${on}::date, false,
        ${now}::timestamptz
      from ${sold} join accounts a on a.org_id = ${own} and a.id = x.id`),
    raw(sql`
      update accounts a set status = 'sold', principal = 0, interest = 0, fees = 0, costs = 0, delinquency_frozen = true,
        bucket_due_on = null, accrual_due_on = null, version = a.version + 1,
        itemisation = case when a.itemisation is null then null else jsonb_set(a.itemisation, '{credits}',
          to_jsonb(((a.itemisation ->> 'credits')::bigint + a.principal + a.interest + a.fees + a.costs)::text)) end
      from ${sold} where a.org_id = ${own} and a.id = x.id`),
  ]
}

export interface Unsold {
  readonly id: AccountId
  readonly principal: bigint
  readonly interest: bigint
  readonly fees: bigint
  readonly costs: bigint
  /** Whether its first-delinquency date was frozen before it was sold. */
  readonly frozen: boolean
}

/**
 * Opens sold accounts again whose buyer gave them back: another adjustment puts on what the sale took off. Interest goes on from this
 * day and never catches up.
 */
export const reopenSold = (
  accounts: readonly Unsold[],
  { org, now, newId, on }: Pick<Context, 'org' | 'now' | 'newId'> & { readonly on: string },
): Statement[] => {
  const own = sql`${OrganisationId.toUuid(org)}::uuid`
  const rows = accounts.map(({ id, principal, interest, fees, costs, frozen }) => ({
    ...{ id: AccountId.toUuid(id), transaction: TransactionId.toUuid(newId(TransactionId)) },
    ...{ principal: `${principal}`, interest: `${interest}`, fees: `${fees}`, costs: `${costs}`, frozen },
  }))
  const back = sql`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x(id uuid, transaction uuid, principal bigint,
    interest bigint, fees bigint, costs bigint, frozen boolean)`
  return [
    raw(sql`
      insert into account_transactions (org_id, id, account_id, kind, principal, interest, fees, costs, effective_on,
        accrued, recorded_at)
      select ${own}, x.transaction, x.id, 'adjustment', x.principal, x.interest, x.fees, x.costs, ${on}::date, false,
        ${now}::timestamptz
      from ${back}`),
    raw(sql`
      update accounts a set status = case when a.charged_off_on is null then 'open' else 'charged_off' end,
        principal = x.principal, interest = x.interest, fees = x.fees, costs = x.costs,
        delinquency_frozen = x.frozen,
        bucket_due_on = case when a.past_due_since is not null then ${on}::date end,
        accrual = case when a.accrual is null then null else jsonb_set(a.accrual, '{through}', to_jsonb(${on}::text)) end,
        accrual_due_on = case when a.accrual ->> 'by' = 'platform' and a.accrual ->> 'frozenFrom' is null then ${on}::date + 1 end,
        itemisation = case when a.itemisation is null then null else jsonb_set(a.itemisation, '{credits}',
          to_jsonb(((a.itemisation ->> 'credits')::bigint - x.principal - x.interest - x.fees - x.costs)::text)) end,
        version = a.version + 1
      from ${back} where a.org_id = ${own} and a.id = x.id and a.status = 'sold'`),
  ]
}

/** The people on some accounts, identity sealed. */
export const partiesOnAccounts =
  ({ org }: Own, accounts: SQL): Statement<PartyFile[]> =>
  (db) =>
    db
      .select(partyFile)
      .from(parties)
      .where(
        and(
          eq(parties.orgId, org),
          sql`${parties.id} = any (array(select l.party_id from account_parties l
            where l.org_id = ${OrganisationId.toUuid(org)}::uuid and l.ended_at is null and l.account_id = any (${accounts})))`,
        ),
      )
