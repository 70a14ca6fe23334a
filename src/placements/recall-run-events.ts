import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Recall, RecallId, recallModes, recallRunStates } from './recall-model.ts'

/** Counts of rows. Each placement recalled has an event of its own, which its agency sees. */
const RecallRunData = z.strictObject({
  recallId: idOf(RecallId),
  lenderId: idOf(OrganisationId),
  state: z.enum(recallRunStates),
  mode: z.enum(recallModes),
  reason: z.string().max(40),
  recalled: z.int(),
  alreadyRecalled: z.int(),
  failed: z.int(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'recall', description, data: RecallRunData })

export const recallRunEvents = {
  created: about('recall.created', 'The lender asked for a recall of many placements; a job works it off.'),
  done: about('recall.done', 'Every placement of the recall has its fate.'),
  withdrawn: about(
    'recall.withdrawn',
    'The whole recall was taken back: every placement it had not recalled for good is again what it was.',
  ),
} as const

/** The event of a recall of many, for the lender alone. */
export const recallRunEvent = (kind: EventKind<string, z.output<typeof RecallRunData>>, run: Recall): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: run.id,
  audience: [run.lenderId],
  data: {
    recallId: run.id,
    lenderId: run.lenderId,
    state: run.state,
    mode: run.mode,
    reason: run.reason,
    recalled: run.recalled,
    alreadyRecalled: run.alreadyRecalled,
    failed: run.failed,
  },
})
