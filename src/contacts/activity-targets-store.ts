import { type SQL, sql } from 'drizzle-orm'
import { AccountId, ContactPointId, type EndpointGround, isPoint, PartyId, usedEndpoint } from '../accounts/index.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { CollectorId } from '../licensing/index.ts'
import { PlacementId } from '../placements/index.ts'
import { type Context, firstGiven, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { debtsBesides } from './activity-debts-store.ts'
import {
  ActivityId,
  type ActivityTarget,
  type DebtDiscussed,
  dispositions,
  type ReportedActivity,
} from './activity-model.ts'
import { DecisionId } from './decision-model.ts'
import { PermitId } from './permit-model.ts'

type Side = Pick<Context, 'org' | 'lends'>
type Caller = Pick<Context, 'org' | 'lends' | 'sealing'>

const uuid = ({ org }: Pick<Context, 'org'>) => sql`${OrganisationId.toUuid(org)}::uuid`

interface TargetRow {
  readonly n: number
  readonly lender: string
  readonly agency: string | null
  readonly placement: string | null
  readonly account: string
  readonly jurisdiction: string
  readonly currency: string
  readonly ended_at: string | null
  readonly party: string | null
  readonly point: string | null
  /** Contact points an agency is shown of the person; null to a lender. */
  readonly shown: readonly string[] | null
  readonly endpoints: EndpointGround | null
  readonly decision_point: string | null
  readonly permit_point: string | null
  readonly collector: string | null
  readonly debts: readonly (DebtDiscussed | null)[] | null
  readonly recent: readonly { at: string; disposition: keyof typeof dispositions }[] | null
  readonly outcome: 'allow' | 'deny' | null
  readonly covers: boolean | null
  readonly decided: readonly DebtDiscussed[] | null
  readonly permit_good: boolean | null
  readonly permit_decision: string | null
  readonly taken: string | null
}

/** What each report names, and the calls of the day before it, in one statement for any number of reports. */
export const activityTargets =
  (side: Caller, rows: readonly ReportedActivity[]): Statement<ActivityTarget[]> =>
  async (db) => {
    const found = await raw<TargetRow>(sql`
      select r.n, f.lender, f.agency, f.placement, f.account, f.jurisdiction, f.currency, f.ended_at, y.party, y.point,
        y.shown, p.endpoints, k.id as collector, b.debts, h.recent, d.outcome, d.covers, d.decided,
        d.contact_point_id as decision_point, m.is_good as permit_good, m.decision_id as permit_decision,
        m.contact_point_id as permit_point, t.id as taken
      from jsonb_to_recordset(${JSON.stringify(rows.map(asked))}::text::jsonb) as r(n int, account_id uuid,
        account_ref text, placement_id uuid, placement_ref text, party_id uuid, party_ref text, point_id uuid,
        collector_id uuid, collector_ref text, decision_id uuid, permit_id uuid, channel text, reference text, at timestamptz, debts jsonb,
        names_endpoint boolean)
      cross join lateral (${side.lends ? ofLender(side) : ofAgency(side)} offset 0) f
      left join lateral (${side.lends ? onAccount : onCaseFile(side)} limit 1) y on true
      cross join lateral (
        select case when y.party is not null and (r.names_endpoint or y.point is not null)
          then bridge.endpoints_of(f.lender, f.account, f.placement, y.party) end as endpoints
      ) p
      left join lateral (select c.id from collectors c where c.org_id = ${uuid(side)} and c.id = ${collectorNamed(side)} limit 1) k on true
      left join lateral (${debtsBesides(side)}) b on true
      cross join lateral (select concordat.recent_calls(${uuid(side)}, ${side.lends}::boolean, y.party, r.at) as recent) h
      left join lateral (${namedPermit(side)} limit 1) m on true
      left join lateral (${namedDecision(side)} limit 1) d on true
      cross join lateral (
        select case when r.reference is not null then concordat.activity_under(f.lender, ${uuid(side)}, r.reference, r.at) end as id
      ) t`)(db)
    return Promise.all(
      found.map(async (row) => targetOf(row, await usedIn(row, rows[row.n] as ReportedActivity, side), side)),
    )
  }

type Used = ActivityTarget['endpoint']

const usedIn = async (
  { lender, party, point, endpoints }: TargetRow,
  { endpoint }: ReportedActivity,
  caller: Caller,
) =>
  party === null || endpoints === null
    ? null
    : usedEndpoint(
        {
          ...{ lender: OrganisationId.fromUuid(lender), party: PartyId.fromUuid(party), ground: endpoints, endpoint },
          point: point === null ? null : ContactPointId.fromUuid(point),
        },
        caller,
      )

/** A contact point of the lender's file, where whoever reports is shown it. */
function pointOf({ point, shown }: TargetRow, used: Used, { lends }: Side): ContactPointId | null {
  if (point !== null) return ContactPointId.fromUuid(point)
  const found = used?.ok ? used.value.pointId : null
  return found !== null && (lends || shown?.includes(ContactPointId.toUuid(found))) ? found : null
}

/** What was decided for one endpoint lets no other. */
const isFor = (point: string | null, used: Used) => point === null || !used?.ok || isPoint(used.value, point) !== false

const targetOf = (row: TargetRow, used: Used, side: Side): ActivityTarget => ({
  row: row.n,
  lenderId: OrganisationId.fromUuid(row.lender),
  agencyId: row.agency === null ? null : OrganisationId.fromUuid(row.agency),
  placementId: row.placement === null ? null : PlacementId.fromUuid(row.placement),
  accountId: AccountId.fromUuid(row.account),
  jurisdiction: row.jurisdiction,
  currency: row.currency,
  endedAt: row.ended_at === null ? null : instantFromDatabase(row.ended_at),
  partyId: row.party === null ? null : PartyId.fromUuid(row.party),
  contactPointId: pointOf(row, used, side),
  endpoint: used,
  collectorId: row.collector === null ? null : CollectorId.fromUuid(row.collector),
  debts: row.debts ?? [],
  recent: (row.recent ?? []).map(({ at, disposition }) => ({
    at: instantFromDatabase(at) as Instant,
    unanswered: dispositions[disposition].unanswered,
  })),
  decision: row.outcome && {
    ...{ outcome: row.outcome, covers: row.covers === true && isFor(row.decision_point, used) },
    debts: row.decided ?? [],
  },
  permit:
    row.permit_good === null
      ? null
      : {
          isGood: row.permit_good && isFor(row.permit_point, used),
          decisionId: row.permit_decision === null ? null : DecisionId.fromUuid(row.permit_decision),
        },
  taken: row.taken === null ? null : ActivityId.fromUuid(row.taken),
})

const debtAsked = ({ account, placement }: NonNullable<ReportedActivity['debts']>[number]) => ({
  account_id: account && 'id' in account ? AccountId.toUuid(account.id) : null,
  account_ref: account && 'reference' in account ? account.reference : null,
  placement_id: placement && 'id' in placement ? PlacementId.toUuid(placement.id) : null,
  placement_ref: placement && 'reference' in placement ? placement.reference : null,
})

const asked = (row: ReportedActivity, n: number) => ({
  ...{ n, at: row.happenedAt, reference: row.reference ?? null, channel: row.channel },
  debts: row.debts?.map(debtAsked) ?? null,
  decision_id: row.decision ? DecisionId.toUuid(row.decision) : null,
  permit_id: row.permit ? PermitId.toUuid(row.permit) : null,
  account_id: row.account && 'id' in row.account ? AccountId.toUuid(row.account.id) : null,
  account_ref: row.account && 'reference' in row.account ? row.account.reference : null,
  placement_id: row.placement && 'id' in row.placement ? PlacementId.toUuid(row.placement.id) : null,
  placement_ref: row.placement && 'reference' in row.placement ? row.placement.reference : null,
  party_id: 'id' in row.party ? PartyId.toUuid(row.party.id) : null,
  party_ref: 'reference' in row.party ? row.party.reference : null,
  names_endpoint: row.endpoint !== undefined,
  point_id: row.contactPoint ? ContactPointId.toUuid(row.contactPoint) : null,
  collector_id: row.collector && 'id' in row.collector ? CollectorId.toUuid(row.collector.id) : null,
  collector_ref: row.collector && 'reference' in row.collector ? row.collector.reference : null,
})

/** The permit a report names: its own recorder’s, not used yet, for the same person and channel, from its issue to its end. */
const namedPermit = (side: Side): SQL => sql`
  select p.decision_id, p.contact_point_id, p.used_at is null and p.asked_by = ${uuid(side)} and p.party_id = y.party and p.channel = r.channel
      and (y.point is null or p.contact_point_id = y.point) and p.issued_at is not null
      and r.at >= p.issued_at - interval '5 minutes' and (p.revoked_at is null or r.at < p.revoked_at)
      and (p.not_after is null or r.at < p.not_after) as is_good
  from contact_permits p
  where ${side.lends ? sql`p.lender_id` : sql`p.agency_id`} = ${uuid(side)} and p.id = r.permit_id`

/** The decision a report names: its own recorder’s, whose slot is not used yet, for the same person and channel. */
const namedDecision = (side: Side): SQL => sql`
  select d.outcome, d.contact_point_id, s.used_at is null and s.released_at is null and d.asked_by = ${uuid(side)} and d.party_id = y.party
      and d.channel = r.channel and (y.point is null or d.contact_point_id = y.point)
      and r.at >= d.decided_at - interval '5 minutes' and r.at < s.expires_at as covers,
    case when d.lender_id = f.lender and d.party_id = y.party and d.debts is not null
      then jsonb_build_array(jsonb_build_object('account', d.account_id, 'placement', d.placement_id)) || d.debts end as decided
  from contact_decisions d
  left join contact_reservations s on s.lender_id = d.lender_id and s.decision_id = d.id
  where ${side.lends ? sql`d.lender_id` : sql`d.agency_id`} = ${uuid(side)} and d.id = ${firstGiven(
    sql`r.decision_id`,
    [sql`m.decision_id`, sql`select m.decision_id`],
  )}`

const ofLender = (side: Side): SQL => sql`
  select a.org_id as lender, null::uuid as agency, null::uuid as placement, a.id as account, a.jurisdiction, a.currency,
    null::timestamptz as ended_at
  from accounts a where a.org_id = ${uuid(side)} and a.id = ${firstGiven(sql`r.account_id`, [
    sql`r.account_ref`,
    sql`select b.id from accounts b where b.org_id = ${uuid(side)} and b.reference = r.account_ref`,
  ])}`

const collectorNamed = (side: Side): SQL =>
  firstGiven(sql`r.collector_id`, [
    sql`r.collector_ref`,
    sql`select n.id from collectors n where n.org_id = ${uuid(side)} and n.reference = r.collector_ref`,
  ])

const placementNamed = (side: Side): SQL =>
  firstGiven(sql`r.placement_id`, [
    sql`r.placement_ref`,
    sql`select q.id from placements q where q.agency_id = ${uuid(side)} and q.agency_reference = r.placement_ref`,
  ])

/** What the agency holds, and what it held: a contact is recorded however late it is reported. By its key first. */
const ofAgency = (side: Side): SQL => sql`
  select p.lender_id as lender, p.agency_id as agency, p.id as placement, p.account_id as account, p.jurisdiction,
    p.currency, p.ended_at
  from (
    select * from placements n where n.agency_id = ${uuid(side)} and n.id = ${placementNamed(side)}
    offset 0) p
  where p.accepted_at is not null`

const onAccount: SQL = sql`
  select y.id as party, (select c.id from contact_points c where c.org_id = f.lender and c.party_id = y.id
      and c.id = r.point_id) as point, null::jsonb as shown
  from parties y join account_parties ap on ap.org_id = y.org_id and ap.party_id = y.id and ap.account_id = f.account
  where y.org_id = f.lender and y.id = ${firstGiven(sql`r.party_id`, [
    sql`r.party_ref`,
    sql`select z.id from parties z where z.org_id = f.lender and z.reference = r.party_ref`,
  ])}`

/** An agency knows the people of its case file, by id, and the contact points it shows; once that is gone, those it knew. */
const onCaseFile = (side: Side): SQL => sql`
  select (e ->> 'partyId')::uuid as party, (select (c ->> 'id')::uuid from jsonb_array_elements(e -> 'contactPoints') c
      where (c ->> 'id')::uuid = r.point_id limit 1) as point,
    (select jsonb_agg(c ->> 'id') from jsonb_array_elements(e -> 'contactPoints') c where r.names_endpoint) as shown
  from case_files c, jsonb_array_elements(c.parties) e
  where c.viewer_id = ${uuid(side)} and c.placement_id = f.placement and (e ->> 'partyId')::uuid = r.party_id
  union all
  select k.party, k.point, null from bridge.formerly_on(f.placement, r.party_id, r.point_id) k where f.ended_at is not null`
