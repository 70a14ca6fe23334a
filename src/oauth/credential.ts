import { addSeconds, type Clock, type Instant, instantFromDatabase, instantFromEpochMs } from '../kernel/instant.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type BoundedMap, boundedMap, type Database, single } from '../store/index.ts'
import { type Actor, ApiKeyId, ClientId, OrganisationId, type Scope } from '../tenancy/model.ts'
import { scopesOf, verifyAccessToken } from './access-token.ts'
import type { CredentialRefusal } from './errors.ts'
import type { AccessTokenClaims, VerificationKey } from './model.ts'
import { API_KEY_PREFIX, parseApiKey } from './secret.ts'
import { apiKeyByHash } from './store.ts'

type ClientActor = Extract<Actor, { kind: 'client' }>

export interface CredentialOptions {
  readonly database: Database
  readonly clock: Clock
  readonly sha256: (text: string) => Uint8Array
  readonly issuer: string
  readonly resource: string
  /** Asked at each use: a rotation needs no restart. */
  readonly signingKeys: () => readonly VerificationKey[]
  /** Whether API keys are believed: in the sandbox only. */
  readonly sandbox: boolean
}

interface Known {
  readonly actor: ClientActor
  readonly until: Instant
}

const KNOWN_MAX = 10_000
/** A withdrawn credential is refused by the transaction it opens, so this bounds only what a key’s scopes may lag. */
export const API_KEY_KNOWN_SECONDS = 30

/** Turns a bearer credential into the actor it stands for. The refusal is for our log. */
export type ReadCredential = (credential: string) => Promise<Result<ClientActor, CredentialRefusal>>

/**
 * Reads access tokens and API keys. What was verified once is believed by its hash until it expires; whether it still
 * stands is asked in every transaction (see store/context.ts).
 */
export function credentialReader(options: CredentialOptions): ReadCredential {
  const known: BoundedMap<string, Known> = boundedMap(KNOWN_MAX)
  return async (credential) => {
    const hash = options.sha256(credential)
    const name = String.fromCharCode(...hash)
    const now = options.clock()
    const before = known.get(name)
    if (before && before.until > now) return ok(before.actor)
    const found = credential.startsWith(API_KEY_PREFIX)
      ? await fromApiKey(credential, { ...options, hash, now })
      : await fromAccessToken(credential, { ...options, now })
    if (!found.ok) return found
    known.set(name, found.value)
    return ok(found.value.actor)
  }
}

type At<T> = CredentialOptions & T & { readonly now: Instant }
type Read = Result<Known, CredentialRefusal>

async function fromApiKey(
  credential: string,
  { database, sandbox, hash, now }: At<{ hash: Uint8Array }>,
): Promise<Read> {
  if (!sandbox) return refuse({ kind: 'sandbox_only' })
  const parsed = parseApiKey(credential)
  if (!parsed.ok) return parsed
  const [found] = await single(database, apiKeyByHash(hash))
  const expiresAt = found?.expires_at ? instantFromDatabase(found.expires_at) : undefined
  if (!found || (expiresAt && expiresAt <= now)) return refuse({ kind: 'unknown_api_key' })
  if (!found.sandbox) return refuse({ kind: 'sandbox_only' })
  const until = addSeconds(now, API_KEY_KNOWN_SECONDS)
  return ok({
    until: expiresAt && expiresAt < until ? expiresAt : until,
    actor: {
      kind: 'client',
      org: OrganisationId.fromUuid(found.org_id),
      orgKind: found.org_kind,
      world: found.world,
      client: ClientId.fromUuid(found.client_id),
      epoch: null,
      tokenId: ApiKeyId.fromUuid(found.key_id),
      scopes: new Set(found.scopes),
      apiVersion: found.api_version,
    },
  })
}

async function fromAccessToken(credential: string, options: At<object>): Promise<Read> {
  const verified = await verifyAccessToken({ token: credential, ...options, keys: options.signingKeys() })
  return verified.ok
    ? ok({ until: instantFromEpochMs(verified.value.exp * 1000), actor: actorOfToken(verified.value) })
    : verified
}

/** Whom an access token speaks for. */
export const actorOfToken = (claims: AccessTokenClaims): ClientActor => ({
  kind: 'client',
  org: claims.org,
  orgKind: claims.org_kind,
  world: claims.world,
  client: claims.client_id,
  epoch: claims.epoch,
  tokenId: claims.jti,
  scopes: scopesOf(claims) as ReadonlySet<string> as ReadonlySet<Scope>,
  apiVersion: claims.api_version,
})
