import type { Instant } from '../kernel/instant.ts'
import { type FieldError, Problem, type ProblemKind } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Actor, ApiKeyId, ClientId, Scope } from '../tenancy/model.ts'
import { type ClientKeysRefusal, readClientKeys } from './client-keys.ts'
import type { ApiKeyRecord, Client, ClientKeys, ClientKind } from './model.ts'
import { oauthProblems } from './problems.ts'

export const API_KEYS_MAX = 20

const naming = (kind: ProblemKind, pointer: string, detail: string): Problem => {
  const errors: FieldError[] = [{ pointer, code: kind.code, detail }]
  return new Problem(kind, { detail, errors })
}

/** Nobody hands out more than they hold: neither a client's scopes nor a credential of a client that has more. */
export function withinCeiling(actor: Actor, scopes: readonly Scope[]): Result<readonly Scope[], Problem> {
  const beyond = actor.kind === 'system' ? [] : scopes.filter((scope) => !actor.scopes.has(scope))
  if (beyond.length === 0) return ok([...new Set(scopes)].sort())
  const detail = `Your credential lacks ${beyond.join(', ')}.`
  return refuse(new Problem(oauthProblems.beyondCeiling, { detail, extensions: { scopes: beyond } }))
}

export interface Registration {
  readonly id: ClientId
  readonly name: string
  readonly authMethod: ClientKind
  readonly jwks?: unknown
  readonly scopes: readonly Scope[]
  readonly apiVersion: string
}

interface By {
  readonly actor: Actor
  readonly now: Instant
}

/** A new client: keys for production, a secret or API keys for the sandbox too. */
export function register(
  { id, name, authMethod, jwks, scopes, apiVersion }: Registration,
  { sandbox }: { readonly sandbox: boolean },
  { actor, now }: By,
): Result<Client, Problem> {
  if (authMethod !== 'private_key_jwt' && !sandbox) {
    return refuse(naming(oauthProblems.sandboxOnly, '#/authMethod', oauthProblems.sandboxOnly.help))
  }
  const keys = keysFor(authMethod, jwks)
  if (!keys.ok) return keys
  const allowed = withinCeiling(actor, scopes)
  if (!allowed.ok) return allowed
  const facts = { id, name, authMethod, jwks: keys.value, scopes: allowed.value, apiVersion }
  return ok({ ...facts, status: 'active', epoch: 1, createdAt: now, version: 1 })
}

function keysFor(authMethod: ClientKind, jwks: unknown): Result<ClientKeys | null, Problem> {
  const unfit = (pointer: string, detail: string) => refuse(naming(oauthProblems.keysUnfit, pointer, detail))
  if (authMethod !== 'private_key_jwt') {
    return jwks === undefined ? ok(null) : unfit('#/jwks', `A client that authenticates by ${authMethod} has no keys.`)
  }
  if (jwks === undefined)
    return unfit('#/jwks', 'A client that authenticates by private_key_jwt needs its public keys.')
  const read = readClientKeys(jwks)
  return read.ok ? read : unfit(...unfitness(read.refusal))
}

function unfitness(refusal: ClientKeysRefusal): [pointer: string, detail: string] {
  switch (refusal.kind) {
    case 'malformed_key_set':
      return ['#/jwks', 'The key set needs 1 to 10 keys.']
    case 'private_key':
      return [`#/jwks/keys/${refusal.index}`, 'This is a private key. Replace the pair, and send the public key only.']
    case 'unsupported_key':
      return [`#/jwks/keys/${refusal.index}`, 'This is no point of P-256 or Ed25519.']
    case 'repeated_kid':
      return ['#/jwks/keys', `The kid ${refusal.kid.slice(0, 80)} names two keys.`]
  }
}

const stands = (client: Client): Result<Client, Problem> =>
  client.status === 'revoked' ? refuse(new Problem(oauthProblems.revoked)) : ok(client)

const next = (client: Client, changes: Partial<Client>): Client => ({
  ...client,
  ...changes,
  version: client.version + 1,
})

