import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { callBackEvent, callBackEvents } from '../call-back-events.ts'
import { NamesCallBack } from '../call-back-input.ts'
import { callBackProblems as problems } from '../call-back-problems.ts'
import { cancelled } from '../call-back-rules.ts'
import { callBackForChange, saveCallBack } from '../call-back-store.ts'
import { callBackView } from '../call-back-view.ts'
import { preferenceProblems } from '../problems.ts'

export const cancelCallBack = command({
  name: 'call_back.cancel',
  summary: 'Cancel a call-back that is wanted no more',
  scope: 'notices:write',
  input: NamesCallBack,
  problems: [preferenceProblems.notRecorder, problems.closed],
  load: (context, { callBack }) => ({ callBack: callBackForChange(context, callBack) }),
  decide: ({ callBack: [callBack] }, _, context) => (callBack ? cancelled(callBack, context) : refuse(notFound())),
  revises: ({ callBack: [callBack] }) => callBack ?? null,
  write: (callBack) => [saveCallBack(callBack)],
  events: (callBack) => [callBackEvent(callBackEvents.cancelled, callBack)],
  view: callBackView,
})
