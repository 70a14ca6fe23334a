import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListCanaries, NamesCanary } from './canary-input.ts'
import { ExchangeCanaryId } from './canary-model.ts'
import { canariesOf, canariesWithIds } from './canary-store.ts'
import { canaryView } from './canary-view.ts'

const scope = 'exchange:oversee'

export const getCanary = query({
  name: 'exchange_canary.get',
  summary: 'Read that an identity nobody has is planted in an exchange of yours',
  scope,
  input: NamesCanary,
  load: (context, { exchangeCanary }) => ({ found: canariesWithIds(context, [exchangeCanary]) }),
  view: ({ found: [found] }) => (found ? canaryView(found) : null),
})

export const listCanaries = query({
  name: 'exchange_canary.list',
  summary: 'List identities nobody has that are planted in your exchanges, newest first',
  scope,
  input: ListCanaries,
  list: true,
  load: (context, input) => ({ canaries: canariesOf(context, input, keysetOf(input)) }),
  view: ({ canaries }, input) => pageOf(canaries, input, { position: (canary) => canary, item: canaryView }),
})

export const canariesByIds = batch({
  name: 'exchange_canary.by_ids',
  scope,
  ids: ExchangeCanaryId,
  rows: canariesWithIds,
  key: ({ id }) => id,
  view: canaryView,
})
