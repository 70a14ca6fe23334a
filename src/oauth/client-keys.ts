import { ed25519 } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import { base64url } from 'jose'
import { z } from 'zod'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { ClientKey, ClientKeys } from './model.ts'

/** Algorithms a client may sign with: ES256, and Ed25519 under its old name (RFC 8037) and its new one (RFC 9864). */
export const clientAlgorithms = ['ES256', 'EdDSA', 'Ed25519'] as const

/** Enough for a rotation with overlap in several deployments of one client. */
export const CLIENT_KEYS_MAX = 10

// 32 bytes in base64url without padding.
const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const kid = z
  .string()
  .max(255)
  .regex(/^[!-~]+$/)
const StoredKey = z.discriminatedUnion('kty', [
  z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate, kid }),
  z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: coordinate, kid }),
])
const KeySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1).max(CLIENT_KEYS_MAX) })

export type ClientKeysRefusal =
  | { readonly kind: 'malformed_key_set' }
  | { readonly kind: 'private_key'; readonly index: number }
  | { readonly kind: 'unsupported_key'; readonly index: number }
  | { readonly kind: 'repeated_kid'; readonly kid: string }

const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv']

/** A key set as a client registers it (RFC 7517): 1 to 10 public P-256 or Ed25519 keys, each with its own `kid`. */
export function readClientKeys(raw: unknown): Result<ClientKeys, ClientKeysRefusal> {
  const set = KeySet.safeParse(raw)
  if (!set.success) return refuse({ kind: 'malformed_key_set' })
  const keys: ClientKey[] = []
  for (const [index, jwk] of set.data.keys.entries()) {
    if (privateMembers.some((member) => member in jwk)) return refuse({ kind: 'private_key', index })
    const key = readKey(jwk)
    if (key === undefined) return refuse({ kind: 'unsupported_key', index })
    if (keys.some((other) => other.kid === key.kid)) return refuse({ kind: 'repeated_kid', kid: key.kid })
    keys.push(key)
  }
  return ok({ keys })
}

function readKey(jwk: Record<string, unknown>): ClientKey | undefined {
  const { use, alg } = jwk
  const key = StoredKey.safeParse(jwk)
  if (!key.success || (use !== undefined && use !== 'sig')) return undefined
  const algorithms: unknown[] = key.data.kty === 'EC' ? ['ES256'] : ['EdDSA', 'Ed25519']
  if (alg !== undefined && !algorithms.includes(alg)) return undefined
  return isOnCurve(key.data) ? key.data : undefined
}

/** A platform imports Ed25519 keys unread, and throws at a P-256 point beside the curve only when it is used. */
function isOnCurve(key: ClientKey): boolean {
  try {
    if (key.kty === 'OKP') ed25519.Point.fromBytes(base64url.decode(key.x)).assertValidity()
    else p256.Point.fromBytes(Uint8Array.of(4, ...base64url.decode(key.x), ...base64url.decode(key.y))).assertValidity()
    return true
  } catch {
    return false
  }
}
