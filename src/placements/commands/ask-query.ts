import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { QueryId } from '../model.ts'
import { placementProblems as problems } from '../problems.ts'
import { queryEvent, queryEvents } from '../query-events.ts'
import { AskQuery } from '../query-input.ts'
import { QUERY_LAPSE } from '../query-lapse.ts'
import { ask } from '../query-rules.ts'
import { insertQuery, queryClock } from '../query-store.ts'
import { inWords, sealText } from '../query-view.ts'
import { placementForChange } from '../store.ts'

export const askQuery = command({
  name: 'query.ask',
  summary: 'Ask the other side something about a placement, or for a document',
  scope: 'placements:work',
  input: AskQuery,
  problems: [problems.statusUnfit, problems.queryUnclear],
  load: (context, { placement }) => ({
    placement: placementForChange(context, placement),
    clock: queryClock(context, placement),
  }),
  decide: ({ placement: [placement], clock: [clock] }, input, { org, now, newId }) => {
    if (!placement || !clock) return refuse(notFound())
    const { kind, documentKind = null, question: words } = input
    const asked = ask(placement, clock, { question: { id: newId(QueryId), kind, documentKind, askedBy: org }, now })
    return asked.ok ? ok({ query: asked.value, words }) : asked
  },
  write: async ({ query, words }, context) => [
    insertQuery({ ...query, question: await sealText(query, { part: 'question_sealed', text: words }, context) }),
    schedule({ kind: QUERY_LAPSE, subjectId: query.id, dueAt: query.dueAt }, context),
  ],
  events: ({ query }) => [queryEvent(queryEvents.asked, query)],
  view: ({ query, words }, context) => inWords(query, { question: words, answer: null }, context),
})
