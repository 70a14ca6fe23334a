import { createLocalJWKSet, decodeJwt } from 'jose'
import { epochMs, type Instant, instantFromEpochMs } from '../kernel/instant.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { ClientId } from '../tenancy/model.ts'
import { clientAlgorithms } from './client-keys.ts'
import { isOnlyAudience, type JwtRefusal, verifyJwt } from './jwt.ts'
import { ASSERTION_SECONDS_MAX, CLOCK_SKEW_SECONDS_MAX, type ClientKeys } from './model.ts'

export const ASSERTION_CHARS_MAX = 8192
export const ASSERTION_ID_CHARS_MAX = 255

export type AssertionRefusal = JwtRefusal | { readonly kind: 'lives_too_long' }

/** An assertion that holds. Whoever accepts it stores client and `jti` until `expiresAt`, and refuses a second one. */
export interface CheckedAssertion {
  readonly client: ClientId
  readonly jti: string
  readonly expiresAt: Instant
}

/** Whose keys to load: the client an assertion claims to come from. Nothing is verified yet. */
export function assertedClient(assertion: string): Result<ClientId, AssertionRefusal> {
  if (assertion.length > ASSERTION_CHARS_MAX) return refuse({ kind: 'malformed_jwt' })
  try {
    const { sub } = decodeJwt(assertion)
    return sub !== undefined && ClientId.is(sub) ? ok(sub) : refuse({ kind: 'wrong_claim', claim: 'sub' })
  } catch {
    return refuse({ kind: 'malformed_jwt' })
  }
}

export interface AssertionCheck {
  readonly assertion: string
  readonly client: { readonly id: ClientId; readonly keys: ClientKeys }
  /** Our issuer identifier: the only audience (RFC 7523bis section 4); the token endpoint's URL is none. */
  readonly issuer: string
  readonly now: Instant
}

/**
 * Client authentication by private_key_jwt (RFC 7523 sections 2.2 and 3): signed by a registered key, `iss` and `sub`
 * are the client, `aud` is the issuer alone, `exp` at most 5 minutes away, `jti` 1 to 255 characters.
 */
export async function checkAssertion(check: AssertionCheck): Promise<Result<CheckedAssertion, AssertionRefusal>> {
  const { assertion, client, issuer, now } = check
  const verified = await verifyJwt({
    jwt: assertion,
    charsMax: ASSERTION_CHARS_MAX,
    algorithms: clientAlgorithms,
    // RFC 7523bis names a type and advises against demanding it; any other type is a token made for something else.
    types: [undefined, 'jwt', 'client-authentication+jwt'],
    key: createLocalJWKSet({ keys: [...client.keys.keys] }),
    now,
  })
  if (!verified.ok) return verified
  const { iss, sub, aud, jti, iat, exp } = verified.value
  if (iss !== client.id) return refuse({ kind: 'wrong_claim', claim: 'iss' })
  if (sub !== client.id) return refuse({ kind: 'wrong_claim', claim: 'sub' })
  if (!isOnlyAudience(aud, issuer)) return refuse({ kind: 'wrong_claim', claim: 'aud' })
  if (!isAssertionId(jti)) return refuse({ kind: 'wrong_claim', claim: 'jti' })
  if (livesTooLong({ iat, exp, now })) return refuse({ kind: 'lives_too_long' })
  return ok({ client: client.id, jti, expiresAt: instantFromEpochMs(Math.ceil(exp * 1000)) })
}

// Stored as text in a key column: bounded, and nothing PostgreSQL cannot hold.
const isAssertionId = (jti: unknown): jti is string =>
  typeof jti === 'string' &&
  jti.length > 0 &&
  jti.length <= ASSERTION_ID_CHARS_MAX &&
  jti.isWellFormed() &&
  !jti.includes('\0')

function livesTooLong({ iat, exp, now }: { iat: number | undefined; exp: number; now: Instant }): boolean {
  const ahead = exp - epochMs(now) / 1000
  const life = iat === undefined ? 0 : exp - iat
  return ahead > ASSERTION_SECONDS_MAX + CLOCK_SKEW_SECONDS_MAX || life > ASSERTION_SECONDS_MAX
}
