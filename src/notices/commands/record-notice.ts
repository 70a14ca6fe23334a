import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { problems } from '../../kernel/problem.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { noticeEvent, noticeEvents } from '../notice-events.ts'
import { RecordNotice } from '../notice-input.ts'
import { noticeProblems } from '../notice-problems.ts'
import { type ReportedNotice, recorded } from '../notice-rules.ts'
import { insertNotice, noticeTarget } from '../notice-store.ts'
import { noticeView } from '../notice-view.ts'
import { noTemplate, templateNamed } from '../template-store.ts'

export const recordNotice = command({
  name: 'notice.record',
  summary: 'Record a notice that was sent: what it stated, to whom, how and when',
  scope: 'notices:write',
  input: RecordNotice,
  problems: [
    ...[noticeProblems.subjectUnclear, noticeProblems.dayUnfit, noticeProblems.itemsMissing],
    ...[noticeProblems.channelUnfit, noticeProblems.languageUnfit, noticeProblems.templateUnfit],
    problems.referenceNotFound,
  ],
  constraints: { notices_reference: noticeProblems.referenceTaken },
  load: (context, input) => ({
    target: noticeTarget(context, input),
    template: input.template ? templateNamed(context, input.template) : noTemplate,
    zone: ownTimeZone(context),
  }),
  decide: ({ target: [target], template: [template], zone }, input, context) =>
    recorded(input as ReportedNotice, { target, template }, { ...context, today: todayIn(zone, context.now) }),
  write: (notice) => [insertNotice(notice)],
  events: (notice) => [noticeEvent(noticeEvents.recorded, notice)],
  view: noticeView,
})
