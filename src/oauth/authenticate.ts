import { addSeconds, type Clock, type Instant } from '../kernel/instant.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { asActor, type BoundedMap, boundedMap, type Database, single } from '../store/index.ts'
import { type Actor, ClientId, OrganisationId, type OrganisationKind, type Scope } from '../tenancy/model.ts'
import { checkAssertion } from './assertion.ts'
import type { ClientAuthentication } from './client-authentication.ts'
import type { ClientRefusal, TokenEndpointRefusal } from './errors.ts'
import { secretMatches } from './secret.ts'
import { clientById, type FoundClient, forgetSpent, spend } from './store.ts'

/** A client that has proven who it is. */
export interface KnownClient {
  readonly client: ClientId
  readonly org: OrganisationId
  readonly orgKind: OrganisationKind
  readonly world: string
  readonly epoch: number
  readonly apiVersion: string
  /** The most its tokens may carry. */
  readonly scopes: readonly Scope[]
}

export interface AuthenticationOptions {
  readonly database: Database
  readonly clock: Clock
  /** The only audience of assertions. */
  readonly issuer: string
  /** Whether secrets are believed. */
  readonly sandbox: boolean
}

export type Authenticate = (authentication: ClientAuthentication) => Promise<Result<KnownClient, TokenEndpointRefusal>>

/** Failed attempts a client may make in a minute before the next are refused unread. */
const FAILURES_MAX = 30
const FAILURES_SECONDS = 60
const FAILING_CLIENTS_MAX = 10_000

interface Failures {
  readonly until: Instant
  readonly count: number
}

/** Proves clients: by a registered key (one flight to look it up, one to spend the assertion) or, in the sandbox, by a secret. */
export function clientAuthentication(options: AuthenticationOptions): Authenticate {
  const failing: BoundedMap<ClientId, Failures> = boundedMap(FAILING_CLIENTS_MAX)
  return async (authentication) => {
    const { client } = authentication
    const now = options.clock()
    const former = failing.get(client)
    const failures = former && former.until > now ? former : { until: addSeconds(now, FAILURES_SECONDS), count: 0 }
    if (failures.count >= FAILURES_MAX) return refuse({ kind: 'too_many_failures' })
    const known = await prove(authentication, { ...options, now })
    if (!known.ok) failing.set(client, { ...failures, count: failures.count + 1 })
    return known
  }
}

type At = AuthenticationOptions & { readonly now: Instant }

async function prove(authentication: ClientAuthentication, at: At): Promise<Result<KnownClient, TokenEndpointRefusal>> {
  const [found] = await single(at.database, clientById(authentication.client))
  if (authentication.method === 'client_secret_basic') {
    const right = await secretMatches(authentication.secret, found?.secret_hash ?? null)
    const registered = asRegistered(found, authentication, at)
    if (!registered.ok) return registered
    return right ? ok(knownOf(registered.value)) : refuse({ kind: 'wrong_secret' })
  }
  const registered = asRegistered(found, authentication, at)
  if (!registered.ok) return registered
  const client = knownOf(registered.value)
  const keys = registered.value.jwks ?? { keys: [] }
  const { issuer, now } = at
  const { assertion } = authentication
  const checked = await checkAssertion({ assertion, client: { id: client.client, keys }, issuer, now })
  if (!checked.ok) return checked
  const { jti, expiresAt } = checked.value
  const entry = { ...client, use: 'assertion' as const, tokenId: jti, expiresAt }
  const [spent] = await asActor(at.database, asItself(client), spend(entry), forgetSpent(entry, now))
  return spent.length === 1 ? ok(client) : refuse({ kind: 'assertion_replayed', jti })
}

function asRegistered(
  found: FoundClient | undefined,
  { method }: ClientAuthentication,
  { sandbox }: At,
): Result<FoundClient, ClientRefusal> {
  if (!found) return refuse({ kind: 'unknown_client' })
  if (found.auth_method !== method) return refuse({ kind: 'other_authentication_registered' })
  if (method === 'client_secret_basic' && !(sandbox && found.sandbox)) return refuse({ kind: 'sandbox_only' })
  return ok(found)
}

const knownOf = (found: FoundClient): KnownClient => ({
  client: ClientId.fromUuid(found.client_id),
  org: OrganisationId.fromUuid(found.org_id),
  orgKind: found.org_kind,
  world: found.world,
  epoch: found.epoch,
  apiVersion: found.api_version,
  scopes: found.scopes,
})

/** The authorisation server acting inside the client's own organisation. */
export const asItself = ({ org, orgKind, world }: KnownClient): Extract<Actor, { kind: 'system' }> => ({
  kind: 'system',
  org,
  orgKind,
  world,
  job: 'oauth',
})
