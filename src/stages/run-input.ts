import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput } from '../kernel/input.ts'
import { runStates, StageRunId } from './run-model.ts'

export const StartRun = z.strictObject({})

export const OneRun = z.strictObject({ stageRun: idOf(StageRunId) })

export const StepRun = OneRun

export const ListRuns = z.strictObject({
  ...listInput,
  state: z.array(z.enum(runStates)).max(3).optional(),
  startedAt: instantRange(),
})
