import { command } from '../../command.ts'
import { problems as shared } from '../../kernel/problem.ts'
import { noticeTarget } from '../../notices/index.ts'
import { schedule } from '../../store/index.ts'
import { callBackEvent, callBackEvents } from '../call-back-events.ts'
import { AgreeCallBack } from '../call-back-input.ts'
import { CallBackId } from '../call-back-model.ts'
import { callBackProblems } from '../call-back-problems.ts'
import { agreed } from '../call-back-rules.ts'
import { insertCallBack } from '../call-back-store.ts'
import { callBackView } from '../call-back-view.ts'
import { CALL_BACK_WATCH } from '../call-back-watching.ts'
import { noPoint, pointNamed } from '../point-store.ts'
import { preferenceProblems } from '../problems.ts'

export const agreeCallBack = command({
  name: 'call_back.agree',
  summary: 'Record that a person asked to be contacted at a time',
  scope: 'notices:write',
  input: AgreeCallBack,
  problems: [preferenceProblems.subjectUnclear, callBackProblems.timeUnfit, shared.referenceNotFound],
  load: (context, { account, placement, party, contactPoint }) => ({
    target: noticeTarget(context, { account, placement, party }),
    point: contactPoint ? pointNamed(context, contactPoint, placement) : noPoint,
  }),
  decide: ({ target: [target], point: [point] }, asked, { org, now, newId }) =>
    agreed(asked, { target, point }, { id: newId(CallBackId), org, now }),
  write: (callBack, context) => [
    insertCallBack(callBack),
    schedule({ kind: CALL_BACK_WATCH, subjectId: callBack.id, dueAt: callBack.from }, context),
  ],
  events: (callBack) => [callBackEvent(callBackEvents.agreed, callBack)],
  view: callBackView,
})
