import { ConcordatError, ConcordatNetworkError } from './errors.ts'
import type { Call, Environment } from './request.ts'

const BACKOFF_BASE_MS = 500
const BACKOFF_MAX_MS = 8_000
/** A service that asks for a longer pause than this is left to the caller. */
const RETRY_AFTER_MAX_MS = 60_000

interface Attempted {
  readonly failure: unknown
  readonly call: Call
  /** Made so far. */
  readonly retries: number
  readonly environment: Environment
}

/**
 * Milliseconds to wait before the next attempt; undefined when there must be none.
 * Exponential backoff with full jitter, or `Retry-After` with some jitter on top.
 */
export function delayBeforeRetry({ failure, call, retries, environment }: Attempted): number | undefined {
  if (retries >= call.maxRetries || !call.repeatable) return undefined
  const backoffMs = environment.random() * Math.min(BACKOFF_MAX_MS, BACKOFF_BASE_MS * 2 ** retries)
  if (failure instanceof ConcordatNetworkError) return call.harmless ? backoffMs : undefined
  if (!(failure instanceof ConcordatError) || !worthRepeating(failure, call)) return undefined
  const afterMs = retryAfterMs(failure.headers, environment.nowMs())
  if (afterMs === undefined) return backoffMs
  return afterMs > RETRY_AFTER_MAX_MS ? undefined : afterMs + environment.random() * BACKOFF_BASE_MS
}

function worthRepeating({ status, code, headers }: ConcordatError, call: Call): boolean {
  const advice = headers.get('X-Should-Retry')
  if (advice === 'true' || advice === 'false') return advice === 'true'
  // These two say that nothing was done, whatever the method.
  if (status === 429 || status === 503) return true
  // Any other 409 is a conflict of state, which no repetition resolves.
  if (status === 409) return code === 'idempotency_in_progress'
  return (status === 408 || (status >= 500 && status !== 501)) && call.harmless
}

/** `Retry-After` in either form (RFC 9110 section 10.2.3), in milliseconds from now. */
export function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const value = headers.get('Retry-After')
  if (value === null) return undefined
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - nowMs
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
