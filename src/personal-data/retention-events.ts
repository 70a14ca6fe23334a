import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { type RetentionRun, RetentionRunId, retentionModes } from './retention-model.ts'

const count = () => z.int().min(0)
const Data = z.strictObject({
  retentionRunId: idOf(RetentionRunId),
  mode: z.enum(retentionModes),
  ...{ looked: count(), due: count(), erased: count(), held: count() },
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'retention_run', description, data: Data })

export const retentionEvents = {
  started: about('retention_run.started', 'Every person is being looked at: whose data need be kept no longer.'),
  finished: about('retention_run.finished', 'Every person was looked at. Each erased one has an event of its own.'),
} as const

export const retentionEvent = (
  kind: EventKind<string, z.output<typeof Data>>,
  { id, orgId, mode, looked, due, erased, held }: RetentionRun,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId] },
  data: { retentionRunId: id, mode, looked, due, erased, held },
})
