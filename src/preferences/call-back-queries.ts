import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListCallBacks, NamesCallBack } from './call-back-input.ts'
import { CallBackId } from './call-back-model.ts'
import { callBacksOf, callBacksWithIds } from './call-back-store.ts'
import { callBackView } from './call-back-view.ts'

export const getCallBack = query({
  name: 'call_back.get',
  summary: 'Read when a person asked to be contacted, and what came of it',
  scope: 'notices:read',
  input: NamesCallBack,
  load: (context, { callBack }) => ({ callBack: callBacksWithIds(context, [callBack]) }),
  view: ({ callBack: [found] }, _, context) => (found ? callBackView(found, context) : null),
})

export const listCallBacks = query({
  name: 'call_back.list',
  summary: 'List call-backs, those furthest ahead first; as an agency, what was asked of you',
  scope: 'notices:read',
  input: ListCallBacks,
  list: true,
  load: (context, input) => ({ rows: callBacksOf(context, input, keysetOf(input)) }),
  view: ({ rows }, input, context) =>
    pageOf(rows, input, {
      position: ({ from, id }) => ({ createdAt: from, id }),
      item: (row) => callBackView(row, context),
    }),
})

export const callBacksByIds = batch({
  name: 'call_back.by_ids',
  scope: 'notices:read',
  ids: CallBackId,
  rows: callBacksWithIds,
  key: ({ id }) => id,
  view: callBackView,
})
