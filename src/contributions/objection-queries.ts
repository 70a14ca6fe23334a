import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListObjections, NamesObjection } from './objection-input.ts'
import { ExchangeObjectionId } from './objection-model.ts'
import { objectionsOf, objectionsWithIds, statesOf } from './objection-store.ts'
import { objectionView, outcomesView } from './objection-view.ts'

const scope = 'exchange:oversee'

export const getObjection = query({
  name: 'exchange_objection.get',
  summary: 'Read what a person told you was wrong in an exchange of yours',
  scope,
  input: NamesObjection,
  load: (context, { exchangeObjection }) => ({ found: objectionsWithIds(context, [exchangeObjection]) }),
  view: ({ found: [found] }) => (found ? objectionView(found) : null),
})

export const listObjections = query({
  name: 'exchange_objection.list',
  summary: 'List what persons told you was wrong in your exchanges, newest first',
  scope,
  input: ListObjections,
  list: true,
  load: (context, input) => ({ objections: objectionsOf(context, keysetOf(input)) }),
  view: ({ objections }, input) => pageOf(objections, input, { position: (row) => row, item: objectionView }),
})

export const objectionsByIds = batch({
  name: 'exchange_objection.by_ids',
  scope,
  ids: ExchangeObjectionId,
  rows: objectionsWithIds,
  key: ({ id }) => id,
  view: objectionView,
})

export const getObjectionOutcomes = query({
  name: 'exchange_objection.outcomes',
  summary: 'Read what became of the records a person objected to: how many, not whose',
  scope,
  input: NamesObjection,
  load: (context, { exchangeObjection }) => ({
    found: objectionsWithIds(context, [exchangeObjection]),
    states: statesOf(exchangeObjection),
  }),
  view: ({ found: [found], states }) =>
    found
      ? outcomesView(
          found,
          states.map(({ state }) => state),
        )
      : null,
})
