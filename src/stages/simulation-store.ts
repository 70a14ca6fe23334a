import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { policySimulationMoves, policySimulations } from '../../schema/tables/stage-runs.ts'
import { instantFromDatabase } from '../kernel/instant.ts'
import { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { historiesOf } from './case-store.ts'
import type { PolicyId, StageName } from './model.ts'
import { SIMULATED_AT_ONCE, type SimulatedMove, type Simulation, SimulationId } from './simulation-model.ts'
import type { PastCase } from './simulation-rules.ts'

type Own = Pick<Context, 'org'>

const is = ({ org }: Own, id: SimulationId): SQL | undefined =>
  and(eq(policySimulations.lenderId, org), eq(policySimulations.id, id))

export const simulationNamed =
  (own: Own, id: SimulationId): Statement<Simulation[]> =>
  (db) =>
    db.select().from(policySimulations).where(is(own, id)).limit(1)

export const simulationForChange =
  (own: Own, id: SimulationId): Statement<Simulation[]> =>
  (db) =>
    db
      .select()
      .from(policySimulations)
      .where(and(claimed, is(own, id)))
      .limit(1)
      .for('update')

export const simulationsWithIds =
  ({ org }: Own, ids: readonly SimulationId[]): Statement<Simulation[]> =>
  (db) =>
    db
      .select()
      .from(policySimulations)
      .where(and(eq(policySimulations.lenderId, org), anyOf(policySimulations.id, ids.map(SimulationId.toUuid))))

export interface SimulationFilter {
  readonly policy?: PolicyId | undefined
  readonly startedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const simulationsOf =
  ({ org }: Own, { policy, startedAt }: SimulationFilter, keyset: Keyset): Statement<Simulation[]> =>
  (db) =>
    db
      .select()
      .from(policySimulations)
      .where(
        and(
          eq(policySimulations.lenderId, org),
          policy ? eq(policySimulations.policyId, policy) : undefined,
          keyset.where(policySimulations.startedAt, policySimulations.id, startedAt),
        ),
      )
      .orderBy(...keyset.orderBy(policySimulations.startedAt, policySimulations.id))
      .limit(keyset.fetch)

const uuid = ({ org }: Own): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

/** Whether a simulation `o` is about a placement `p` of an account `a`: its scope is for it, and somebody held it in its days. */
const isCovered = sql`(p.accepted_at < o.until_day + 1 and (p.ended_at is null or p.ended_at >= o.from_day)
  and (o.product is null or o.product = a.product)
  and (o.jurisdiction is null or o.jurisdiction = a.jurisdiction
    or o.jurisdiction = split_part(a.jurisdiction, '-', 1))
  and (o.segment is null or exists (select from account_segments s
    where s.lender_id = p.lender_id and s.account_id = p.account_id and s.segment = o.segment)))`

const isOpen = (own: Own, id: SimulationId): SQL =>
  sql`o.lender_id = ${uuid(own)} and o.id = ${SimulationId.toUuid(id)}::uuid and o.state = 'simulating'`

/** How many cases a simulation looks at, counted with its first step. */
export const countCovered = (own: Own, id: SimulationId): Statement<{ cases: number }[]> =>
  raw(sql`
    select count(*)::integer as cases from policy_simulations o
    join placements p on p.lender_id = o.lender_id
    join accounts a on a.org_id = p.lender_id and a.id = p.account_id
    where ${isOpen(own, id)} and o.reached is null and ${isCovered}`)

/** The placements next in line; how far the simulation has come is read under its lock. Each is looked up by its whole key. */
const inChunk = (own: Own, id: SimulationId): SQL => sql`
  from policy_simulations o
  cross join lateral (
    select x.* from placements x
    where x.lender_id = ${uuid(own)}
      and x.id > case when o.reached is null then '00000000-0000-0000-0000-000000000000'::uuid else o.reached end
    order by x.id limit ${SIMULATED_AT_ONCE}
  ) p
  cross join lateral (select y.* from accounts y where y.org_id = p.lender_id and y.id = p.account_id offset 0) a
  where ${isOpen(own, id)}`

interface Row {
  readonly id: string
  readonly accepted_at: string
  readonly ended_at: string | null
  readonly stage: StageName | null
  readonly covered: boolean | null
}

/** Those next in line, with whether the simulation is about each. */
export const chunkPlacements =
  (own: Own, id: SimulationId): Statement<(Omit<PastCase, 'history'> & { readonly covered: boolean })[]> =>
  async (db) => {
    const rows = await raw<Row>(sql`
      select p.id, case when p.accepted_at is null then p.created_at else p.accepted_at end as accepted_at, p.ended_at, ${isCovered} as covered, (
        select c.stage from stage_cases c where c.lender_id = p.lender_id and c.placement_id = p.id
          and c.ended_at is null) as stage
      ${inChunk(own, id)} order by p.id`)(db)
    return rows.map((row) => ({
      placementId: PlacementId.fromUuid(row.id),
      acceptedAt: instantFromDatabase(row.accepted_at),
      endedAt: row.ended_at === null ? null : instantFromDatabase(row.ended_at),
      ...{ now: row.stage, covered: row.covered === true },
    }))
  }

export const chunkPasts = (context: Pick<Context, 'org' | 'now'>, id: SimulationId) =>
  historiesOf(sql`select p.id ${inChunk(context, id)} and ${isCovered}`, context.now, { past: true })

export const insertSimulation =
  (simulation: Simulation): Statement =>
  (db) =>
    db.insert(policySimulations).values({ ...simulation })

export const saveSimulation =
  ({ lenderId, id, ...changed }: Simulation): Statement =>
  (db) => {
    const { state, total, simulated, moves, outcomes, months, reached, finishedAt, version } = changed
    return db
      .update(policySimulations)
      .set({ state, total, simulated, moves, outcomes, months, reached, finishedAt, version })
      .where(is({ org: lenderId }, id))
  }

/** Moves numbered on from those there are. */
export const insertSimulatedMoves = (
  { lenderId, id: simulationId }: Simulation,
  moves: readonly SimulatedMove[],
  after: number,
): readonly Statement[] => {
  const [first, ...others] = moves.map((move, index) => ({
    ...{ lenderId, simulationId, number: after + index + 1, ...move },
  }))
  return first ? [insertMany(policySimulationMoves, [first, ...others])] : []
}

/** Moves in the order they were found, after one of them. */
export const simulatedMovesAfter =
  (
    { org }: Own,
    id: SimulationId,
    { after, fetch, stage }: { after: number; fetch: number; stage?: StageName | undefined },
  ): Statement<(SimulatedMove & { number: number })[]> =>
  (db) =>
    db
      .select({
        ...{ number: policySimulationMoves.number, placementId: policySimulationMoves.placementId },
        ...{ on: policySimulationMoves.on, fromStage: policySimulationMoves.fromStage },
        ...{ toStage: policySimulationMoves.toStage, reason: policySimulationMoves.reason },
        now: policySimulationMoves.now,
      })
      .from(policySimulationMoves)
      .where(
        and(
          eq(policySimulationMoves.lenderId, org),
          eq(policySimulationMoves.simulationId, id),
          gt(policySimulationMoves.number, after),
          stage ? eq(policySimulationMoves.toStage, stage) : undefined,
        ),
      )
      .orderBy(asc(policySimulationMoves.number))
      .limit(fetch)
