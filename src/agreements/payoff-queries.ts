import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetPayoff, ListPayoffs } from './payoff-input.ts'
import { PayoffId } from './payoff-model.ts'
import { payoffsOf, payoffsWithIds, payoffWithId } from './payoff-store.ts'
import { payoffView } from './payoff-view.ts'

export const getPayoff = query({
  name: 'payoff.get',
  summary: 'Read what a borrower was told would pay the debt off',
  scope: 'agreements:read',
  input: GetPayoff,
  load: (context, { payoffQuote }) => ({ found: payoffWithId(context, payoffQuote) }),
  view: ({ found: [found] }, _, context) => (found ? payoffView(found, context) : null),
})

export const listPayoffs = query({
  name: 'payoff.list',
  summary: 'List payoff quotes, newest first',
  scope: 'agreements:read',
  input: ListPayoffs,
  list: true,
  load: (context, input) => ({ found: payoffsOf(context, input, keysetOf(input)) }),
  view: ({ found }, input, context) =>
    pageOf(found, input, {
      position: ({ createdAt, id }) => ({ createdAt, id }),
      item: (one) => payoffView(one, context),
    }),
})

export const payoffsByIds = batch({
  name: 'payoff.by_ids',
  scope: 'agreements:read',
  ids: PayoffId,
  rows: payoffsWithIds,
  key: ({ id }) => id,
  view: payoffView,
})
