import { and, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { scrubs } from '../../schema/tables/scrubs.ts'
import { AccountId, type PartyFile, PartyId, partyForChange } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import {
  anyOf,
  type Context,
  claimed,
  firstGiven,
  insertMany,
  type Keyset,
  raw,
  type Statement,
} from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type ReportedScrub, type Scrub, ScrubId, type ScrubTarget, type SharedScrub } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

const uuid = ({ org }: Pick<Context, 'org'>) => sql`${OrganisationId.toUuid(org)}::uuid`

const holding = sql`('accepted','active','on_hold','recall_pending','objected','return_requested')`

/** Whether the agency holds the account of a scrub now. */
const held = (side: Side): SQL => sql`exists (
  select 1 from placements p where p.lender_id = ${scrubs.lenderId} and p.account_id = ${scrubs.accountId}
    and p.agency_id = ${uuid(side)} and p.status in ${holding})`

/** What the organisation sees: all of its accounts'; or what it recorded, and everything on an account it holds. */
const visible = (side: Side): SQL =>
  side.lends ? eq(scrubs.lenderId, side.org) : sql`(${scrubs.recordedBy} = ${uuid(side)} or ${held(side)})`

export const scrubNamed =
  (side: Side, id: ScrubId): Statement<Scrub[]> =>
  (db) =>
    db
      .select()
      .from(scrubs)
      .where(and(visible(side), eq(scrubs.id, id)))
      .limit(1)

export const scrubsWithIds =
  (side: Side, ids: readonly ScrubId[]): Statement<Scrub[]> =>
  (db) =>
    db
      .select()
      .from(scrubs)
      .where(and(visible(side), anyOf(scrubs.id, ids.map(ScrubId.toUuid))))

/** The same, locked for the lender, who alone changes one. */
export const scrubForChange =
  (side: Side, id: ScrubId): Statement<Scrub[]> =>
  (db) => {
    const found = db
      .select()
      .from(scrubs)
      .where(and(claimed, visible(side), eq(scrubs.id, id)))
      .limit(1)
    return side.lends ? found.for('update') : found
  }

