import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { ApiKeyId, ClientId, type Scope, scopeNames } from '../tenancy/index.ts'
import { PublicKeySet } from './input.ts'
import { type ApiKeyRecord, type Client, clientKinds, clientStatuses } from './model.ts'

const version = () => z.int().min(1).max(2_147_483_647)

const clientShape = {
  id: idOf(ClientId),
  name: z.string().max(100).openapi({ example: 'Nightly sync' }),
  authMethod: z.enum(clientKinds),
  jwks: PublicKeySet.nullable().openapi({ description: 'The public keys its assertions are held against' }),
  scopes: z.array(z.enum(scopeNames as [Scope, ...Scope[]])).max(scopeNames.length),
  apiVersion: z.string().max(10).openapi({ example: '2026-11-01' }),
  status: z.enum(clientStatuses),
  createdAt: instantText(),
  version: version(),
}

export const ClientResource = z.object(clientShape).openapi('Client')
export type ClientResource = z.output<typeof ClientResource>

export const clientView = (client: Client): ClientResource => ({
  id: client.id,
  name: client.name,
  authMethod: client.authMethod,
  jwks: client.jwks && { keys: [...client.jwks.keys] },
  scopes: [...client.scopes],
  apiVersion: client.apiVersion,
  status: client.status,
  createdAt: client.createdAt,
  version: client.version,
})

export const IssuedClientResource = z
  .object({
    ...clientShape,
    clientSecret: z
      .string()
      .max(100)
      .nullable()
      .openapi({ description: 'Shown this once: keep it. Null for clients without a secret', example: 'ccs_test_…' }),
  })
  .openapi('IssuedClient')

export const issuedClientView = (client: Client, clientSecret: string | null) => ({
  ...clientView(client),
  clientSecret,
})

const keyShape = {
  id: idOf(ApiKeyId),
  clientId: idOf(ClientId),
  hint: z.string().max(20).openapi({ description: 'How the key begins', example: 'ccd_test_4fK9' }),
  expiresAt: instantText().nullable(),
  revokedAt: instantText().nullable(),
  createdAt: instantText(),
  version: version(),
}

export const ApiKeyResource = z.object(keyShape).openapi('ApiKey')

export const apiKeyView = (key: ApiKeyRecord): z.output<typeof ApiKeyResource> => ({
  id: key.id,
  clientId: key.clientId,
  hint: key.hint,
  expiresAt: key.expiresAt,
  revokedAt: key.revokedAt,
  createdAt: key.createdAt,
  version: key.version,
})

export const IssuedApiKeyResource = z
  .object({
    ...keyShape,
    key: z.string().max(60).openapi({ description: 'Shown this once: keep it', example: 'ccd_test_4fK9…' }),
  })
  .openapi('IssuedApiKey')
