import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListCallListItems, ListCallLists, OneCallList } from './call-list-input.ts'
import { CallListId } from './call-list-model.ts'
import { callListNamed, callListsOf, callListsWithIds, itemsOf } from './call-list-store.ts'
import { callListItemView, callListView } from './call-list-view.ts'

const scope = 'contacts:read'

export const getCallList = query({
  name: 'call_list.get',
  summary: 'Read a call list and how far it has come',
  scope,
  input: OneCallList,
  load: (context, { callList }) => ({ list: callListNamed(context, callList) }),
  view: ({ list: [list] }) => (list ? callListView(list) : null),
})

export const listCallLists = query({
  name: 'call_list.list',
  summary: 'List your call lists, newest first',
  scope,
  input: ListCallLists,
  list: true,
  load: (context, input) => ({ lists: callListsOf(context, input, keysetOf(input)) }),
  view: ({ lists }, input) => pageOf(lists, input, { position: (row) => row, item: callListView }),
})

export const listCallListItems = query({
  name: 'call_list.items',
  summary: 'Read the answers of a call list, in its order',
  scope,
  input: ListCallListItems,
  list: true,
  load: (context, input) => {
    const { fetch, among } = keysetOf(input)
    return {
      list: callListNamed(context, input.callList),
      items: itemsOf(context, input, { after: lastRead(input.cursor), fetch, among }),
    }
  },
  view: ({ list: [list], items }, input) =>
    list
      ? pageOf(items, input, {
          position: ({ index }) => ({ createdAt: list.createdAt, id: String(index) }),
          item: callListItemView,
        })
      : null,
})

const lastRead = (cursor: string | undefined): number => (cursor ? Number((JSON.parse(cursor) as string[])[1]) : -1)

export const callListsByIds = batch({
  ...{ name: 'call_list.by_ids', scope, ids: CallListId, rows: callListsWithIds, key: ({ id }) => id },
  view: callListView,
})
