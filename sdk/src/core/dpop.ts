import { base64url, type PrivateJwk, type PublicJwk, publicJwk, sha256, signerFor, thumbprint } from './jose.ts'

/** A request as a proof sees it. `accessToken` is absent at the token endpoint. */
export interface Proven {
  readonly method: string
  readonly url: URL
  readonly accessToken?: string | undefined
}

/** Proves possession of a key on every request: the hook of the request pipeline. DPoP is the one the service speaks. */
export interface Proof {
  /** Adds a proof to one attempt. */
  readonly prove: (headers: Headers, request: Proven) => Promise<void>
  /** Sees every answer; true when it asks for the request again with another proof. */
  readonly observe: (request: Proven, response: Response, code?: string) => boolean
}

/** A pair of keys, a private JWK, or `true` for a key of this process that cannot be exported. */
export type DpopKey = CryptoKeyPair | PrivateJwk | true

/** DPoP proofs (RFC 9449) by ES256 or EdDSA, with the latest nonce of the server they go to. */
export function createDpop(
  key: DpopKey,
  nowMs: () => number = Date.now,
): Proof & { readonly thumbprint: () => Promise<string> } {
  const nonces = new Map<string, string>()
  let loading: ReturnType<typeof loadKey> | undefined
  const load = (): ReturnType<typeof loadKey> => {
    loading ??= loadKey(key)
    return loading
  }
  return {
    prove: async (headers, request) => {
      const { sign, jwk } = await load()
      const { accessToken, method, url } = request
      const claims = {
        jti: base64url(crypto.getRandomValues(new Uint8Array(16))),
        htm: method,
        htu: url.origin + url.pathname,
        iat: Math.floor(nowMs() / 1000),
        ath: accessToken === undefined ? undefined : await sha256(accessToken),
        nonce: nonces.get(serverOf(request)),
      }
      headers.set('DPoP', await sign({ typ: 'dpop+jwt', jwk }, claims))
    },
    observe: (request, response, code) => {
      const nonce = response.headers.get('DPoP-Nonce')
      if (nonce === null) return false
      nonces.set(serverOf(request), nonce)
      const challenge = response.headers.get('WWW-Authenticate') ?? ''
      return code === 'use_dpop_nonce' || (response.status === 401 && challenge.includes('"use_dpop_nonce"'))
    },
    thumbprint: async () => thumbprint((await load()).jwk),
  }
}

// Authorisation and resource server hand out nonces of their own (RFC 9449 section 9), on one origin too.
const serverOf = ({ url, accessToken }: Proven): string => `${url.origin} ${accessToken === undefined}`

async function loadKey(key: DpopKey) {
  if (key !== true && 'kty' in key) return { sign: await signerFor(key), jwk: publicJwk(key) }
  const ec = { name: 'ECDSA', namedCurve: 'P-256' }
  const pair = key === true ? await crypto.subtle.generateKey(ec, false, ['sign', 'verify']) : key
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return { sign: await signerFor(pair.privateKey), jwk: publicJwk(jwk as unknown as PublicJwk) }
}
