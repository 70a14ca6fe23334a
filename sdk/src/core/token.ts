import type { Proof } from './dpop.ts'
import { ConcordatError } from './errors.ts'
import { type PrivateJwk, type Signer, signerFor } from './jose.ts'
import type { Call, Environment } from './request.ts'
import { send } from './send.ts'

/** Who calls. Secrets and API keys belong to the sandbox; production clients sign with a private key. */
export type Credentials =
  | { readonly apiKey: string }
  | (ClientIdentity & { readonly clientSecret: string })
  | (ClientIdentity & { readonly privateKey: CryptoKey | PrivateJwk; readonly keyId?: string })
  /** Called for every request: keep the token until it expires. The only form fit for a browser. */
  | { readonly token: () => Promise<string> }
interface ClientIdentity {
  readonly clientId: string
  /** All the client was registered with, by default. */
  readonly scopes?: readonly string[]
}
type ClientCredentials = Extract<Credentials, ClientIdentity>

export interface TokenContext {
  /** The issuer identifier: the audience of client assertions, exactly. */
  readonly issuer: string
  readonly tokenEndpoint: string | undefined
  readonly proof: Proof | undefined
  readonly environment: Environment
}

export interface AccessToken {
  readonly value: string
  readonly scheme: 'Bearer' | 'DPoP'
  readonly refreshAtMs?: number
}

/** Gives a valid token; `discard` forgets a refused one and tells whether another can be had. */
export interface TokenSource {
  readonly get: () => Promise<AccessToken>
  readonly discard: (token: AccessToken) => boolean
}

/** A token is renewed this long before it expires, or after nine tenths of a shorter life. */
const EXPIRY_MARGIN_MS = 30_000
const ASSERTION_LIFE_SECONDS = 60

export function tokenSource(credentials: Credentials, context: TokenContext): TokenSource {
  if ('clientId' in credentials) return cached(clientCredentials(credentials, context), context.environment)
  const scheme = context.proof ? 'DPoP' : 'Bearer'
  const value = async (): Promise<string> => ('token' in credentials ? credentials.token() : credentials.apiKey)
  return { get: async () => ({ value: await value(), scheme }), discard: () => false }
}

/** Keeps a token until shortly before its expiry; callers that find none wait for one and the same request. */
function cached(request: () => Promise<AccessToken>, { nowMs }: Environment): TokenSource {
  let token: AccessToken | undefined
  let flight: Promise<AccessToken> | undefined
  return {
    get: async () => {
      if (token && nowMs() < (token.refreshAtMs ?? 0)) return token
      flight ??= request().finally(() => {
        flight = undefined
      })
      token = await flight
      return token
    },
    discard: (refused) => {
      if (token === refused) token = undefined
      return true
    },
  }
}

/** Client credentials grant (RFC 6749 section 4.4), by private_key_jwt (RFC 7523) or client_secret_basic. */
function clientCredentials(credentials: ClientCredentials, context: TokenContext): () => Promise<AccessToken> {
  const { proof, environment } = context
  const authenticate = authentication(credentials, context)
  let endpoint = context.tokenEndpoint
  return async () => {
    endpoint ??= await discoverTokenEndpoint(context)
    const proven = { method: 'POST', url: new URL(endpoint) }
    const form = new URLSearchParams({ grant_type: 'client_credentials' })
    if (credentials.scopes) form.set('scope', credentials.scopes.join(' '))
    const call: Call = {
      ...oauthCall(proven),
      body: () => form,
      authorise: async (headers) => {
        await authenticate(headers, form)
        await proof?.prove(headers, proven)
      },
      renew: (response, code) => proof?.observe(proven, response, code) ?? false,
    }
    const requestedAtMs = environment.nowMs()
    const response = await send(call, environment)
    const body = (await response.json()) as { access_token: string; token_type: string; expires_in?: number }
    const scheme = body.token_type.toLowerCase() === 'dpop' ? 'DPoP' : 'Bearer'
    // A client that asked for a bound token must not fall back to one anybody can use (RFC 9449 section 5).
    if (proof && scheme !== 'DPoP') throw refusal('token_not_bound', 'The token is not bound to the key', response)
    const lifeMs = (body.expires_in ?? 300) * 1000
    const refreshAtMs = requestedAtMs + Math.max(lifeMs - EXPIRY_MARGIN_MS, lifeMs * 0.9)
    return { value: body.access_token, scheme, refreshAtMs }
  }
}

/** Adds the client's own authentication. An assertion is used once: its `jti` is fresh on each attempt. */
function authentication(credentials: ClientCredentials, { issuer, environment }: TokenContext) {
  const { clientId } = credentials
  if ('clientSecret' in credentials) {
    const encoded = btoa(`${formEncode(clientId)}:${formEncode(credentials.clientSecret)}`)
    return async (headers: Headers): Promise<void> => headers.set('Authorization', `Basic ${encoded}`)
  }
  const { privateKey, keyId } = credentials
  const kid = keyId ?? ('kty' in privateKey ? privateKey.kid : undefined)
  let sign: Signer | undefined
  return async (_: Headers, form: URLSearchParams): Promise<void> => {
    sign ??= await signerFor(privateKey)
    const iat = Math.floor(environment.nowMs() / 1000)
    const exp = iat + ASSERTION_LIFE_SECONDS
    const claims = { iss: clientId, sub: clientId, aud: issuer, jti: crypto.randomUUID(), iat, exp }
    form.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
    form.set('client_assertion', await sign({ typ: 'JWT', kid }, claims))
  }
}

/** Authorisation server metadata (RFC 8414 section 3); its `issuer` must be the one asked. */
async function discoverTokenEndpoint({ issuer, environment }: TokenContext): Promise<string> {
  const { pathname } = new URL(issuer)
  const url = new URL(`/.well-known/oauth-authorization-server${pathname === '/' ? '' : pathname}`, issuer)
  const response = await send(oauthCall({ method: 'GET', url }), environment)
  const metadata = (await response.json()) as { issuer: string; token_endpoint: string }
  if (metadata.issuer === issuer) return metadata.token_endpoint
  throw refusal('issuer_mismatch', `The metadata of ${issuer} names ${metadata.issuer}`, response)
}

const oauthCall = ({ method, url }: Pick<Call, 'method' | 'url'>): Call => {
  const headers = new Headers({ Accept: 'application/json' })
  return { method, url, headers, body: () => null, repeatable: true, harmless: true, timeoutMs: 10_000, maxRetries: 2 }
}

/** `application/x-www-form-urlencoded`, as client_secret_basic asks (RFC 6749 section 2.3.1). */
const formEncode = (text: string): string => new URLSearchParams({ v: text }).toString().slice(2)

const refusal = (code: string, detail: string, { status, headers }: Response): ConcordatError =>
  new ConcordatError({ type: 'about:blank', title: 'The token was refused', status, code, detail }, headers)
