import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { TemplateId } from './model.ts'
import { noticeKinds } from './notice-kinds.law.ts'
import { type NoticeRun, NoticeRunId, noticeRunStates } from './notice-run-model.ts'

/** Counts of rows. Each notice has an event of its own, which the other side sees. */
const NoticeRunData = z.strictObject({
  noticeRunId: idOf(NoticeRunId),
  templateId: idOf(TemplateId),
  kind: z.enum(noticeKinds),
  state: z.enum(noticeRunStates),
  issued: z.int(),
  alreadyIssued: z.int(),
  refused: z.int(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'notice_run', description, data: NoticeRunData })

export const noticeRunEvents = {
  created: about('notice_run.created', 'Notices were asked for, for many placements; a job writes them.'),
  done: about('notice_run.done', 'Every placement of the run has its outcome.'),
} as const

/** The event of a run, for its issuer alone. */
export const noticeRunEvent = (
  kind: EventKind<string, z.output<typeof NoticeRunData>>,
  { orgId, id, templateId, kind: what, state, issued, alreadyIssued, refused }: NoticeRun,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [orgId],
  data: { ...{ noticeRunId: id, templateId, kind: what, state, issued, alreadyIssued, refused } },
})