export interface ScrubFilter {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly kind?: readonly string[] | undefined
  readonly result?: readonly string[] | undefined
  readonly undecided?: boolean | undefined
  readonly recordedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const scrubsOf =
  (side: Side, filter: ScrubFilter, keyset: Keyset): Statement<Scrub[]> =>
  (db) =>
    db
      .select()
      .from(scrubs)
      .where(
        and(
          within(side, filter),
          keyset.where(scrubs.recordedAt, scrubs.id, filter.recordedAt),
          filter.kind ? keyset.among(scrubs.kind, filter.kind) : undefined,
          filter.result ? keyset.among(scrubs.result, filter.result) : undefined,
          filter.undecided ? and(ne(scrubs.result, 'clear'), isNull(scrubs.decision)) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(scrubs.recordedAt, scrubs.id))
      .limit(keyset.fetch)

/** Own side first. An agency reads what hangs on an account through a placement it holds, and through nothing else. */
function within(side: Side, { account, placement }: ScrubFilter): SQL | undefined {
  const ofPlacement =
    placement &&
    sql`(${scrubs.lenderId}, ${scrubs.accountId}) in (
      select p.lender_id, p.account_id from placements p where ${placementIs(side, placement)})`
  if (side.lends) return and(eq(scrubs.lenderId, side.org), account && accountIs(side, account), ofPlacement)
  return and(ofPlacement ?? eq(scrubs.recordedBy, side.org), account ? sql`false` : undefined)
}

const accountIs = (side: Side, name: Named<'acc'>): SQL =>
  'id' in name
    ? eq(scrubs.accountId, name.id)
    : sql`${scrubs.accountId} = (select a.id from accounts a where a.org_id = ${uuid(side)} and a.reference = ${name.reference})`

const placementIs = (side: Side, name: Named<'plc'>): SQL => {
  const own = side.lends
    ? sql`p.lender_id = ${uuid(side)}`
    : sql`p.agency_id = ${uuid(side)} and p.status in ${holding}`
  if ('id' in name) return sql`${own} and p.id = ${PlacementId.toUuid(name.id)}::uuid`
  const reference = side.lends ? sql`p.lender_reference` : sql`p.agency_reference`
  return sql`${own} and ${reference} = ${name.reference}`
}

/** The placement that holds the account of a scrub now. */
export const holderOf =
  (side: Side, id: ScrubId): Statement<NonNullable<SharedScrub['holder']>[]> =>
  async (db) => {
    const rows = await raw<{ agency: string; placement: string }>(sql`
      select p.agency_id as agency, p.id as placement from scrubs s join placements p
        on p.lender_id = s.lender_id and p.account_id = s.account_id and p.status in ${holding}
      where s.lender_id = ${uuid(side)} and s.id = ${ScrubId.toUuid(id)}::uuid`)(db)
    return rows.map(({ agency, placement }) => ({
      agencyId: OrganisationId.fromUuid(agency),
      placementId: PlacementId.fromUuid(placement),
    }))
  }

const nothing = <Row>(): Statement<Row[]> => raw<Row>(sql`select 1 where false`)

/** The person of the lender's that is named, locked; nobody when none is. */
export const partyNamedFor = (
  context: Pick<Context, 'org'>,
  party: Named<'pty'> | undefined,
): Statement<PartyFile[]> => (party ? partyForChange(context, party) : nothing())

/** Whether a person is on the account of a scrub. */
export const isOnAccount = (
  side: Side,
  id: ScrubId,
  party: Named<'pty'> | undefined,
): Statement<{ found: boolean }[]> =>
  party === undefined
    ? nothing()
    : raw(sql`
    select true as found from scrubs s
      join account_parties ap on ap.org_id = s.lender_id and ap.account_id = s.account_id
      join parties p on p.org_id = ap.org_id and p.id = ap.party_id
    where s.lender_id = ${uuid(side)} and s.id = ${ScrubId.toUuid(id)}::uuid
      and ${'id' in party ? sql`p.id = ${PartyId.toUuid(party.id)}::uuid` : sql`p.reference = ${party.reference}`}
    limit 1`)

interface TargetRow {
  readonly n: number
  readonly lender: string
  readonly account: string
  readonly party: string | null
  readonly placement: string | null
  readonly agency: string | null
  readonly taken: string | null
}

/** The account, person and placement each row names, in one statement for any number of rows. */
export const scrubTargets =
  (side: Side, rows: readonly ReportedScrub[]): Statement<ScrubTarget[]> =>
  async (db) => {
    const found = await raw<TargetRow>(sql`
      select r.n, f.lender, f.account, y.party, f.placement, f.agency, s.id as taken
      from jsonb_to_recordset(${JSON.stringify(rows.map(asked))}::text::jsonb) as r(n int, account_id uuid,
        account_ref text, placement_id uuid, placement_ref text, party_id uuid, party_ref text, kind text, source text,
        day date)
      cross join lateral (${side.lends ? ofLender(side) : ofAgency(side)} offset 0) f
      left join lateral (${side.lends ? onAccount : onCaseFile(side)} limit 1) y on true
      left join lateral (
        select k.id from scrubs k where k.lender_id = f.lender and k.account_id = f.account and k.kind = r.kind
          and k.performed_on = r.day and k.source = r.source and k.party_id is not distinct from y.party
          and k.recorded_by = ${uuid(side)} limit 1) s on true`)(db)
    return found.map(({ n, lender, account, party, placement, agency, taken }) => ({
      row: n,
      lenderId: OrganisationId.fromUuid(lender),
      accountId: AccountId.fromUuid(account),
      partyId: party === null ? null : PartyId.fromUuid(party),
      placementId: placement === null ? null : PlacementId.fromUuid(placement),
      agencyId: agency === null ? null : OrganisationId.fromUuid(agency),
      taken: taken === null ? null : ScrubId.fromUuid(taken),
    }))
  }

const asked = ({ account, placement, party, kind, source, performedOn }: ReportedScrub, n: number) => ({
  ...{ n, kind, source, day: performedOn },
  account_id: account && 'id' in account ? AccountId.toUuid(account.id) : null,
  account_ref: account && 'reference' in account ? account.reference : null,
  placement_id: placement && 'id' in placement ? PlacementId.toUuid(placement.id) : null,
  placement_ref: placement && 'reference' in placement ? placement.reference : null,
  party_id: party && 'id' in party ? PartyId.toUuid(party.id) : null,
  party_ref: party && 'reference' in party ? party.reference : null,
})

const ofLender = (side: Side): SQL => {
  const placed = sql`select q.account_id from placements q where q.lender_id = ${uuid(side)}`
  const known = sql`select b.id from accounts b where b.org_id = ${uuid(side)} and b.reference = r.account_ref`
  return sql`
  select a.org_id as lender, a.id as account, p.id as placement, p.agency_id as agency
  from accounts a left join placements p on p.lender_id = a.org_id and p.account_id = a.id and p.status in ${holding}
  where a.org_id = ${uuid(side)} and a.id = ${firstGiven(
    sql`r.account_id`,
    [sql`r.account_ref`, known],
    [sql`r.placement_id`, sql`${placed} and q.id = r.placement_id`],
    [sql`r.placement_ref`, sql`${placed} and q.lender_reference = r.placement_ref`],
  )}
  limit 1`
}

const ofAgency = (side: Side): SQL => {
  const known = sql`select q.id from placements q where q.agency_id = ${uuid(side)} and q.agency_reference = r.placement_ref`
  return sql`
  select p.lender_id as lender, p.account_id as account, p.id as placement, p.agency_id as agency
  from placements p
  where p.agency_id = ${uuid(side)} and p.status in ${holding}
    and p.id = ${firstGiven(sql`r.placement_id`, [sql`r.placement_ref`, known])}
  limit 1`
}

const onAccount: SQL = sql`
  select y.id as party from parties y
    join account_parties ap on ap.org_id = y.org_id and ap.party_id = y.id and ap.account_id = f.account
  where y.org_id = f.lender and y.id = ${firstGiven(sql`r.party_id`, [
    sql`r.party_ref`,
    sql`select z.id from parties z where z.org_id = f.lender and z.reference = r.party_ref`,
  ])}`

/** An agency knows the people of its case file, by id. */
const onCaseFile = (side: Side): SQL => sql`
  select (e ->> 'partyId')::uuid as party from case_files c, jsonb_array_elements(c.parties) e
  where c.viewer_id = ${uuid(side)} and c.placement_id = f.placement and (e ->> 'partyId')::uuid = r.party_id`

export const insertScrubs = (shared: readonly SharedScrub[]): Statement[] => {
  const [first, ...others] = shared.map(({ scrub }) => ({ ...scrub }))
  return first ? [insertMany(scrubs, [first, ...others])] : []
}

export const saveDecision =
  ({ lenderId, id, decision, decidedAt, version }: Scrub): Statement =>
  (db) =>
    db
      .update(scrubs)
      .set({ decision, decidedAt, version })
      .where(and(eq(scrubs.lenderId, lenderId), eq(scrubs.id, id)))
