import { addSeconds, type Clock, type Instant, instantFromDatabase, instantFromEpochMs } from '../kernel/instant.ts'
import { type BoundedMap, boundedMap, type Database, single } from '../store/index.ts'
import { type Actor, ApiKeyId, ClientId, OrganisationId, type Scope } from '../tenancy/model.ts'
import { scopesOf, verifyAccessToken } from './access-token.ts'
import type { VerificationKey } from './model.ts'
import { API_KEY_PREFIX, hashSecret, parseApiKey } from './secret.ts'
import { apiKeyByHash } from './store.ts'

type ClientActor = Extract<Actor, { kind: 'client' }>

export interface CredentialOptions {
  readonly database: Database
  readonly clock: Clock
  readonly issuer: string
  readonly resource: string
  readonly keys: readonly VerificationKey[]
  /** Whether API keys are believed: in the sandbox only. */
  readonly sandbox: boolean
}

interface Known {
  readonly actor: ClientActor
  readonly until: Instant
}

const KNOWN_MAX = 10_000
/** A withdrawn credential is refused by the transaction it opens, so this bounds only what a key’s scopes may lag. */
const API_KEY_KNOWN_SECONDS = 30

/**
 * Turns a bearer credential into its actor, or undefined. What was verified once is believed by its hash until it
 * expires; whether it still stands is asked in every transaction (see store/context.ts).
 */
export function credentialReader(options: CredentialOptions): (credential: string) => Promise<ClientActor | undefined> {
  const known: BoundedMap<string, Known> = boundedMap(KNOWN_MAX)
  return async (credential) => {
    const hash = await hashSecret(credential)
    const name = String.fromCharCode(...hash)
    const now = options.clock()
    const before = known.get(name)
    if (before && before.until > now) return before.actor
    const found = credential.startsWith(API_KEY_PREFIX)
      ? await fromApiKey(credential, { ...options, hash, now })
      : await fromAccessToken(credential, { ...options, now })
    if (found) known.set(name, found)
    return found?.actor
  }
}

type At<T> = CredentialOptions & T & { readonly now: Instant }

async function fromApiKey(
  credential: string,
  { database, sandbox, hash, now }: At<{ hash: Uint8Array }>,
): Promise<Known | undefined> {
  if (!sandbox || !parseApiKey(credential).ok) return undefined
  const [found] = await single(database, apiKeyByHash(hash))
  const expiresAt = found?.expires_at ? instantFromDatabase(found.expires_at) : undefined
  if (!found?.sandbox || (expiresAt && expiresAt <= now)) return undefined
  const until = addSeconds(now, API_KEY_KNOWN_SECONDS)
  return {
    until: expiresAt && expiresAt < until ? expiresAt : until,
    actor: {
      kind: 'client',
      org: OrganisationId.fromUuid(found.org_id),
      orgKind: found.org_kind,
      world: found.world,
      client: ClientId.fromUuid(found.client_id),
      epoch: found.epoch,
      tokenId: ApiKeyId.fromUuid(found.key_id),
      scopes: new Set(found.scopes),
      apiVersion: found.api_version,
    },
  }
}

async function fromAccessToken(credential: string, options: At<object>): Promise<Known | undefined> {
  const verified = await verifyAccessToken({ token: credential, ...options })
  if (!verified.ok) return undefined
  const claims = verified.value
  return {
    until: instantFromEpochMs(claims.exp * 1000),
    actor: {
      kind: 'client',
      org: claims.org,
      orgKind: claims.org_kind,
      world: claims.world,
      client: claims.client_id,
      epoch: claims.epoch,
      tokenId: claims.jti,
      scopes: scopesOf(claims) as ReadonlySet<string> as ReadonlySet<Scope>,
      apiVersion: claims.api_version,
    },
  }
}
