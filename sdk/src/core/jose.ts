/** A private key as JSON (RFC 7517): EC P-256 or OKP Ed25519. */
export interface PrivateJwk extends PublicJwk {
  readonly d: string
  readonly kid?: string
}
export interface PublicJwk {
  readonly kty: string
  readonly crv: string
  readonly x: string
  readonly y?: string
}

/** Signs a JWT with one key; `alg` is added to its header. */
export type Signer = (header: object, claims: object) => Promise<string>

const utf8 = new TextEncoder()
const ES256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const ED25519 = { name: 'Ed25519' } as const

/** Base64url without padding (RFC 7515 section 2). */
export const base64url = (bytes: ArrayBuffer | Uint8Array): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

export const sha256 = async (text: string): Promise<string> =>
  base64url(await crypto.subtle.digest('SHA-256', utf8.encode(text)))

/**
 * A signer for ES256 or EdDSA out of a private key.
 * @throws TypeError when the key is neither EC P-256 nor Ed25519.
 */
export async function signerFor(key: CryptoKey | PrivateJwk): Promise<Signer> {
  const privateKey = 'kty' in key ? await importPrivate(key) : key
  const { name, namedCurve } = privateKey.algorithm as { name: string; namedCurve?: string }
  const edwards = name === ED25519.name
  if (!edwards && namedCurve !== ES256.namedCurve) throw new TypeError('The private key must be EC P-256 or Ed25519')
  const encode = (part: object): string => base64url(utf8.encode(JSON.stringify(part)))
  return async (header, claims) => {
    const input = `${encode({ alg: edwards ? 'EdDSA' : 'ES256', ...header })}.${encode(claims)}`
    const signature = await crypto.subtle.sign(edwards ? ED25519 : ES256, privateKey, utf8.encode(input))
    return `${input}.${base64url(signature)}`
  }
}

// `alg`, `use` and `key_ops` are left out: platforms disagree on what they accept for Ed25519.
const importPrivate = (jwk: PrivateJwk): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', { ...publicJwk(jwk), d: jwk.d }, jwk.crv === 'Ed25519' ? ED25519 : ES256, false, [
    'sign',
  ])

/** The members that name a key, in the order RFC 7638 section 3.2 requires. */
export const publicJwk = ({ kty, crv, x, y }: PublicJwk): PublicJwk =>
  y === undefined ? { crv, kty, x } : { crv, kty, x, y }

/** JWK thumbprint (RFC 7638): what `cnf.jkt` of a token bound to the key equals. */
export const thumbprint = (key: PublicJwk): Promise<string> => sha256(JSON.stringify(publicJwk(key)))
