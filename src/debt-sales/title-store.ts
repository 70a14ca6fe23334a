import { and, eq, type SQL, sql } from 'drizzle-orm'
import { debtTitles } from '../../schema/tables/debt-sales.ts'
import { AccountId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context, Keyset, Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { DebtTitle } from './title-model.ts'

type Reader = Pick<Context, 'org' | 'lends' | 'actor'>

export interface TitleFilter {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
}

const uuid = ({ org }: Reader): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

/** Own side first: an owner’s, an agency’s through a placement it holds and its scope, a regulator’s by where debts lie. */
const seen = (reader: Reader, { account, placement }: TitleFilter): SQL | undefined => {
  const named = account && accountIs(reader, account)
  if (reader.lends)
    return and(eq(debtTitles.orgId, reader.org), named, placement && throughPlacement(reader, placement))
  if (reader.actor.orgKind === 'regulator') {
    return and(
      eq(debtTitles.world, reader.actor.world),
      sql`exists (select 1 from organisations o where o.id = ${uuid(reader)}
        and split_part(${debtTitles.jurisdiction}, '-', 1) = any (o.jurisdictions))`,
      named,
    )
  }
  return and(placement ? throughPlacement(reader, placement) : sql`false`, named)
}

const accountIs = ({ org, lends }: Reader, name: Named<'acc'>): SQL => {
  if ('id' in name) return sql`${debtTitles.accountId} = ${AccountId.toUuid(name.id)}::uuid`
  if (!lends) return sql`false`
  return sql`${debtTitles.accountId} = (select a.id from accounts a
    where a.org_id = ${OrganisationId.toUuid(org)}::uuid and a.reference = ${name.reference})`
}

const throughPlacement = (reader: Reader, name: Named<'plc'>): SQL => {
  const own = reader.lends
    ? sql`p.lender_id = ${uuid(reader)}`
    : sql`p.agency_id = ${uuid(reader)} and p.status in
        ('accepted','active','on_hold','recall_pending','objected','return_requested')`
  const reference = reader.lends ? sql`p.lender_reference` : sql`p.agency_reference`
  const is = 'id' in name ? sql`p.id = ${PlacementId.toUuid(name.id)}::uuid` : sql`${reference} = ${name.reference}`
  return sql`(${debtTitles.orgId}, ${debtTitles.accountId}) in (
    select p.lender_id, p.account_id from placements p where ${own} and ${is})`
}

export const titlesOf =
  (reader: Reader, filter: TitleFilter, keyset: Keyset): Statement<DebtTitle[]> =>
  (db) =>
    db
      .select()
      .from(debtTitles)
      .where(and(seen(reader, filter), keyset.where(debtTitles.recordedAt, debtTitles.id)))
      .orderBy(...keyset.orderBy(debtTitles.recordedAt, debtTitles.id))
      .limit(keyset.fetch)
