import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { delivered } from '../answer-rules.ts'
import { noticeEvent, noticeEvents } from '../notice-events.ts'
import { RecordDelivery } from '../notice-input.ts'
import { noticeProblems } from '../notice-problems.ts'
import { noticeForChange, saveDelivery } from '../notice-store.ts'
import { noticeView } from '../notice-view.ts'

export const recordDelivery = command({
  name: 'notice.record_delivery',
  summary: 'Record that a notice arrived, or came back',
  scope: 'notices:write',
  input: RecordDelivery,
  problems: [
    noticeProblems.notIssuer,
    noticeProblems.deliveryUnfit,
    noticeProblems.dayUnfit,
    noticeProblems.proofUnfit,
  ],
  load: (context, { notice }) => ({ notice: noticeForChange(context, notice), zone: ownTimeZone(context) }),
  decide: ({ notice: [notice], zone }, input, { org, now }) =>
    notice ? delivered(notice, input, { org, today: todayIn(zone, now) }) : refuse(notFound()),
  revises: ({ notice: [notice] }) => notice ?? null,
  write: (notice) => [saveDelivery(notice)],
  events: (notice) => [noticeEvent(noticeEvents.deliveryRecorded, notice)],
  view: noticeView,
})
