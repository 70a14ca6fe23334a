import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { runStates, type StageRun, StageRunId } from './run-model.ts'

const RunData = z.strictObject({
  ...{ stageRunId: idOf(StageRunId), state: z.enum(runStates), looked: z.int(), entered: z.int() },
  ...{ adopted: z.int(), lowered: z.int(), raised: z.int(), proposed: z.int() },
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'stage_run', description, data: RunData })

/** The lender's alone. */
export const runEvents = {
  started: about('stage_run.started', 'All cases are being looked at.'),
  done: about('stage_run.completed', 'All cases were looked at.'),
} as const

export const runEvent = (
  kind: EventKind<string, z.output<typeof RunData>>,
  { id, state, looked, entered, adopted, lowered, raised, proposed }: StageRun,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [] },
  data: { stageRunId: id, state, looked, entered, adopted, lowered, raised, proposed },
})
