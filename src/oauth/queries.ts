import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ClientId } from '../tenancy/index.ts'
import { apiKeysOf, clientNamed, clientsOf, clientsWithIds } from './client-store.ts'
import { ListApiKeys, ListClients, NameClient } from './input.ts'
import { ListSandboxWorlds } from './sandbox-world-input.ts'
import { sandboxWorldsOf } from './sandbox-world-store.ts'
import { sandboxWorldView } from './sandbox-world-view.ts'
import { apiKeyView, clientView } from './view.ts'

export const getClient = query({
  name: 'client.get',
  summary: 'Read a client of your organisation',
  scope: 'organisation:read',
  input: NameClient,
  load: (context, { client }) => ({ clients: clientNamed(context, client) }),
  view: ({ clients: [client] }) => (client ? clientView(client) : null),
})

export const listClients = query({
  name: 'client.list',
  summary: 'List the clients of your organisation, newest first',
  scope: 'organisation:read',
  input: ListClients,
  list: true,
  load: (context, input) => ({ clients: clientsOf(context, input, keysetOf(input)) }),
  view: ({ clients }, input) => pageOf(clients, input, { position: (client) => client, item: clientView }),
})

export const listApiKeys = query({
  name: 'api_key.list',
  summary: 'List a client’s API keys by their hints, newest first',
  scope: 'organisation:read',
  input: ListApiKeys,
  list: true,
  load: (context, input) => ({
    clients: clientNamed(context, input.client),
    keys: apiKeysOf(context, input.client, keysetOf(input)),
  }),
  view: ({ clients, keys }, input) =>
    clients.length === 0 ? null : pageOf(keys, input, { position: (key) => key, item: apiKeyView }),
})

export const clientsByIds = batch({
  name: 'client.by_ids',
  scope: 'organisation:read',
  ids: ClientId,
  rows: clientsWithIds,
  key: ({ id }) => id,
  view: clientView,
})

export const listSandboxWorlds = query({
  name: 'sandbox_world.list',
  summary: 'List the sandbox worlds you founded, newest first',
  scope: 'organisation:read',
  input: ListSandboxWorlds,
  list: true,
  load: (context, input) => ({ worlds: sandboxWorldsOf(context, keysetOf(input)) }),
  view: ({ worlds }, input) => pageOf(worlds, input, { position: (world) => world, item: sandboxWorldView }),
})
