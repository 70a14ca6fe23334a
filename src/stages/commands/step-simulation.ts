import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { type DatedHistory, subjectOf } from '../case-store.ts'
import { type StageCase, StageCaseId, StageMoveId } from '../model.ts'
import { countCovered, type NextCase, nextAccounts, nextPasts, nextPlacements } from '../simulated-cases-store.ts'
import { simulationEvent, simulationEvents } from '../simulation-events.ts'
import { OneSimulation } from '../simulation-input.ts'
import { SIMULATED_AT_ONCE, type Simulation } from '../simulation-model.ts'
import { nightsOf, type PastCase, simulate, summed } from '../simulation-rules.ts'
import { insertSimulatedMoves, saveSimulation, simulationForChange } from '../simulation-store.ts'

/** A step of a simulation: walks the next cases through their days, placements first and then what the lender worked itself. */
export const stepSimulation = command({
  name: 'policy_simulation.step',
  summary: 'Walk the next cases through the days of a simulation',
  scope: 'stages:write',
  input: OneSimulation,
  load: (context, { policySimulation: id }) => ({
    simulation: simulationForChange(context, id),
    total: countCovered(context, id),
    placements: nextPlacements(context, id),
    accounts: nextAccounts(context, id),
    pasts: nextPasts(context, id),
    zone: ownTimeZone(context),
  }),
  decide: ({ simulation: [simulation], total: [total], placements, accounts, pasts, zone: [own] }, _, context) => {
    if (simulation?.state !== 'simulating') return ok(null)
    const cases = withFiles([...placements, ...accounts.flatMap(({ found }) => found ?? [])], pasts)
    const nights = nightsOf(simulation, own?.timeZone ?? 'UTC')
    const mover = { id: context.newId(StageMoveId), by: null }
    const blank = blankCase(simulation, context.newId(StageCaseId))
    const walked = cases.map((past) => simulate(past, { simulation, nights, mover, blank }))
    const moves = walked.flatMap((one) => one.moves)
    const looked = new Set(accounts.map(({ accountId }) => accountId)).size
    const done = simulation.atAccounts && looked < SIMULATED_AT_ONCE
    const next: Simulation = {
      ...{ ...simulation, ...summed(simulation, walked), total: total?.cases ?? simulation.total },
      ...{ simulated: simulation.simulated + cases.length, moves: simulation.moves + moves.length },
      reached: placements.at(-1)?.placementId ?? simulation.reached,
      atAccounts: simulation.atAccounts || placements.length < SIMULATED_AT_ONCE,
      reachedAccount: accounts.at(-1)?.accountId ?? simulation.reachedAccount,
      state: done ? 'done' : 'simulating',
      ...{ finishedAt: done ? context.now : null, version: simulation.version + 1 },
    }
    return ok({ next, moves, after: simulation.moves })
  },
  write: (step) =>
    step ? [...insertSimulatedMoves(step.next, step.moves, step.after), saveSimulation(step.next)] : [],
  events: (step) => (step?.next.state === 'done' ? [simulationEvent(simulationEvents.done, step.next)] : []),
  view: () => ({}),
})

/** Those the simulation is about, each with what the file says of it. */
function withFiles(next: readonly NextCase[], pasts: readonly DatedHistory[]): PastCase[] {
  const files = new Map(pasts.map(({ subject, history }) => [subject, history]))
  return next.flatMap(({ covered, ...found }) => {
    const history = covered ? files.get(subjectOf(found)) : undefined
    return history ? [{ ...found, history }] : []
  })
}

/** A case in no stage yet: the rules move cases, and a simulated one has no row. */
const blankCase = (
  { lenderId, policyId, startedAt }: Simulation,
  id: StageCaseId,
): Omit<StageCase, 'placementId' | 'accountId'> => ({
  ...{ lenderId, agencyId: lenderId, id, jurisdiction: 'ZZ', policyId, stage: 'reminder', channels: [] },
  ...{ stageSince: startedAt, moves: 0, proposedStage: null, proposedAt: null, enteredAt: startedAt },
  ...{ endedAt: null, version: 1 },
})
