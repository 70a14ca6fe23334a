import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { z } from 'zod'
import { addSeconds, type Instant, parseInstant } from '../kernel/instant.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { ACCESS_TOKEN_SECONDS_MAX, CLOCK_SKEW_SECONDS_MAX, type KeyLifespan, type SigningKey } from './model.ts'

/** How long others may keep the published keys: a successor is published this long before it signs. */
export const JWKS_SECONDS_MAX = 300

/** How long a key is believed after its successor began to sign: the longest token, and clocks that differ. */
export const KEY_OVERLAP_SECONDS = ACCESS_TOKEN_SECONDS_MAX + 2 * CLOCK_SKEW_SECONDS_MAX

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const instant = z.string().transform((text, context): Instant => {
  const parsed = parseInstant(text)
  if (parsed) return parsed
  context.addIssue({ code: 'custom', message: 'must be a moment' })
  return z.NEVER
})
const StoredSigningKey = z.object({
  kid: z.string(),
  notBefore: instant,
  retireAt: instant.nullable(),
  jwk: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate, d: coordinate }),
})

/** A signing key as the key file keeps it, private part included. */
export type StoredSigningKey = z.output<typeof StoredSigningKey>

export type SigningKeyRefusal =
  /** Not the stored form: `path` names the first member that is wrong. */
  | { readonly kind: 'malformed_key'; readonly path: string }
  /** The id is not the RFC 7638 thumbprint of the key. */
  | { readonly kind: 'wrong_kid' }
  /** The private part does not belong to the public part. */
  | { readonly kind: 'mismatched_key' }

/** A fresh key in its stored form; importing it makes it usable. */
export async function generateSigningKey(lifespan: KeyLifespan): Promise<StoredSigningKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const { kty, crv, x, y, d } = await exportJWK(privateKey)
  const kid = await calculateJwkThumbprint({ kty, crv, x, y } as JWK)
  const { notBefore, retireAt } = lifespan
  return StoredSigningKey.parse({ kid, notBefore, retireAt, jwk: { kty, crv, x, y, d } })
}

/** A usable key from its stored form. The private key cannot be read out again. */
export async function importSigningKey(stored: unknown): Promise<Result<SigningKey, SigningKeyRefusal>> {
  const parsed = StoredSigningKey.safeParse(stored)
  if (!parsed.success) return refuse({ kind: 'malformed_key', path: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { kid, notBefore, retireAt, jwk } = parsed.data
  const { d: _private, ...point } = jwk
  const publicJwk: JWK = { ...point, kid, alg: 'ES256', use: 'sig' }
  if (kid !== (await calculateJwkThumbprint(publicJwk))) return refuse({ kind: 'wrong_kid' })
  try {
    const privateKey = (await importJWK(jwk, 'ES256', { extractable: false })) as CryptoKey
    const publicKey = (await importJWK(publicJwk, 'ES256')) as CryptoKey
    if (!(await belongTogether(privateKey, publicKey))) return refuse({ kind: 'mismatched_key' })
    return ok({ kid, privateKey, publicJwk, notBefore, retireAt })
  } catch {
    // Some platforms notice a wrong pair, or a point off the curve, on import.
    return refuse({ kind: 'mismatched_key' })
  }
}

async function belongTogether(privateKey: CryptoKey, publicKey: CryptoKey): Promise<boolean> {
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
  const probe = new TextEncoder().encode('concordat signing key')
  const signature = await crypto.subtle.sign(algorithm, privateKey, probe)
  return crypto.subtle.verify(algorithm, publicKey, signature, probe)
}

export const isRetired = ({ retireAt }: Pick<KeyLifespan, 'retireAt'>, now: Instant): boolean =>
  retireAt !== null && retireAt <= now

/** The key that signs now: the newest one begun whose every token can end before the key does. */
export function signingKeyAt(
  keys: readonly SigningKey[],
  now: Instant,
): Result<SigningKey, { readonly kind: 'no_signing_key' }> {
  const lastsUntil = addSeconds(now, ACCESS_TOKEN_SECONDS_MAX)
  const [newest] = keys
    .filter(({ notBefore, retireAt }) => notBefore <= now && (retireAt === null || retireAt >= lastsUntil))
    .sort(newestFirst)
  return newest === undefined ? refuse({ kind: 'no_signing_key' }) : ok(newest)
}

const newestFirst = (a: SigningKey, b: SigningKey): number =>
  a.notBefore === b.notBefore ? (a.kid < b.kid ? -1 : 1) : a.notBefore < b.notBefore ? 1 : -1

/** The published key set (RFC 7517): every key not retired, those that will sign later included. */
export const jwksAt = (keys: readonly SigningKey[], now: Instant): { readonly keys: readonly JWK[] } => ({
  keys: keys
    .filter((key) => !isRetired(key, now))
    .sort(newestFirst)
    .map(({ publicJwk }) => publicJwk),
})

/**
 * The keys after a rotation: the successor joins, its predecessors retire once their last token has ended,
 * and what is already retired is dropped. Works on stored keys and on usable ones.
 */
export function rotated<Key extends KeyLifespan>(keys: readonly Key[], successor: Key, now: Instant): readonly Key[] {
  const end = addSeconds(successor.notBefore, KEY_OVERLAP_SECONDS)
  const ending = keys
    .filter((key) => !isRetired(key, now))
    .map((key) => (key.retireAt === null || key.retireAt > end ? { ...key, retireAt: end } : key))
  return [...ending, successor]
}
