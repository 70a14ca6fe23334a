import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { replied } from '../answer-rules.ts'
import { noticeEvent, noticeEvents } from '../notice-events.ts'
import { RecordReply } from '../notice-input.ts'
import { noticeProblems } from '../notice-problems.ts'
import { noticeForChange, saveAnswer } from '../notice-store.ts'
import { noticeView } from '../notice-view.ts'

export const recordReply = command({
  name: 'notice.record_reply',
  summary: 'Record what the person answered, which opens the further period',
  scope: 'notices:write',
  input: RecordReply,
  problems: [noticeProblems.notIssuer, noticeProblems.replyUnfit, noticeProblems.dayUnfit],
  load: (context, { notice }) => ({ notice: noticeForChange(context, notice), zone: ownTimeZone(context) }),
  decide: ({ notice: [notice], zone }, input, { org, now }) =>
    notice ? replied(notice, input, { org, today: todayIn(zone, now) }) : refuse(notFound()),
  revises: ({ notice: [notice] }) => notice ?? null,
  write: (notice) => [saveAnswer(notice)],
  events: (notice) => [noticeEvent(noticeEvents.replyRecorded, notice)],
  view: noticeView,
})
