import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementProblems as problems } from '../problems.ts'
import { queryEvent, queryEvents } from '../query-events.ts'
import { AnswerQuery } from '../query-input.ts'
import { giveAnswer } from '../query-rules.ts'
import { queryForChange, saveQuery } from '../query-store.ts'
import { queryView, sealText } from '../query-view.ts'

export const answerQuery = command({
  name: 'query.answer',
  summary: 'Answer what the other side asked',
  scope: 'placements:work',
  input: AnswerQuery,
  problems: [problems.queryOwn, problems.queryAnswered, problems.queryUnclear],
  load: (context, { query }) => ({ query: queryForChange(context, query) }),
  decide: ({ query: [query] }, { answer: words, document = null }, { org: by, now }) => {
    if (!query) return refuse(notFound())
    const answered = giveAnswer(query, { by, document }, now)
    return answered.ok ? ok({ query: answered.value, words }) : answered
  },
  revises: ({ query: [query] }) => query ?? null,
  write: async ({ query, words }, context) => [
    saveQuery({ ...query, answer: await sealText(query, { part: 'answer_sealed', text: words }, context) }),
  ],
  events: ({ query }) => [queryEvent(queryEvents.answered, query)],
  view: async ({ query, words }, context) => ({ ...(await queryView(query, context)), answer: words }),
})
