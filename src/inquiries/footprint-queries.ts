import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListFootprints, NamesFootprint } from './footprint-input.ts'
import { FootprintId } from './footprint-model.ts'
import { footprintsOf, footprintsWithIds } from './footprint-store.ts'
import { footprintView } from './footprint-view.ts'

const scope = 'exchange:oversee'

export const getFootprint = query({
  name: 'exchange_footprint.get',
  summary: 'Read that you drew a footprint, and on whose word; its inquiries are not kept',
  scope,
  input: NamesFootprint,
  load: (context, { exchangeFootprint }) => ({ found: footprintsWithIds(context, [exchangeFootprint]) }),
  view: ({ found: [found] }) => (found ? footprintView(found) : null),
})

export const listFootprints = query({
  name: 'exchange_footprint.list',
  summary: 'List the footprints you drew, newest first',
  scope,
  input: ListFootprints,
  list: true,
  load: (context, input) => ({ footprints: footprintsOf(context, keysetOf(input)) }),
  view: ({ footprints }, input) => pageOf(footprints, input, { position: (row) => row, item: footprintView }),
})

export const footprintsByIds = batch({
  name: 'exchange_footprint.by_ids',
  scope,
  ids: FootprintId,
  rows: footprintsWithIds,
  key: ({ id }) => id,
  view: footprintView,
})
