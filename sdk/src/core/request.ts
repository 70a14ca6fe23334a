/** What one call may override. */
export interface RequestOptions {
  /** Milliseconds one attempt may take, its JSON body included; 30,000 by default. */
  readonly timeoutMs?: number | undefined
  /** Further attempts after the first; 2 by default, 0 turns retrying off. */
  readonly maxRetries?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly headers?: HeadersInit | undefined
  /** 1 to 255 visible ASCII characters. A POST without one gets its own, the same on each attempt. */
  readonly idempotencyKey?: string | undefined
  /** `2026-11-01`; the version pinned on the client by default. */
  readonly apiVersion?: string | undefined
  /** Decide and answer, but change nothing. */
  readonly dryRun?: boolean | undefined
  /** The `ETag` read before; operations on mutable resources require it. */
  readonly ifMatch?: string | undefined
  /** In place of the request's own body; a function makes it anew for each attempt, so that a stream can be retried. */
  readonly body?: BodyInit | (() => BodyInit) | undefined
}

/** `fetch` that authenticates, retries and rejects with a typed error on every answer but 2xx. */
export type ConcordatFetch = (
  input: Request | URL | string,
  init?: RequestInit,
  options?: RequestOptions,
) => Promise<Response>

/** The platform, replaceable where it has to be: a service binding, a clock under test. */
export interface Environment {
  readonly fetch: typeof globalThis.fetch
  readonly nowMs: () => number
  /** Uniform in [0, 1). */
  readonly random: () => number
  /** Resolves after `ms`; rejects with `signal.reason` when it aborts first. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** An HTTP request that can be sent more than once. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: () => BodyInit | null
  /** False for a stream: it can be read once. */
  readonly repeatable: boolean
  /** Whether a second arrival does no harm: an idempotent method (RFC 9110 section 9.2.2) or an idempotency key. */
  readonly harmless: boolean
  readonly timeoutMs: number
  readonly maxRetries: number
  readonly signal?: AbortSignal | null | undefined
  /** Adds what must be fresh on each attempt: credentials and proofs. */
  readonly authorise?: (headers: Headers) => Promise<void>
  /** Sees each answer; true when another attempt will fare better, with a new nonce or token. */
  readonly renew?: (response: Response, code?: string) => boolean
}

export interface CallDefaults {
  readonly baseUrl: URL
  readonly headers: HeadersInit
  readonly timeoutMs: number
  readonly maxRetries: number
}

const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])

/** A reusable request out of anything `fetch` accepts; the body of a `Request` is read into memory. */
export async function callOf(
  [request, init = {}, options = {}]: Parameters<ConcordatFetch>,
  defaults: CallDefaults,
): Promise<Call> {
  const given = request instanceof Request ? request : undefined
  const path = given?.url ?? String(request)
  const url = new URL(path.startsWith('/') ? defaults.baseUrl.href.replace(/\/$/, '') + path : path)
  // A token goes to the service it was issued for, whatever URL a caller names (RFC 9700 section 4.9.1).
  if (url.origin !== defaults.baseUrl.origin) throw new TypeError(`${url.origin} is not ${defaults.baseUrl.origin}`)
  const method = (init.method ?? given?.method ?? 'GET').toUpperCase()
  const read = given && method !== 'GET' && method !== 'HEAD' ? await given.arrayBuffer() : undefined
  const body = options.body ?? init.body ?? (read?.byteLength ? read : null)
  const headers = new Headers(defaults.headers)
  for (const source of [given?.headers, new Headers(init.headers), new Headers(options.headers)]) {
    for (const [name, value] of source ?? []) headers.set(name, value)
  }
  for (const [name, value] of optionHeaders(options)) if (value !== undefined) headers.set(name, value)
  if (method === 'POST' && !headers.has('Idempotency-Key')) headers.set('Idempotency-Key', crypto.randomUUID())
  return {
    method,
    url,
    headers,
    body: typeof body === 'function' ? body : () => body,
    repeatable: !(body instanceof ReadableStream),
    harmless: idempotent.has(method) || headers.has('Idempotency-Key'),
    timeoutMs: options.timeoutMs ?? defaults.timeoutMs,
    maxRetries: options.maxRetries ?? defaults.maxRetries,
    signal: options.signal ?? init.signal ?? given?.signal,
  }
}

const optionHeaders = (options: RequestOptions): (readonly [string, string | undefined])[] => [
  ['Api-Version', options.apiVersion],
  ['Dry-Run', options.dryRun ? 'true' : undefined],
  ['If-Match', options.ifMatch],
  ['Idempotency-Key', options.idempotencyKey],
]
