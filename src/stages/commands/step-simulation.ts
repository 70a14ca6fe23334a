import { AccountId } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { PlacementId } from '../../placements/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { type StageCase, StageCaseId, StageMoveId } from '../model.ts'
import { simulationEvent, simulationEvents } from '../simulation-events.ts'
import { OneSimulation } from '../simulation-input.ts'
import { SIMULATED_AT_ONCE, type Simulation } from '../simulation-model.ts'
import { nightsOf, type PastCase, simulate, summed } from '../simulation-rules.ts'
import {
  chunkPasts,
  chunkPlacements,
  countCovered,
  insertSimulatedMoves,
  saveSimulation,
  simulationForChange,
} from '../simulation-store.ts'

/** A step of a simulation: walks the next cases through their days. */
export const stepSimulation = command({
  name: 'policy_simulation.step',
  summary: 'Walk the next cases through the days of a simulation',
  scope: 'stages:write',
  input: OneSimulation,
  load: (context, { policySimulation: id }) => ({
    simulation: simulationForChange(context, id),
    total: countCovered(context, id),
    placements: chunkPlacements(context, id),
    pasts: chunkPasts(context, id),
    zone: ownTimeZone(context),
  }),
  decide: ({ simulation: [simulation], total: [total], placements, pasts, zone: [own] }, _, { now, newId }) => {
    if (simulation?.state !== 'simulating') return ok(null)
    const covered = placements.filter(({ covered }) => covered)
    const files = new Map(pasts.map(({ subject, history }) => [subject, history]))
    const cases = covered.flatMap(({ covered: _, ...placement }): PastCase[] => {
      const history = files.get(PlacementId.toUuid(placement.placementId))
      return history ? [{ ...placement, history }] : []
    })
    const nights = nightsOf(simulation, own?.timeZone ?? 'UTC')
    const mover = { id: newId(StageMoveId), by: null }
    const blank = blankCase(simulation, { id: newId(StageCaseId), account: newId(AccountId) })
    const walked = cases.map((past) => simulate(past, { simulation, nights, mover, blank }))
    const moves = walked.flatMap((one) => one.moves)
    const done = placements.length < SIMULATED_AT_ONCE
    const next: Simulation = {
      ...{
        ...simulation,
        ...summed(simulation, walked),
        total: simulation.reached === null ? (total?.cases ?? 0) : simulation.total,
      },
      ...{ simulated: simulation.simulated + cases.length, moves: simulation.moves + moves.length },
      reached: placements.at(-1)?.placementId ?? simulation.reached,
      ...{ state: done ? 'done' : 'simulating', finishedAt: done ? now : null, version: simulation.version + 1 },
    }
    return ok({ next, moves, after: simulation.moves })
  },
  write: (step) =>
    step ? [...insertSimulatedMoves(step.next, step.moves, step.after), saveSimulation(step.next)] : [],
  events: (step) => (step?.next.state === 'done' ? [simulationEvent(simulationEvents.done, step.next)] : []),
  view: () => ({}),
})

/** A case in no stage yet: the rules move cases, and a simulated one has no row. */
const blankCase = (
  { lenderId, policyId, startedAt }: Simulation,
  { id, account }: { readonly id: StageCaseId; readonly account: AccountId },
): Omit<StageCase, 'placementId'> => ({
  ...{ lenderId, agencyId: lenderId, id, accountId: account, jurisdiction: 'ZZ', policyId, stage: 'reminder' },
  ...{ channels: [], stageSince: startedAt, moves: 0, proposedStage: null, proposedAt: null, enteredAt: startedAt },
  ...{ endedAt: null, version: 1 },
})