/** A new name, version or set of scopes. Losing a scope ends the tokens that carry it: the epoch moves on. */
export function change(
  client: Client,
  changes: Partial<Pick<Client, 'name' | 'apiVersion' | 'scopes'>>,
  actor: Actor,
): Result<Client, Problem> {
  const standing = stands(client)
  if (!standing.ok) return standing
  const added = (changes.scopes ?? []).filter((scope) => !client.scopes.includes(scope))
  const allowed = withinCeiling(actor, added)
  if (!allowed.ok) return allowed
  const scopes = changes.scopes ? [...new Set(changes.scopes)].sort() : client.scopes
  const loses = client.scopes.some((scope) => !scopes.includes(scope))
  return ok(next(client, { ...changes, scopes, epoch: client.epoch + (loses ? 1 : 0) }))
}

/** Whether the actor may make a new credential for this client. */
export function mayHoldCredential(client: Client, actor: Actor): Result<Client, Problem> {
  const standing = stands(client)
  if (!standing.ok) return standing
  const allowed = withinCeiling(actor, client.scopes)
  return allowed.ok ? ok(client) : allowed
}

/** The old secret, and every token it obtained, are dead at once. */
export function rotateSecret(client: Client, actor: Actor): Result<Client, Problem> {
  const allowed = mayHoldCredential(client, actor)
  if (!allowed.ok) return allowed
  if (client.authMethod !== 'client_secret_basic') return refuse(new Problem(oauthProblems.otherMethod))
  return ok(next(client, { epoch: client.epoch + 1 }))
}

/** A new key set. Where a key leaves it, the tokens obtained so far end: nobody knows which key obtained them. */
export function replaceKeys(client: Client, jwks: unknown, actor: Actor): Result<Client, Problem> {
  const allowed = mayHoldCredential(client, actor)
  if (!allowed.ok) return allowed
  if (client.authMethod !== 'private_key_jwt') return refuse(new Problem(oauthProblems.otherMethod))
  const keys = keysFor(client.authMethod, jwks)
  if (!keys.ok) return keys
  const kept = new Set(keys.value?.keys.map((key) => JSON.stringify([key.kid, key.x])))
  const leaves = (client.jwks?.keys ?? []).some((key) => !kept.has(JSON.stringify([key.kid, key.x])))
  return ok(next(client, { jwks: keys.value, epoch: client.epoch + (leaves ? 1 : 0) }))
}

/** The client's secret, keys, API keys and tokens are dead at once, for good. */
export function revoke(client: Client): Result<Client, Problem> {
  const standing = stands(client)
  return standing.ok ? ok(next(client, { status: 'revoked', epoch: client.epoch + 1 })) : standing
}

export interface ApiKeyFacts {
  readonly client: Client
  readonly sandbox: boolean
  /** Keys of the client that are not revoked. */
  readonly held: number
}

/** A new API key of a sandbox client. */
export function createApiKey(
  { client, sandbox, held }: ApiKeyFacts,
  key: { readonly id: ApiKeyId; readonly hint: string; readonly expiresAt: Instant | undefined },
  { actor, now, realNow }: By & { /** What keys expire by. */ readonly realNow: Instant },
): Result<ApiKeyRecord, Problem> {
  if (!sandbox) return refuse(new Problem(oauthProblems.sandboxOnly))
  const allowed = mayHoldCredential(client, actor)
  if (!allowed.ok) return allowed
  const { id, hint, expiresAt } = key
  if (expiresAt !== undefined && expiresAt <= realNow) {
    return refuse(naming(oauthProblems.apiKeyExpiry, '#/expiresAt', `It is ${realNow} now.`))
  }
  if (held >= API_KEYS_MAX) return refuse(new Problem(oauthProblems.tooManyApiKeys))
  return ok({
    ...{ id, clientId: client.id, hint, expiresAt: expiresAt ?? null },
    ...{ revokedAt: null, createdAt: now, version: 1 },
  })
}

/** The key is dead for good. */
export const revokeApiKey = (key: ApiKeyRecord, now: Instant): Result<ApiKeyRecord, Problem> =>
  key.revokedAt === null
    ? ok({ ...key, revokedAt: now, version: key.version + 1 })
    : refuse(new Problem(oauthProblems.apiKeyRevoked))
