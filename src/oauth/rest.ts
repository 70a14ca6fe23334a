import { get, type Operation, patch, post } from '../http/index.ts'
import { createApiKey } from './commands/create-api-key.ts'
import { createSandboxWorld } from './commands/create-sandbox-world.ts'
import { registerClient } from './commands/register-client.ts'
import { replaceKeys } from './commands/replace-keys.ts'
import { revokeApiKey } from './commands/revoke-api-key.ts'
import { revokeClient } from './commands/revoke-client.ts'
import { rotateSecret } from './commands/rotate-secret.ts'
import { updateClient } from './commands/update-client.ts'
import { getClient, listApiKeys, listClients, listSandboxWorlds } from './queries.ts'
import type { StandingJob } from './sandbox-world-model.ts'
import { OpenedSandboxWorldResource, SandboxWorldResource } from './sandbox-world-view.ts'
import { ApiKeyResource, ClientResource, IssuedApiKeyResource, IssuedClientResource } from './view.ts'

const client = '/v1/clients/{client}'
const keys = `${client}/api-keys`
const resource = ClientResource
const issued = IssuedClientResource

export const oauthOperations: readonly Operation[] = [
  post(registerClient, { path: '/v1/clients', id: 'clients.register', resource: issued, status: 201 }),
  get(listClients, { path: '/v1/clients', id: 'clients.list', resource }),
  get(getClient, { path: client, id: 'clients.get', resource }),
  patch(updateClient, { path: client, id: 'clients.update', resource }),
  post(rotateSecret, { path: `${client}/rotate-secret`, id: 'clients.rotateSecret', resource: issued }),
  post(replaceKeys, { path: `${client}/replace-keys`, id: 'clients.replaceKeys', resource }),
  post(revokeClient, { path: `${client}/revoke`, id: 'clients.revoke', resource }),
  post(createApiKey, { path: keys, id: 'apiKeys.create', resource: IssuedApiKeyResource, status: 201 }),
  get(listApiKeys, { path: keys, id: 'apiKeys.list', resource: ApiKeyResource }),
  post(revokeApiKey, { path: `${keys}/{apiKey}/revoke`, id: 'apiKeys.revoke', resource: ApiKeyResource }),
]

/** `jobs` are those that every organisation always has. */
export const sandboxWorldOperations = (jobs: readonly StandingJob[]): readonly Operation[] => [
  post(createSandboxWorld(jobs), {
    ...{ path: '/v1/sandbox-worlds', id: 'sandboxWorlds.create', resource: OpenedSandboxWorldResource, status: 201 },
  }),
  get(listSandboxWorlds, { path: '/v1/sandbox-worlds', id: 'sandboxWorlds.list', resource: SandboxWorldResource }),
]
