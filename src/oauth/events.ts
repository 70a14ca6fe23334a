import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { ApiKeyId, ClientId, type Scope, scopeNames } from '../tenancy/model.ts'
import { type ApiKeyRecord, type Client, clientKinds, TokenId } from './model.ts'
import { type SandboxWorld, SandboxWorldId } from './sandbox-world-model.ts'

const ClientData = z.strictObject({
  clientId: idOf(ClientId),
  authMethod: z.enum(clientKinds),
  scopes: z.array(z.enum(scopeNames as [Scope, ...Scope[]])).max(scopeNames.length),
})
const ApiKeyData = z.strictObject({ apiKeyId: idOf(ApiKeyId), clientId: idOf(ClientId) })
const WorldData = z.strictObject({ sandboxWorldId: idOf(SandboxWorldId), organisations: z.int() })
const TokenData = z.strictObject({ clientId: idOf(ClientId), tokenId: idOf(TokenId) })

const aboutClient = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'client', description, data: ClientData })
const aboutApiKey = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'api_key', description, data: ApiKeyData })

export const oauthEvents = {
  clientRegistered: aboutClient('client.registered', 'A client was registered.'),
  clientUpdated: aboutClient('client.updated', 'A client’s name, scopes or version changed.'),
  secretRotated: aboutClient('client.secret_rotated', 'A client got a new secret; the old one and its tokens ended.'),
  keysReplaced: aboutClient('client.keys_replaced', 'A client got a new key set.'),
  clientRevoked: aboutClient('client.revoked', 'A client was revoked with all its credentials.'),
  apiKeyCreated: aboutApiKey('api_key.created', 'A sandbox API key was created.'),
  apiKeyRevoked: aboutApiKey('api_key.revoked', 'A sandbox API key was revoked.'),
  worldCreated: defineEvent({
    type: 'sandbox_world.created',
    version: 1,
    aggregate: 'sandbox_world',
    description: 'The organisation founded a sandbox world.',
    data: WorldData,
  }),
  tokenRevoked: defineEvent({
    type: 'token.revoked',
    version: 1,
    aggregate: 'client',
    description: 'A client withdrew one of its own access tokens before it expired.',
    data: TokenData,
  }),
} as const

export const clientEvent = (
  kind: EventKind<string, z.output<typeof ClientData>>,
  { id, authMethod, scopes }: Client,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [],
  data: { clientId: id, authMethod, scopes },
})

export const apiKeyEvent = (
  kind: EventKind<string, z.output<typeof ApiKeyData>>,
  { id, clientId }: ApiKeyRecord,
): EventDraft => ({ kind: kind as EventKind, aggregateId: id, audience: [], data: { apiKeyId: id, clientId } })

/** For its founder alone: who is in a world knows nothing of it. */
export const sandboxWorldEvent = ({ id, organisations }: SandboxWorld): EventDraft => ({
  kind: oauthEvents.worldCreated as EventKind,
  aggregateId: id,
  audience: [],
  data: { sandboxWorldId: id, organisations },
})
