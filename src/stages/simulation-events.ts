import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { PolicyId } from './model.ts'
import { type Simulation, SimulationId, simulationStates } from './simulation-model.ts'

const SimulationData = z.strictObject({
  ...{ policySimulationId: idOf(SimulationId), policyId: idOf(PolicyId), state: z.enum(simulationStates) },
  ...{ simulated: z.int(), moves: z.int() },
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'policy_simulation', description, data: SimulationData })

/** The lender's alone. */
export const simulationEvents = {
  started: about('policy_simulation.started', 'A policy is being simulated over the past.'),
  done: about('policy_simulation.completed', 'A simulation is done.'),
} as const

export const simulationEvent = (
  kind: EventKind<string, z.output<typeof SimulationData>>,
  { id, policyId, state, simulated, moves }: Simulation,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [] },
  data: { policySimulationId: id, policyId, state, simulated, moves },
})
