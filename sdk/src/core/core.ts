import { createDpop, type DpopKey, type Proof } from './dpop.ts'
import { type Call, type ConcordatFetch, callOf, type Environment, type RequestOptions } from './request.ts'
import { send } from './send.ts'
import { type AccessToken, type Credentials, type TokenSource, tokenSource } from './token.ts'

export interface ConcordatOptions extends Pick<RequestOptions, 'timeoutMs' | 'maxRetries' | 'headers' | 'apiVersion'> {
  /** `https://api.example`: tokens are sent to this origin only. */
  readonly baseUrl: string
  readonly credentials: Credentials
  /** Issuer of tokens, exactly as its metadata writes it; the origin of `baseUrl` by default. */
  readonly issuer?: string
  /** Saves the discovery (RFC 8414) of the first call. */
  readonly tokenEndpoint?: string
  /** Binds tokens to a key (RFC 9449), as production clients must. */
  readonly dpop?: DpopKey
  /** Another proof of possession than DPoP. */
  readonly proof?: Proof
  readonly environment?: Partial<Environment>
}

/** The authenticated, retrying transport every other part of the package works with. */
export interface Core {
  readonly fetch: ConcordatFetch
  /** `fetch` with these options for whoever passes none, such as a generated operation. */
  readonly with: (options?: RequestOptions) => typeof globalThis.fetch
  /** Sends a JSON body, if any, and reads a JSON answer. The caller vouches for its type. */
  readonly json: <T>(method: string, path: string, options?: RequestOptions & { readonly json?: object }) => Promise<T>
  readonly sleep: Environment['sleep']
}

/**
 * Makes the transport; nothing is sent before the first call.
 * @throws TypeError when `baseUrl` is no absolute URL, or proofs are asked for with an API key.
 */
export function createCore(options: ConcordatOptions): Core {
  const { credentials, tokenEndpoint, timeoutMs = 30_000, maxRetries = 2 } = options
  const baseUrl = new URL(options.baseUrl)
  const environment = { ...platform, ...options.environment }
  const proof = options.proof ?? (options.dpop && createDpop(options.dpop, environment.nowMs))
  if (proof && 'apiKey' in credentials) throw new TypeError('An API key cannot be bound to a key')
  const tokens = tokenSource(credentials, {
    issuer: options.issuer ?? baseUrl.origin,
    tokenEndpoint,
    proof,
    environment,
  })
  const headers = new Headers(options.headers)
  if (options.apiVersion) headers.set('Api-Version', options.apiVersion)

  const fetch: ConcordatFetch = async (...request) => {
    const call = await callOf(request, { baseUrl, headers, timeoutMs, maxRetries })
    return send({ ...call, ...authorisation(call, tokens, proof) }, environment)
  }
  return {
    fetch,
    sleep: environment.sleep,
    with: (own) => (request, init) => fetch(request as Request, init, own),
    json: async (method, path, { json, ...own } = {}) => {
      const init = json && { body: JSON.stringify(json), headers: { 'Content-Type': 'application/json' } }
      const response = await fetch(path, { method, ...init }, own)
      return response.json() as never
    },
  }
}

/** Puts a token, and a proof when asked for, on each attempt; a refused token is renewed once a call. */
function authorisation(
  { method, url }: Call,
  tokens: TokenSource,
  proof: Proof | undefined,
): Required<Pick<Call, 'authorise' | 'renew'>> {
  let token: AccessToken | undefined
  let renewed = false
  return {
    authorise: async (headers) => {
      token = await tokens.get()
      headers.set('Authorization', `${token.scheme} ${token.value}`)
      await proof?.prove(headers, { method, url, accessToken: token.value })
    },
    renew: (response, code) => {
      if (proof?.observe({ method, url, accessToken: token?.value }, response, code)) return true
      if (response.status !== 401 || !token || renewed) return false
      renewed = true
      return tokens.discard(token)
    },
  }
}

const platform: Environment = {
  fetch: (input, init) => globalThis.fetch(input, init),
  nowMs: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', onAbort)
        resolve()
      }, ms)
      const onAbort = (): void => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      if (signal?.aborted) onAbort()
      signal?.addEventListener('abort', onAbort, { once: true })
    }),
}
