import { z } from '@hono/zod-openapi'
import { defineId } from '../kernel/id.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { stageChannels, stageNames } from './model.ts'
import { type Task, type TaskKind, taskKinds } from './task-model.ts'

export const TaskResource = z
  .object({
    kind: z.enum(taskKinds).openapi({
      description:
        '`first_action`: a work standard that runs out; `make_good`: a work standard that was missed; `move_stage`: a case every gate of whose next stage is passed',
    }),
    subjectId: z.string().max(30).openapi({
      description: 'What it is about: the query, breach, case, approval, call-back, activity or placement',
      example: 'qry_01k9x2v6ecf8y8q3w0h6t5r4sz',
    }),
    placementId: idOf(PlacementId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    dueAt: instantText(),
    overdue: z.boolean(),
    allowed: z
      .boolean()
      .openapi({ description: 'Work on the placement is not stopped by a hold, a recall or a return' }),
    stage: z.enum(stageNames).nullable().openapi({ description: 'Null: no policy is for the account' }),
    toStage: z.enum(stageNames).nullable().openapi({ description: 'The stage it is about to enter' }),
    channels: z.array(z.enum(stageChannels)).max(8).nullable().openapi({
      description: 'How the borrower may be contacted in this stage; the gate decides on each contact',
    }),
  })
  .openapi('Task')

/** Ids as their rooms write them. */
const prefixes: Readonly<Record<TaskKind, string>> = {
  answer_offer: 'plc',
  answer_query: 'qry',
  call_back: 'cbk',
  decide_approval: 'sta',
  first_action: 'plc',
  issue_notice: 'plc',
  make_good: 'wbr',
  move_stage: 'stc',
  promise_due: 'act',
}
const writers = new Map(taskKinds.map((kind) => [kind, defineId(prefixes[kind])]))

export const taskView = ({ subject, ...task }: Task, now: string) => ({
  ...task,
  subjectId: writers.get(task.kind)?.fromUuid(subject) ?? subject,
  overdue: task.dueAt < now,
})
