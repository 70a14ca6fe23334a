import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantRange, listInput, named } from '../kernel/input.ts'
import { PolicyId, stageNames } from './model.ts'
import { SimulationId } from './simulation-model.ts'

export const StartSimulation = z.strictObject({
  policy: named(PolicyId),
  from: dayText().optional().openapi({ description: 'Ninety days before `until` when left out', example: undefined }),
  until: dayText().optional().openapi({ description: 'The last day; yesterday when left out', example: undefined }),
  assumeApproval: z.boolean().default(true).openapi({
    description: 'Whether the lender’s approval counts as given; otherwise those that were given',
  }),
})

export const OneSimulation = z.strictObject({ policySimulation: idOf(SimulationId) })

export const ListSimulations = z.strictObject({
  ...listInput,
  policy: idOf(PolicyId).optional(),
  startedAt: instantRange(),
})

export const ListSimulatedMoves = OneSimulation.extend({
  ...listInput,
  toStage: z.enum(stageNames).optional(),
})
