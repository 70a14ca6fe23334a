import { and, asc, eq, gt, type SQL } from 'drizzle-orm'
import { policySimulationMoves, policySimulations } from '../../schema/tables/stage-runs.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, type Statement } from '../store/index.ts'
import type { PolicyId, StageName } from './model.ts'
import { type SimulatedMove, type Simulation, SimulationId } from './simulation-model.ts'

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

export const insertSimulation =
  (simulation: Simulation): Statement =>
  (db) =>
    db.insert(policySimulations).values({ ...simulation })

export const saveSimulation =
  ({ lenderId, id, ...changed }: Simulation): Statement =>
  (db) => {
    const { state, total, simulated, moves, outcomes, months, reached, atAccounts, reachedAccount } = changed
    const { finishedAt, version } = changed
    return db
      .update(policySimulations)
      .set({
        state,
        total,
        simulated,
        moves,
        outcomes,
        months,
        reached,
        atAccounts,
        reachedAccount,
        finishedAt,
        version,
      })
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
  async (db) => {
    const rows = await db
      .select({
        ...{ number: policySimulationMoves.number, placementId: policySimulationMoves.placementId },
        ...{ on: policySimulationMoves.on, fromStage: policySimulationMoves.fromStage },
        ...{ toStage: policySimulationMoves.toStage, reason: policySimulationMoves.reason },
        ...{ accountId: policySimulationMoves.accountId, now: policySimulationMoves.now },
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
    // Each has one: what was there before the column was filled with it.
    return rows as (SimulatedMove & { number: number })[]
  }
