import type { z } from '@hono/zod-openapi'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { command } from '../../command.ts'
import { Problem, problems } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { unreadable } from '../issuing-rules.ts'
import type { MessageTemplate } from '../model.ts'
import { noticeProblems } from '../notice-problems.ts'
import { noticeRunEvent, noticeRunEvents } from '../notice-run-events.ts'
import { CreateNoticeRun } from '../notice-run-input.ts'
import { addsPeople, type NoticeRun, NoticeRunId } from '../notice-run-model.ts'
import { startable } from '../notice-run-rules.ts'
import {
  givenPlacement,
  insertGivenPlacements,
  insertRun,
  lockReference,
  runNamed,
  sealValues,
} from '../notice-run-store.ts'
import { noticeRunView } from '../notice-run-view.ts'
import { NOTICE_RUN } from '../rechecking.ts'
import type { LetterValue } from '../rendering-rules.ts'
import { templateNamed } from '../template-store.ts'
import { may } from './issue-notice.ts'

type Input = z.output<typeof CreateNoticeRun>

export const createNoticeRun = command({
  name: 'notice_run.create',
  summary: 'Issue notices for many placements in one job; sent again under its reference, it is the same run',
  scope: 'notices:write',
  input: CreateNoticeRun,
  problems: [
    ...[noticeProblems.templateUnfit, noticeProblems.valueUnfit, noticeProblems.runReferenceTaken],
    problems.referenceNotFound,
  ],
  load: (context, { reference, template }) => ({
    lock: lockReference(context, reference),
    known: runNamed(context, { reference: reference ?? '' }),
    template: templateNamed(context, template),
  }),
  decide: ({ known: [known], template: [template] }, input, context) => {
    const digest = sha256(utf8ToBytes(JSON.stringify(input)))
    if (known) {
      return sameBytes(known.digest, digest)
        ? ok({ run: known, isNew: false, input })
        : refuse(new Problem(noticeProblems.runReferenceTaken))
    }
    const closed = unreadable(template, { lends: context.lends, may: may(context) })
    if (closed) return refuse(closed)
    const usable = startable(template, input.values as LetterValue[])
    if (!usable.ok) return usable
    const { org: orgId, now: createdAt, newId } = context
    return ok({
      run: begun(input, usable.value, { orgId, createdAt, id: newId(NoticeRunId), digest }),
      isNew: true,
      input,
    })
  },
  write: async ({ run, isNew, input: { source, values } }, context) =>
    isNew
      ? [
          insertRun({ ...run, values: await sealValues(run, values as LetterValue[], context) }),
          ...('placements' in source
            ? [insertGivenPlacements(run, source.placements.map(givenPlacement), context)]
            : []),
          schedule({ kind: NOTICE_RUN, subjectId: run.id, dueAt: context.now }, context),
        ]
      : [],
  events: ({ run, isNew }) => (isNew ? [noticeRunEvent(noticeRunEvents.created, run)] : []),
  view: ({ run }) => noticeRunView(run),
})

const begun = (
  { reference, source, to }: Input,
  template: MessageTemplate,
  own: Pick<NoticeRun, 'orgId' | 'id' | 'createdAt' | 'digest'>,
): NoticeRun => ({
  ...{ ...own, reference: reference ?? null, templateId: template.id, kind: template.purpose as NoticeRun['kind'] },
  ...('filter' in source
    ? { state: 'selecting', source: { kind: 'filter', filter: source.filter, ...(to && { to }) }, total: 0 }
    : {
        state: addsPeople(to) ? 'selecting' : 'issuing',
        ...{ source: { kind: 'placements', ...(to && { to }) }, total: source.placements.length },
      }),
  ...{ values: new Uint8Array(), reached: 0, issued: 0, alreadyIssued: 0, refused: 0, version: 1 },
})

const sameBytes = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, index) => byte === b[index])
