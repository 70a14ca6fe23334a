import { and, eq, type SQL, sql } from 'drizzle-orm'
import { mandateLoads, mandates, mandateVersions } from '../../schema/tables/mandates.ts'
import { placements } from '../../schema/tables/placements.ts'
import { AccountId, type AccountStatus, type PartyStatusKind } from '../accounts/model.ts'
import type { Named } from '../kernel/input.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { PlacingAccount, PlacingMandate } from './rules.ts'
import { isPlacement } from './store.ts'

const placingMandateWhere =
  ({ org }: Pick<Context, 'org'>, which: SQL | undefined): Statement<PlacingMandate[]> =>
  (db) =>
    db
      .select({ mandate: mandates, terms: mandateVersions.terms, taken: mandateLoads.taken })
      .from(mandates)
      .innerJoin(
        mandateLoads,
        and(
          eq(mandateLoads.lenderId, mandates.lenderId),
          eq(mandateLoads.agencyId, mandates.agencyId),
          eq(mandateLoads.mandateId, mandates.id),
        ),
      )
      .leftJoin(
        mandateVersions,
        and(
          eq(mandateVersions.lenderId, mandates.lenderId),
          eq(mandateVersions.agencyId, mandates.agencyId),
          eq(mandateVersions.mandateId, mandates.id),
          eq(mandateVersions.number, mandates.inForce),
        ),
      )
      .where(and(eq(mandates.lenderId, org), which))
      .limit(1)

/** The lender's mandate with its terms in force and its counter; an empty list when it is not the lender's. */
export const placingMandate = (context: Pick<Context, 'org'>, name: Named<'mnd'>): Statement<PlacingMandate[]> =>
  placingMandateWhere(context, 'id' in name ? eq(mandates.id, name.id) : eq(mandates.lenderReference, name.reference))

/** The same, of a placement of the lender's. */
export const mandateOf = (context: Pick<Context, 'org' | 'lends'>, name: Named<'plc'>): Statement<PlacingMandate[]> =>
  placingMandateWhere(
    context,
    sql`${mandates.id} = (select ${placements.mandateId} from ${placements} where ${isPlacement(context, name)})`,
  )

/** The account a placement of the lender's is of. */
export interface AccountOf {
  readonly placement: Named<'plc'>
}
export const accountOf = (placement: Named<'plc'>): AccountOf => ({ placement })

/** One account by its name or its placement, or many by their ids: always the lender's own. */
export type Wanted = Named<'acc'> | AccountOf | readonly AccountId[]

const wantedAccounts = (org: string, wanted: Wanted): SQL => {
  if ('placement' in wanted) {
    const lender = { org: OrganisationId.fromUuid(org), lends: true }
    return sql`
      select ${placements.accountId} as id from ${placements} where ${isPlacement(lender, wanted.placement)}`
  }
  if ('reference' in wanted) {
    return sql`select id from accounts where org_id = ${org}::uuid and reference = ${wanted.reference}`
  }
  const ids = 'id' in wanted ? [wanted.id] : wanted
  return sql`
    select id from accounts
    where org_id = ${org}::uuid and id = any (${`{${ids.map((id) => AccountId.toUuid(id)).join(',')}}`}::uuid[])`
}

/** Holds the borrowers, so that two accounts of one cannot go to two agencies at the same moment. */
export const lockBorrowers = ({ org }: Pick<Context, 'org'>, wanted: Wanted): Statement => {
  const lender = OrganisationId.toUuid(org)
  return raw(sql`
    select 1 from parties p
    where ${claimed} and p.org_id = ${lender}::uuid and p.id in (
      select ap.party_id from account_parties ap
      where ap.org_id = ${lender}::uuid and ap.role in ('borrower', 'co_borrower')
        and ap.account_id in (${wantedAccounts(lender, wanted)})
    )
    order by p.id for no key update of p`)
}

/** As the index `placements_one_taken` says it. */
const taken = (p: SQL): SQL => sql`(${p}.status in ('offered','accepted','active','on_hold','recall_pending','objected',
  'return_requested') or (${p}.status = 'draft' and ${p}.batch_id is not null))`

interface AccountRow {
  readonly id: string
  readonly status: AccountStatus
  readonly product: string
  readonly currency: string
  readonly jurisdiction: string
  readonly balance: string
  readonly liable: readonly { statuses: readonly PartyStatusKind[]; represented: boolean }[]
  readonly placed: boolean
  readonly held_by: readonly string[]
}

/** What placing is decided on, for each wanted account of the lender's that exists. */
export const placingAccounts =
  ({ org, now }: Pick<Context, 'org' | 'now'>, wanted: Wanted): Statement<PlacingAccount[]> =>
  async (db) => {
    const lender = OrganisationId.toUuid(org)
    const rows = await raw<AccountRow>(sql`
      with today as materialized (
        select (${now}::timestamptz at time zone o.time_zone)::date as day from organisations o where o.id = ${lender}::uuid
      ), wanted as materialized (${wantedAccounts(lender, wanted)})
      select a.id, a.status, a.product, a.currency, a.jurisdiction, a.balance,
        (select coalesce(jsonb_agg(jsonb_build_object(
          'statuses', (select coalesce(jsonb_agg(s.kind), '[]') from party_statuses s
            where s.org_id = ap.org_id and s.party_id = ap.party_id and s.from_on <= today.day
              and (s.until_on is null or s.until_on > today.day)),
          'represented', exists (select from account_parties r where r.org_id = ap.org_id
            and r.account_id = ap.account_id and r.role = 'representative' and r.represents_party_id = ap.party_id
            and (r.valid_from is null or r.valid_from <= today.day)
            and (r.valid_until is null or r.valid_until > today.day)))), '[]')
          from account_parties ap
          where ap.org_id = a.org_id and ap.account_id = a.id and ap.liability <> 'none') as liable,
        exists (select from placements p where p.lender_id = a.org_id and p.account_id = a.id and ${taken(sql`p`)})
          as placed,
        (select coalesce(jsonb_agg(distinct p.mandate_agency_id), '[]')
          from account_parties ap
          join account_parties other on other.org_id = ap.org_id and other.party_id = ap.party_id
            and other.role in ('borrower', 'co_borrower') and other.account_id <> ap.account_id
          join placements p on p.lender_id = other.org_id and p.account_id = other.account_id and ${taken(sql`p`)}
          where ap.org_id = a.org_id and ap.account_id = a.id and ap.role in ('borrower', 'co_borrower')) as held_by
      from wanted w join accounts a on a.org_id = ${lender}::uuid and a.id = w.id, today`)(db)
    return rows.map(({ held_by, ...row }) => ({
      ...row,
      id: AccountId.fromUuid(row.id),
      balance: BigInt(row.balance),
      heldBy: held_by.map(OrganisationId.fromUuid),
    }))
  }
