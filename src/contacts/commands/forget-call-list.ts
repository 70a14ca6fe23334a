import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { OneCallList } from '../call-list-input.ts'
import { deleteCallList } from '../call-list-store.ts'

/** A list is about a day that is over: what it said is no permission and no record of a contact. */
export const forgetCallList = command({
  name: 'call_list.forget',
  summary: 'Delete a call list whose time is over',
  scope: 'contacts:decide',
  input: OneCallList,
  load: () => ({}),
  decide: (_, { callList }) => ok({ callList }),
  write: ({ callList }, context) => deleteCallList(context, callList),
  events: () => [],
  view: () => ({}),
})
