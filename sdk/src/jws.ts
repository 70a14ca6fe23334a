/** A key set as `/oauth/jwks` publishes it. */
export interface KeySet {
  readonly keys: readonly (JsonWebKey & { readonly kid?: string })[]
}

export type JwsFault = 'malformed' | 'wrong_type' | 'unknown_key' | 'bad_signature'

export type JwsAlgorithm = 'ES256' | 'EdDSA'

const curves = { ES256: 'P-256', EdDSA: 'Ed25519' } as const

/**
 * The claims of a compact JWS (RFC 7515) that a key of the set signed, or what is wrong with it. No algorithm but those
 * named, and ES256 alone where none is; no key that is not in the set.
 */
export async function claimsOf(
  token: string,
  { keys, type, algorithms = ['ES256'] }: { keys: KeySet; type: string; algorithms?: readonly JwsAlgorithm[] },
): Promise<{ readonly claims: Record<string, unknown> } | { readonly fault: JwsFault }> {
  const parts = token.split('.')
  const [head, body, signature] = parts as [string, string, string]
  const header = parts.length === 3 ? decoded(head) : undefined
  if (!header) return { fault: 'malformed' }
  const { alg, typ, kid, crit } = header
  // RFC 7515, section 4.1.11: what must be understood is not, whatever it is.
  if (crit !== undefined) return { fault: 'malformed' }
  const algorithm = algorithms.find((one) => one === alg)
  if (!algorithm || typ !== type) return { fault: 'wrong_type' }
  const key = keys.keys.find((one) => one.kid === kid && one.crv === curves[algorithm])
  if (!key || typeof kid !== 'string') return { fault: 'unknown_key' }
  if (!(await isSigned(key, { signature, content: `${head}.${body}` }))) return { fault: 'bad_signature' }
  const claims = decoded(body)
  return claims ? { claims } : { fault: 'malformed' }
}

async function isSigned(
  { kty, crv, x, y }: JsonWebKey,
  { signature, content }: { signature: string; content: string },
): Promise<boolean> {
  const raw = bytes(signature)
  if (raw?.length !== 64 || !kty || !crv || !x) return false
  const isEdwards = crv === 'Ed25519'
  if (!isEdwards && !y) return false
  const algorithm = isEdwards ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const jwk = isEdwards ? { kty, crv, x } : { kty, crv, x, y: y as string }
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']).catch(() => null)
  return key !== null && crypto.subtle.verify(algorithm, key, raw, new TextEncoder().encode(content))
}

function decoded(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes(part)))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(base64url)) return undefined
  try {
    const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}
