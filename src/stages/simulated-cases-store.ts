import { type SQL, sql } from 'drizzle-orm'
import { AccountId } from '../accounts/index.ts'
import { instantFromDatabase } from '../kernel/instant.ts'
import { PlacementId } from '../placements/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { historiesOf } from './case-store.ts'
import type { StageName } from './model.ts'
import { SIMULATED_AT_ONCE, SimulationId } from './simulation-model.ts'
import type { PastCase } from './simulation-rules.ts'

type Own = Pick<Context, 'org'>

const uuid = ({ org }: Own): SQL => sql`${OrganisationId.toUuid(org)}::uuid`
const none = sql`'00000000-0000-0000-0000-000000000000'::uuid`

const isOpen = (own: Own, id: SimulationId): SQL =>
  sql`o.lender_id = ${uuid(own)} and o.id = ${SimulationId.toUuid(id)}::uuid and o.state = 'simulating'`

/** Whether the scope of a simulation `o` is for an account `a`. */
const inScope = sql`(o.product is null or o.product = a.product)
  and (o.jurisdiction is null or o.jurisdiction = a.jurisdiction
    or o.jurisdiction = split_part(a.jurisdiction, '-', 1))
  and (o.segment is null or exists (select from account_segments g
    where g.lender_id = a.org_id and g.account_id = a.id and g.segment = o.segment))`

/** Whether a simulation `o` is about a placement `p` of an account `a`: somebody held it in its days. */
const isHeld = sql`(p.accepted_at < o.until_day + 1 and (p.ended_at is null or p.ended_at >= o.from_day) and ${inScope})`

/** Whether it is about a time `s` in which the lender worked the account `a` itself. */
const isOwn = sql`(lower(s) < o.until_day + 1 and (upper_inf(s) or upper(s) >= o.from_day) and ${inScope})`

/** When an account was late (`e`), and when somebody held it (`h`): its lender works it while it is the one and not the other. */
const late = sql`range_agg(tstzrange(e.started_on::timestamptz, e.cured_on::timestamptz))`
const held = sql`range_agg(tstzrange(h.accepted_at,
  case when h.ended_at is null then null else greatest(h.ended_at, h.accepted_at) end))`

/** How many cases a simulation looks at, counted with its first step. */
export const countCovered = (own: Own, id: SimulationId): Statement<{ cases: number }[]> =>
  raw(sql`
    select (placed.n + own.n)::integer as cases from policy_simulations o
    cross join lateral (
      select count(*) as n from placements p
      join accounts a on a.org_id = p.lender_id and a.id = p.account_id
      where p.lender_id = ${uuid(own)} and ${isHeld}
    ) placed
    cross join lateral (
      select count(*) as n from (
        select e.account_id, ${late} as late from delinquency_episodes e where e.org_id = ${uuid(own)} group by 1
      ) l
      join accounts a on a.org_id = ${uuid(own)} and a.id = l.account_id
      left join (
        select h.account_id, ${held} as held from placements h
        where h.lender_id = ${uuid(own)} and h.accepted_at is not null group by 1
      ) h on h.account_id = l.account_id
      cross join lateral unnest(case when h.held is null then l.late else l.late - h.held end) s
      where ${isOwn}
    ) own
    where ${isOpen(own, id)} and o.reached is null and not o.at_accounts`)

/** The placements next in line; how far the simulation has come is read under its lock. Each is looked up by its whole key. */
const inPlacements = (own: Own, id: SimulationId): SQL => sql`
  from policy_simulations o
  cross join lateral (
    select x.* from placements x
    where x.lender_id = ${uuid(own)} and x.id > case when o.reached is null then ${none} else o.reached end
    order by x.id limit ${SIMULATED_AT_ONCE}
  ) p
  cross join lateral (select y.* from accounts y where y.org_id = p.lender_id and y.id = p.account_id offset 0) a
  where ${isOpen(own, id)} and not o.at_accounts`

/** The accounts next in line once the placements are through, with each time `s` in which the lender worked it itself. */
const inAccounts = (own: Own, id: SimulationId): SQL => sql`
  from policy_simulations o
  cross join lateral (
    select x.* from accounts x
    where x.org_id = ${uuid(own)} and x.id > case when o.reached_account is null then ${none} else o.reached_account end
    order by x.id limit ${SIMULATED_AT_ONCE}
  ) a
  cross join lateral (
    select ${late} as late from delinquency_episodes e where e.org_id = a.org_id and e.account_id = a.id offset 0
  ) l
  cross join lateral (
    select ${held} as held from placements h
    where h.lender_id = a.org_id and h.account_id = a.id and h.accepted_at is not null offset 0
  ) h
  left join lateral unnest(case when h.held is null then l.late else l.late - h.held end) s on true
  where ${isOpen(own, id)} and o.at_accounts`

interface Row {
  readonly id: string
  readonly account: string
  readonly began_at: string | null
  readonly ended_at: string | null
  readonly stage: StageName | null
  readonly covered: boolean | null
}

/** What is next in line, and whether the simulation is about it. */
export type NextCase = Omit<PastCase, 'history'> & { readonly covered: boolean }

const caseOf = (row: Row): Omit<NextCase, 'placementId' | 'beganAt'> => ({
  accountId: AccountId.fromUuid(row.account),
  endedAt: row.ended_at === null ? null : instantFromDatabase(row.ended_at),
  ...{ now: row.stage, covered: row.covered === true },
})

/** The placements next in line; none once they are through. */
export const nextPlacements =
  (own: Own, id: SimulationId): Statement<(NextCase & { readonly placementId: PlacementId })[]> =>
  async (db) => {
    const rows = await raw<Row & { began_at: string }>(sql`
      select p.id, p.account_id as account, p.ended_at, ${isHeld} as covered,
        case when p.accepted_at is null then p.created_at else p.accepted_at end as began_at, (
        select c.stage from stage_cases c where c.lender_id = p.lender_id and c.placement_id = p.id
          and c.ended_at is null) as stage
      ${inPlacements(own, id)} order by p.id`)(db)
    return rows.map((row) => ({
      ...{ ...caseOf(row), placementId: PlacementId.fromUuid(row.id) },
      beganAt: instantFromDatabase(row.began_at),
    }))
  }

/** The accounts next in line, once for each time the lender worked them itself; with no case of it where there is none. */
export const nextAccounts =
  (own: Own, id: SimulationId): Statement<{ readonly accountId: AccountId; readonly found: NextCase | null }[]> =>
  async (db) => {
    const rows = await raw<Row>(sql`
      select a.id, a.id as account, lower(s) as began_at, upper(s) as ended_at, ${isOwn} as covered,
        case when upper_inf(s) then (
          select c.stage from stage_cases c where c.lender_id = a.org_id and c.account_id = a.id
            and c.placement_id is null and c.ended_at is null) end as stage
      ${inAccounts(own, id)} order by a.id, lower(s)`)(db)
    return rows.map((row) => ({
      accountId: AccountId.fromUuid(row.account),
      found:
        row.began_at === null
          ? null
          : { ...caseOf(row), placementId: null, beganAt: instantFromDatabase(row.began_at) },
    }))
  }

/** The files of those next in line that the simulation is about. */
export const nextPasts = (context: Pick<Context, 'org' | 'now'>, id: SimulationId) =>
  historiesOf(
    sql`select p.id ${inPlacements(context, id)} and ${isHeld}
      union all select distinct a.id ${inAccounts(context, id)} and ${isOwn}`,
    context.now,
    { past: true },
  )
