import { type SQL, sql } from 'drizzle-orm'
import { type Context, firstGiven } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'

type Side = Pick<Context, 'org' | 'lends'>

const uuid = ({ org }: Pick<Context, 'org'>) => sql`${OrganisationId.toUuid(org)}::uuid`

/** Other debts of the same person at the same lender, in the order they are named. */
export const debtsBesides = (side: Side): SQL => sql`
  select jsonb_agg(x.debt order by e.n) as debts
  from jsonb_array_elements(r.debts) with ordinality e(one, n)
  cross join lateral (select (e.one ->> 'account_id')::uuid as account_id, e.one ->> 'account_ref' as account_ref,
    (e.one ->> 'placement_id')::uuid as placement_id, e.one ->> 'placement_ref' as placement_ref) i
  left join lateral (${side.lends ? accountOfPerson(side) : placementOfPerson(side)} limit 1) x on true`

const accountOfPerson = (side: Side): SQL => sql`
  select jsonb_build_object('account', a.id, 'placement', null) as debt
  from accounts a join account_parties l on l.org_id = a.org_id and l.account_id = a.id and l.party_id = y.party
  where a.org_id = ${uuid(side)} and a.id = ${firstGiven(sql`i.account_id`, [
    sql`i.account_ref`,
    sql`select n.id from accounts n where n.org_id = ${uuid(side)} and n.reference = i.account_ref`,
  ])}`

const placementOfPerson = (side: Side): SQL => sql`
  select jsonb_build_object('account', p.account_id, 'placement', p.id) as debt
  from placements p
  where p.agency_id = ${uuid(side)} and p.lender_id = f.lender and p.accepted_at is not null
    and p.id = ${firstGiven(sql`i.placement_id`, [
      sql`i.placement_ref`,
      sql`select n.id from placements n where n.agency_id = ${uuid(side)} and n.agency_reference = i.placement_ref`,
    ])}
    and (exists (select from case_files c, jsonb_array_elements(c.parties) m
        where c.viewer_id = ${uuid(side)} and c.placement_id = p.id and (m ->> 'partyId')::uuid = y.party)
      or (p.ended_at is not null and exists (select from bridge.formerly_on(p.id, y.party, null))))`
