import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { callBackEvent, callBackEvents } from '../call-back-events.ts'
import { NamesCallBack } from '../call-back-input.ts'
import { watched } from '../call-back-rules.ts'
import { callBackForChange, contactedInTime, saveCallBack } from '../call-back-store.ts'

/** Run by its job: tells that the time of a call-back has come, and when it is over what came of it. */
export const watchCallBack = command({
  name: 'call_back.settle',
  summary: 'Look whether the time of a call-back has come, or is over',
  scope: 'notices:write',
  input: NamesCallBack,
  load: (context, { callBack }) => ({
    callBack: callBackForChange(context, callBack),
    contacted: contactedInTime(context, callBack),
  }),
  decide: ({ callBack: [callBack], contacted: [contacted] }, _, { now }) => ok(watched(callBack, contacted, now)),
  write: ({ next }) => (next ? [saveCallBack(next)] : []),
  events: ({ kind, next }) =>
    next ? [callBackEvent(callBackEvents[eventOf[kind as keyof typeof eventOf]], next)] : [],
  view: ({ again }) => ({ again }),
})

const eventOf = { due: 'due', done: 'completed', missed: 'missed' } as const
