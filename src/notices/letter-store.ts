import { type SQL, sql } from 'drizzle-orm'
import { AccountId, PartyId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { type Context, firstGiven, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type LetterRow, type LetterTarget, openedTarget } from './letter-facts.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** How a letter names what it is about, and whom. */
export interface LetterNaming {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  /** The first borrower of the account when left out. */
  readonly party?: Named<'pty'> | undefined
  readonly agency?: OrganisationId | undefined
}

const uuid = ({ org }: Pick<Context, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`
const holding = sql`('accepted','active','on_hold','recall_pending','objected','return_requested')`
const noticeable = sql`('offered','accepted','active','on_hold','recall_pending','objected','return_requested')`

/** Account, placement, person, and what a letter can say of them, for any number of letters in one statement. */
export const letterTargets =
  (context: Side & Pick<Context, 'sealing'>, letters: readonly LetterNaming[]): Statement<LetterTarget[]> =>
  async (db) => {
    const rows = sql`select * from jsonb_to_recordset(${JSON.stringify(letters.map(asked))}::text::jsonb)
      as r(${naming})`
    const found = await rowsFor(context, { rows, same: sql`false` })(db)
    return Promise.all(found.map((row) => openedTarget(row, context)))
  }

/** What every row names its letter by. */
export const naming = sql`n int, account_id uuid, account_ref text, placement_id uuid, placement_ref text, party_id uuid,
  party_ref text, agency_id uuid`

export const asked = ({ account, placement, party, agency }: LetterNaming, n: number) => ({
  n,
  account_id: account && 'id' in account ? AccountId.toUuid(account.id) : null,
  account_ref: account && 'reference' in account ? account.reference : null,
  placement_id: placement && 'id' in placement ? PlacementId.toUuid(placement.id) : null,
  placement_ref: placement && 'reference' in placement ? placement.reference : null,
  party_id: party && 'id' in party ? PartyId.toUuid(party.id) : null,
  party_ref: party && 'reference' in party ? party.reference : null,
  agency_id: agency ? OrganisationId.toUuid(agency) : null,
})

/** Rows as they are found, still sealed. `same` says which notice `n` of its sender makes the one of row `r` a second one. */
export const rowsFor = (
  side: Side,
  { rows, same }: { readonly rows: SQL; readonly same: SQL },
): Statement<LetterRow[]> =>
  raw(sql`
    select f.*, k.id as known
    from (${rows}) r
    cross join lateral (${side.lends ? ofLender(side) : ofAgency(side)} offset 0) f
    left join lateral (
      select n.id from notices n
      where n.lender_id = f.lender and n.account_id = f.account and n.issued_by = ${uuid(side)} and ${same}
      limit 1) k on true`)

const byAccount = (side: Side): SQL => {
  const placed = sql`select q.account_id from placements q where q.lender_id = ${uuid(side)}`
  return firstGiven(
    sql`r.account_id`,
    [
      sql`r.account_ref`,
      sql`select b.id from accounts b where b.org_id = ${uuid(side)} and b.reference = r.account_ref`,
    ],
    [sql`r.placement_id`, sql`${placed} and q.id = r.placement_id`],
    [sql`r.placement_ref`, sql`${placed} and q.lender_reference = r.placement_ref`],
  )
}

/** The lender's own records. The placement is the one that is named, or whichever holds the account. */
const ofLender = (side: Side): SQL => sql`
  select r.n, a.org_id as lender, a.id as account, a.jurisdiction, p.id as placement,
    ${firstGiven(sql`r.agency_id`, [sql`p.id`, sql`p.agency_id`])} as agency, y.id as party,
    y.preferred_language as language, exists (
      select from mandates m where m.lender_id = ${uuid(side)} and m.status = 'active' and m.agency_id = r.agency_id) as agency_known,
    jsonb_build_object('reference', a.reference, 'currency', a.currency, 'balance', a.balance, 'itemisation', a.itemisation,
      'limitation', a.limitation) as record,
    encode(y.wrapped_key, 'base64') as wrapped, encode(y.name_sealed, 'base64') as name, c.id as point,
    encode(c.value_sealed, 'base64') as address, null::text[] as scopes, array(
      select s.kind from party_statuses s
      where s.org_id = ${uuid(side)} and s.party_id = y.id and s.until_on is null) as statuses,
    (select d.name from directory d where d.org_id = ${uuid(side)}) as lender_name,
    (select d.name from directory d
      where d.org_id = ${firstGiven(sql`r.agency_id`, [sql`p.id`, sql`p.agency_id`])}) as agency_name
  from accounts a
  left join lateral (
    select q.id, q.agency_id from placements q
    where q.lender_id = ${uuid(side)} and q.account_id = a.id and case
      when r.placement_id is not null then q.id = r.placement_id and q.status in ${noticeable}
      when r.placement_ref is not null then q.lender_reference = r.placement_ref and q.status in ${noticeable}
      else q.status in ${holding} end
    limit 1) p on true
  left join lateral (
    select z.* from account_parties ap join parties z on z.org_id = ap.org_id and z.id = ap.party_id
    where ap.org_id = ${uuid(side)} and ap.account_id = a.id and ap.ended_at is null and case
      when r.party_id is not null then z.id = r.party_id
      when r.party_ref is not null then z.reference = r.party_ref
      else ap.role = 'borrower' end
    order by ap.added_at, z.id limit 1) y on true
  left join lateral (
    select x.id, x.value_sealed from contact_points x
    where x.org_id = ${uuid(side)} and x.party_id = y.id and x.kind = 'address' and x.removed_at is null
    order by x.verified_at desc nulls last, x.created_at desc limit 1) c on true
  where a.org_id = ${uuid(side)} and a.id = ${byAccount(side)}
  limit 1`

const sharedNow = sql`(
  select jsonb_array_elements_text(v.terms -> 'sharingScopes') from mandates m
  join mandate_versions v on v.lender_id = m.lender_id and v.agency_id = m.agency_id and v.mandate_id = m.id
    and v.number = m.in_force
  where m.lender_id = p.lender_id and m.agency_id = p.mandate_agency_id and m.id = p.mandate_id)`

/** An agency writes from its case file: what the mandate shared and still shares. */
const ofAgency = (side: Side): SQL => sql`
  select r.n, p.lender_id as lender, p.account_id as account, p.jurisdiction, p.id as placement, p.agency_id as agency,
    (e ->> 'partyId')::uuid as party, e ->> 'preferredLanguage' as language, false as agency_known, c.account as record,
    e ->> 'wrappedKey' as wrapped, e ->> 'name' as name, (x ->> 'id')::uuid as point, x ->> 'value' as address,
    array(select s from unnest(c.scopes) s where s in ${sharedNow}) as scopes, array(
      select s ->> 'kind' from jsonb_array_elements(e -> 'statuses') s where s ->> 'until' is null) as statuses,
    (select d.name from directory d where d.org_id = p.lender_id) as lender_name,
    (select d.name from directory d where d.org_id = ${uuid(side)}) as agency_name
  from placements p
  left join case_files c on c.viewer_id = ${uuid(side)} and c.placement_id = p.id
  left join lateral (
    select j as e from jsonb_array_elements(c.parties) j
    where case when r.party_id is not null then j ->> 'partyId' = r.party_id::text
      else r.party_ref is null and j ->> 'role' = 'borrower' end
    limit 1) t on true
  left join lateral (
    select j as x from jsonb_array_elements(e -> 'contactPoints') j
    where j ->> 'kind' = 'address' order by (j ->> 'verified') desc limit 1) u on true
  where p.agency_id = ${uuid(side)} and p.status in ${holding} and p.id = ${firstGiven(sql`r.placement_id`, [
    sql`r.placement_ref`,
    sql`select q.id from placements q where q.agency_id = ${uuid(side)} and q.agency_reference = r.placement_ref`,
  ])}
  limit 1`
