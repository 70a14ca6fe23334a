import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { loweringReasons, PolicyId, stageNames } from './model.ts'
import { type SimulatedMove, type Simulation, SimulationId, simulationStates } from './simulation-model.ts'

const stage = () => z.enum(stageNames)
const count = (description: string) => z.int().min(0).max(2_147_483_647).openapi({ description })

export const SimulationResource = z
  .object({
    id: idOf(SimulationId),
    policyId: idOf(PolicyId),
    state: z.enum(simulationStates),
    from: dayText(),
    until: dayText(),
    assumeApproval: z.boolean(),
    total: count('Cases the policy would have been for in those days'),
    simulated: count('Cases walked through so far'),
    moves: count('Moves they would have made in those days'),
    outcomes: z
      .array(
        z
          .object({
            stage: stage(),
            now: count('Cases that are in it now, by whatever policy they go'),
            simulated: count('Cases that would be in it on the last day'),
            raised: count('Moves into it from a gentler stage'),
            lowered: count('Moves into it from a harder stage'),
          })
          .openapi('SimulatedStage'),
      )
      .max(4),
    months: z
      .array(
        z
          .object({ month: dayText(), stage: stage(), raised: count('Moves up'), lowered: count('Moves down') })
          .openapi('SimulatedMonth'),
      )
      .max(60)
      .openapi({ description: 'Moves into each stage, by the first day of their month' }),
    startedAt: instantText(),
    finishedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('PolicySimulation')

export const simulationView = ({ lenderId: _l, stages: _s, ...simulation }: Simulation) => {
  const { product: _p, segment: _g, jurisdiction: _j, ...asked } = simulation
  const { reached: _r, atAccounts: _t, reachedAccount: _a, ...shown } = asked
  return shown
}

export const SimulatedMoveResource = z
  .object({
    placementId: idOf(PlacementId).nullable().openapi({ description: 'Null where you worked the account yourself' }),
    accountId: idOf(AccountId),
    on: dayText(),
    fromStage: stage(),
    toStage: stage(),
    reason: z.enum(loweringReasons).nullable(),
    now: stage().nullable().openapi({ description: 'Where the case is now; null where it has no stage' }),
  })
  .openapi('SimulatedMove')

export const simulatedMoveView = ({ placementId, accountId, on, fromStage, toStage, reason, now }: SimulatedMove) => ({
  ...{ placementId, accountId, on, fromStage, toStage, reason, now },
})
