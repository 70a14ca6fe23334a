import { get, type Operation, post } from '../http/index.ts'
import { getCallList, listCallListItems, listCallLists } from './call-list-queries.ts'
import { CallListItemResource, CallListResource as resource } from './call-list-view.ts'
import { openCallList } from './commands/open-call-list.ts'

const one = '/v1/call-lists/{callList}'

export const callListOperations: readonly Operation[] = [
  post(openCallList, {
    ...{ path: '/v1/call-lists', id: 'callLists.open', resource, status: 202 },
    description:
      'For a day’s list. A job answers some hundreds at a time, each as a single question would be; poll the list, or wait for `call_list.decided`, and read the items.',
  }),
  get(listCallLists, { path: '/v1/call-lists', id: 'callLists.list', resource }),
  get(getCallList, { path: one, id: 'callLists.get', resource }),
  get(listCallListItems, { path: `${one}/items`, id: 'callLists.items', resource: CallListItemResource }),
]
