import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { queryEvent, queryEvents } from '../query-events.ts'
import { GetQuery } from '../query-input.ts'
import { lapse } from '../query-rules.ts'
import { queryForChange, saveQuery } from '../query-store.ts'

/** Run by its job when the time to answer is over; a question answered meanwhile is left alone. */
export const lapseQuery = command({
  name: 'query.lapse',
  summary: 'Mark a question overdue',
  scope: 'placements:work',
  input: GetQuery,
  load: (context, { query }) => ({ query: queryForChange(context, query) }),
  decide: ({ query: [query] }, _, { now }) => ok(query ? lapse(query, now) : null),
  write: (query) => (query ? [saveQuery(query)] : []),
  events: (query) => (query ? [queryEvent(queryEvents.overdue, query)] : []),
  view: (query) => ({ overdue: query !== null }),
})
