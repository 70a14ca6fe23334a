import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { callBackEvent, callBackEvents } from '../call-back-events.ts'
import { NamesCallBack } from '../call-back-input.ts'
import { callBackProblems as problems } from '../call-back-problems.ts'
import { missed } from '../call-back-rules.ts'
import { callBackForChange, saveCallBack } from '../call-back-store.ts'
import { callBackView } from '../call-back-view.ts'
import { preferenceProblems } from '../problems.ts'

export const missCallBack = command({
  name: 'call_back.miss',
  summary: 'Record that nobody called in the time a person had asked for',
  scope: 'notices:write',
  input: NamesCallBack,
  problems: [preferenceProblems.notRecorder, problems.closed, problems.running],
  load: (context, { callBack }) => ({ callBack: callBackForChange(context, callBack) }),
  decide: ({ callBack: [callBack] }, _, context) => (callBack ? missed(callBack, context) : refuse(notFound())),
  revises: ({ callBack: [callBack] }) => callBack ?? null,
  write: (callBack) => [saveCallBack(callBack)],
  events: (callBack) => [callBackEvent(callBackEvents.missed, callBack)],
  view: callBackView,
})
