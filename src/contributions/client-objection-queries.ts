import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListClientObjections, NamesClientObjection } from './client-objection-input.ts'
import { ClientObjectionId } from './client-objection-model.ts'
import { clientObjectionsOf, clientObjectionsWithIds } from './client-objection-store.ts'
import { clientObjectionView } from './client-objection-view.ts'

const scope = 'exchange:read'

export const getClientObjection = query({
  name: 'exchange_client_objection.get',
  summary: 'Read an objection you raised for a client; as an operator, one raised in an exchange of yours',
  scope,
  input: NamesClientObjection,
  load: (context, { exchangeClientObjection }) => ({
    found: clientObjectionsWithIds(context, [exchangeClientObjection]),
  }),
  view: ({ found: [found] }) => (found ? clientObjectionView(found) : null),
})

export const listClientObjections = query({
  name: 'exchange_client_objection.list',
  summary: 'List objections you raised for clients, newest first; as an operator, those in your exchanges',
  scope,
  input: ListClientObjections,
  list: true,
  load: (context, input) => ({ objections: clientObjectionsOf(context, keysetOf(input)) }),
  view: ({ objections }, input) => pageOf(objections, input, { position: (row) => row, item: clientObjectionView }),
})

export const clientObjectionsByIds = batch({
  name: 'exchange_client_objection.by_ids',
  scope,
  ids: ClientObjectionId,
  rows: clientObjectionsWithIds,
  key: ({ id }) => id,
  view: clientObjectionView,
})
