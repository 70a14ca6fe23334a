import { z } from '@hono/zod-openapi'
import { AccountId, PartyId } from '../accounts/index.ts'
import { defineId } from '../kernel/id.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { stageChannels, stageNames } from './model.ts'
import { type Task, type TaskKind, taskKinds } from './task-model.ts'

const channels = () => z.array(z.enum(stageChannels)).max(8)

const TaskContactResource = z
  .object({
    outcome: z.enum(['allow', 'deny']).openapi({ description: 'What the gate would say now' }),
    channels: channels().openapi({ description: 'Those that are let now' }),
    nextAllowedAt: instantText()
      .nullable()
      .openapi({ description: 'Of a refusal: the earliest moment one way is let; null where none is in sight' }),
    ruledBy: z.string().max(60).nullable(),
    citation: z.string().max(300).nullable(),
  })
  .nullable()
  .openapi('TaskContact')

export const TaskResource = z
  .object({
    kind: z.enum(taskKinds).openapi({
      description:
        '`first_action`, `post_report`, `return_placement`: a work standard that runs out; `make_good`: one that was missed; `move_stage`: a case every gate of whose next stage is passed; `recall_step`: the next step of a recall is yours',
    }),
    subjectId: z.string().max(30).openapi({
      description: 'What it is about: the query, breach, case, approval, call-back, promise, notice or placement',
      example: 'qry_01k9x2v6ecf8y8q3w0h6t5r4sz',
    }),
    placementId: idOf(PlacementId).nullable().openapi({ description: 'Null where you work the account yourself' }),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId).nullable(),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to an agency' }),
    partyId: idOf(PartyId)
      .nullable()
      .openapi({ description: 'Whom it is about: the borrower, where nobody else is named' }),
    dueAt: instantText(),
    until: instantText().nullable().openapi({ description: 'The end of the time it is to be done in' }),
    overdue: z.boolean(),
    allowed: z
      .boolean()
      .openapi({ description: 'Work on the placement is not stopped by a hold, a recall or a return' }),
    stage: z.enum(stageNames).nullable().openapi({ description: 'Null: no policy is for the account' }),
    toStage: z.enum(stageNames).nullable().openapi({ description: 'The stage it is about to enter' }),
    channels: channels().nullable().openapi({
      description: 'How the borrower may be contacted in this stage; the gate decides on each contact',
    }),
    contact: TaskContactResource,
  })
  .openapi('Task')

/** Ids as their rooms write them. */
const prefixes: Readonly<Record<TaskKind, string>> = {
  answer_case: 'cas',
  answer_offer: 'plc',
  answer_query: 'qry',
  call_back: 'cbk',
  decide_approval: 'sta',
  decide_contest: 'wbr',
  decide_return: 'ret',
  first_action: 'plc',
  issue_notice: 'plc',
  make_good: 'wbr',
  move_stage: 'stc',
  post_report: 'plc',
  promise_due: 'pms',
  recall_step: 'prc',
  return_placement: 'plc',
  warn_of_claim: 'ntc',
}
const writers = new Map(taskKinds.map((kind) => [kind, defineId(prefixes[kind])]))

export const taskView = (task: Task, now: string) => {
  const { kind, subject, placementId, lenderId, agencyId, accountId, partyId, dueAt, until, contact } = task
  return {
    ...{ kind, subjectId: writers.get(kind)?.fromUuid(subject) ?? subject, placementId, lenderId, agencyId },
    ...{ accountId, partyId, dueAt, until, overdue: (until ?? dueAt) < now, allowed: task.allowed },
    ...{ stage: task.stage, toStage: task.toStage, channels: task.channels, contact },
  }
}
