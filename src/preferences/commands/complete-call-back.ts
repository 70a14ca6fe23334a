import { command } from '../../command.ts'
import { notFound, problems as shared } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { callBackEvent, callBackEvents } from '../call-back-events.ts'
import { CompleteCallBack } from '../call-back-input.ts'
import { callBackProblems as problems } from '../call-back-problems.ts'
import { completed } from '../call-back-rules.ts'
import { callBackForChange, contactedBy, noContact, saveCallBack } from '../call-back-store.ts'
import { callBackView } from '../call-back-view.ts'
import { preferenceProblems } from '../problems.ts'

export const completeCallBack = command({
  name: 'call_back.complete',
  summary: 'Record that somebody was contacted as they had asked, by which contact',
  scope: 'notices:write',
  input: CompleteCallBack,
  problems: [preferenceProblems.notRecorder, problems.closed, problems.timeUnfit, shared.referenceNotFound],
  load: (context, { callBack, activity }) => ({
    callBack: callBackForChange(context, callBack),
    contacted: activity ? contactedBy(context, activity) : noContact,
  }),
  decide: ({ callBack: [callBack], contacted: [contacted] }, { activity }, context) =>
    callBack ? completed(callBack, { activity, contacted }, context) : refuse(notFound()),
  revises: ({ callBack: [callBack] }) => callBack ?? null,
  write: (callBack) => [saveCallBack(callBack)],
  events: (callBack) => [callBackEvent(callBackEvents.completed, callBack)],
  view: callBackView,
})
