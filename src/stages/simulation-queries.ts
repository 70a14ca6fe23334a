import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListSimulatedMoves, ListSimulations, OneSimulation } from './simulation-input.ts'
import { SimulationId } from './simulation-model.ts'
import { simulatedMovesAfter, simulationNamed, simulationsOf, simulationsWithIds } from './simulation-store.ts'
import { simulatedMoveView, simulationView } from './simulation-view.ts'

export const getSimulation = query({
  name: 'policy_simulation.get',
  summary: 'Read how far a simulation is, and what came of it',
  scope: 'stages:read',
  input: OneSimulation,
  load: (context, { policySimulation }) => ({ simulation: simulationNamed(context, policySimulation) }),
  view: ({ simulation: [simulation] }) => (simulation ? simulationView(simulation) : null),
})

export const listSimulations = query({
  name: 'policy_simulation.list',
  summary: 'List simulations of policies, newest first',
  scope: 'stages:read',
  input: ListSimulations,
  list: true,
  load: (context, input) => ({ simulations: simulationsOf(context, input, keysetOf(input)) }),
  view: ({ simulations }, input) =>
    pageOf(simulations, input, {
      position: ({ startedAt, id }) => ({ createdAt: startedAt, id }),
      item: simulationView,
    }),
})

export const simulationsByIds = batch({
  name: 'policy_simulation.by_ids',
  scope: 'stages:read',
  ids: SimulationId,
  rows: simulationsWithIds,
  key: ({ id }) => id,
  view: simulationView,
})

export const listSimulatedMoves = query({
  name: 'policy_simulation.moves',
  summary: 'List where each case would have gone, and when',
  scope: 'stages:read',
  input: ListSimulatedMoves,
  list: true,
  load: (context, { policySimulation, cursor, limit, toStage }) => ({
    simulation: simulationNamed(context, policySimulation),
    moves: simulatedMovesAfter(context, policySimulation, {
      ...{ after: Number(cursor ?? 0), fetch: limit + 1, stage: toStage },
    }),
  }),
  view: ({ simulation: [simulation], moves }, { limit }) => {
    if (!simulation) return null
    const shown = moves.slice(0, limit)
    const hasMore = moves.length > limit
    return { data: shown.map(simulatedMoveView), hasMore, nextCursor: hasMore ? String(shown.at(-1)?.number) : null }
  },
})
