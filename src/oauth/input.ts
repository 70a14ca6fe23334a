import { z } from '@hono/zod-openapi'
import { API_VERSION, apiVersions } from '../kernel/api-version.ts'
import { idOf, instantText, listInput, text } from '../kernel/input.ts'
import { ApiKeyId, ClientId, type Scope, scopeNames } from '../tenancy/index.ts'
import { CLIENT_KEYS_MAX } from './client-keys.ts'
import { clientKinds, clientStatuses } from './model.ts'

const coordinate = () =>
  z
    .string()
    .length(43)
    .regex(/^[A-Za-z0-9_-]{43}$/)
const shared = {
  kid: z
    .string()
    .min(1)
    .max(255)
    .regex(/^[!-~]+$/)
    .openapi({ description: 'Your name for the key; assertions carry it', example: 'prod-2026-11' }),
  use: z.literal('sig').optional(),
  key_ops: z.array(z.literal('verify')).max(1).optional(),
  ext: z.boolean().optional(),
}

/** Public keys only: a member such as `d` is refused by name. */
const PublicKey = z.discriminatedUnion('kty', [
  z.strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: coordinate(),
    y: coordinate(),
    alg: z.literal('ES256').optional(),
    ...shared,
  }),
  z.strictObject({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: coordinate(),
    alg: z.enum(['EdDSA', 'Ed25519']).optional(),
    ...shared,
  }),
])

export const PublicKeySet = z
  .strictObject({ keys: z.array(PublicKey).min(1).max(CLIENT_KEYS_MAX) })
  .openapi({ description: 'A JWK Set (RFC 7517) of public P-256 or Ed25519 keys, each with its own `kid`' })

const scopeList = () =>
  z
    .array(z.enum(scopeNames as [Scope, ...Scope[]]))
    .min(1)
    .max(scopeNames.length)
    .openapi({ description: 'The most its credentials may carry; never more than yours', example: ['mandates:read'] })
const clientName = () => text({ max: 100 }).openapi({ example: 'Nightly sync' })
const apiVersion = () =>
  z.enum(apiVersions).openapi({ description: 'The version its calls speak unless they say otherwise' })

export const RegisterClient = z.strictObject({
  name: clientName(),
  authMethod: z.enum(clientKinds).openapi({
    description: 'How it proves who it is; `none` holds API keys only. Production clients: `private_key_jwt`',
  }),
  jwks: PublicKeySet.optional(),
  scopes: scopeList(),
  apiVersion: apiVersion().default(API_VERSION),
})

export const UpdateClient = z.strictObject({
  client: idOf(ClientId),
  name: clientName().optional(),
  scopes: scopeList().optional(),
  apiVersion: apiVersion().optional(),
})

export const NameClient = z.strictObject({ client: idOf(ClientId) })

export const ReplaceKeys = z.strictObject({ client: idOf(ClientId), jwks: PublicKeySet })

export const ListClients = z.strictObject({
  ...listInput,
  status: z.array(z.enum(clientStatuses)).min(1).max(clientStatuses.length).optional(),
})

export const CreateApiKey = z.strictObject({
  client: idOf(ClientId),
  expiresAt: instantText().optional().openapi({ description: 'Without it the key has no end' }),
})

export const RevokeApiKey = z.strictObject({ client: idOf(ClientId), apiKey: idOf(ApiKeyId) })

export const ListApiKeys = z.strictObject({ client: idOf(ClientId), ...listInput })
