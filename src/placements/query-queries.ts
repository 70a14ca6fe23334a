import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetQuery, ListQueries } from './query-input.ts'
import { queriesOf, queryNamed } from './query-store.ts'
import { queryView } from './query-view.ts'

export const getQuery = query({
  name: 'query.get',
  summary: 'Read a question between lender and agency',
  scope: 'placements:read',
  input: GetQuery,
  load: (context, { query: id }) => ({ query: queryNamed(context, id) }),
  view: ({ query: [found] }, _, context) => (found ? queryView(found, context) : null),
})

export const listQueries = query({
  name: 'query.list',
  summary: 'List questions between lender and agency, newest first',
  scope: 'placements:read',
  input: ListQueries,
  list: true,
  load: (context, input) => ({ queries: queriesOf(context, input, keysetOf(input)) }),
  view: async ({ queries }, input, context) => {
    const page = pageOf(queries, input, {
      position: ({ askedAt, id }) => ({ createdAt: askedAt, id }),
      item: (row) => row,
    })
    return { ...page, data: await Promise.all(page.data.map((row) => queryView(row, context))) }
  },
})
