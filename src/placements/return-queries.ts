import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { AnswerReturn, ListReturns } from './return-input.ts'
import { returnNamed, returnsOf } from './return-store.ts'
import { returnView } from './return-view.ts'

export const getReturn = query({
  name: 'return.get',
  summary: 'Read a return',
  scope: 'placements:read',
  input: AnswerReturn,
  load: (context, { returned: id }) => ({ returned: returnNamed(context, id) }),
  view: ({ returned: [found] }, _, context) => (found ? returnView(found, context) : null),
})

export const listReturns = query({
  name: 'return.list',
  summary: 'List what agencies give back, newest first',
  scope: 'placements:read',
  input: ListReturns,
  list: true,
  load: (context, input) => ({ returns: returnsOf(context, input, keysetOf(input)) }),
  view: async ({ returns }, input, context) => {
    const position = ({ requestedAt, id }: (typeof returns)[number]) => ({ createdAt: requestedAt, id })
    const page = pageOf(returns, input, { position, item: (row) => row })
    return { ...page, data: await Promise.all(page.data.map((row) => returnView(row, context))) }
  },
})
