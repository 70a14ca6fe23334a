import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { documented } from '../answer-rules.ts'
import { noticeEvent, noticeEvents } from '../notice-events.ts'
import { RecordDocuments } from '../notice-input.ts'
import { noticeProblems } from '../notice-problems.ts'
import { noticeForChange, saveAnswer } from '../notice-store.ts'
import { noticeView } from '../notice-view.ts'

export const recordDocuments = command({
  name: 'notice.record_documents',
  summary: 'Record that the documents asked for were given: the further period begins',
  scope: 'notices:write',
  input: RecordDocuments,
  problems: [noticeProblems.notIssuer, noticeProblems.replyUnfit, noticeProblems.dayUnfit],
  load: (context, { notice }) => ({ notice: noticeForChange(context, notice), zone: ownTimeZone(context) }),
  decide: ({ notice: [notice], zone }, input, { org, now }) =>
    notice ? documented(notice, input, { org, today: todayIn(zone, now) }) : refuse(notFound()),
  revises: ({ notice: [notice] }) => notice ?? null,
  write: (notice) => [saveAnswer(notice)],
  events: (notice) => [noticeEvent(noticeEvents.documentsRecorded, notice)],
  view: noticeView,
})
