import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type DutyRun, DutyRunId, duties, dutyRunStates } from './duty-run-model.ts'

/** Counts. Each recall whose duty is done has an event of its own. */
const DutyRunData = z.strictObject({
  dutyRunId: idOf(DutyRunId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  duty: z.enum(duties),
  state: z.enum(dutyRunStates),
  total: z.int(),
  done: z.int(),
  refused: z.int(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'duty_run', description, data: DutyRunData })

export const dutyRunEvents = {
  created: about('duty_run.created', 'An agency asked for one duty to be done for many recalls; a job works it off.'),
  done: about('duty_run.done', 'Every recall the run found has its duty done or refused.'),
} as const

export const dutyRunEvent = (kind: EventKind<string, z.output<typeof DutyRunData>>, run: DutyRun): EventDraft => {
  const { id: dutyRunId, lenderId, agencyId, duty, state, total, done, refused } = run
  return {
    kind: kind as EventKind,
    aggregateId: dutyRunId,
    audience: [lenderId, agencyId],
    data: { dutyRunId, lenderId, agencyId, duty, state, total, done, refused },
  }
}
