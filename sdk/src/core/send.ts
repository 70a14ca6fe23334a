import { ConcordatNetworkError, errorFrom } from './errors.ts'
import type { Call, Environment } from './request.ts'
import { delayBeforeRetry } from './retry.ts'

/** The longest delay a platform's timer holds. */
const TIMER_MAX_MS = 2 ** 31 - 1
/** A nonce, and a token: what a call may have to renew. */
const RENEWALS_MAX = 2

/** What one attempt came to: a 2xx answer, or why not and what may follow. */
type Outcome =
  | { readonly response: Response }
  | { readonly failure: unknown; readonly next: 'renew' | 'retry' | 'give_up' }

/**
 * Sends a call until it is answered with 2xx, may not be retried, or has used up its retries.
 * @throws ConcordatFailure, or the caller's `signal.reason`.
 */
export async function send(call: Call, environment: Environment): Promise<Response> {
  for (let retries = 0, renewals = 0; ; ) {
    const outcome = await attempt(call, retries, environment)
    if ('response' in outcome) return outcome.response
    const { failure, next } = outcome
    if (next === 'renew' && call.repeatable && renewals < RENEWALS_MAX) {
      renewals += 1
      continue
    }
    const delayMs = next === 'give_up' ? undefined : delayBeforeRetry({ failure, call, retries, environment })
    if (delayMs === undefined) throw failure
    await environment.sleep(delayMs, call.signal ?? undefined)
    retries += 1
  }
}

async function attempt(call: Call, retries: number, environment: Environment): Promise<Outcome> {
  const timer = new AbortController()
  const expired = new ConcordatNetworkError('timed_out', `No answer within ${call.timeoutMs} ms`)
  const timeout = setTimeout(() => timer.abort(expired), Math.min(call.timeoutMs, TIMER_MAX_MS))
  const signal = call.signal ? AbortSignal.any([call.signal, timer.signal]) : timer.signal
  let authorised = false
  try {
    const headers = new Headers(call.headers)
    if (retries > 0) headers.set('X-Retry-Count', String(retries))
    await whileOpen(signal, call.authorise?.(headers))
    authorised = true
    const response = await whileOpen(signal, transmit(call, { headers, signal }, environment))
    if (response.ok) {
      call.renew?.(response)
      return { response: await whileOpen(signal, complete(response)) }
    }
    const failure = await whileOpen(signal, errorFrom(response))
    return { failure, next: call.renew?.(response, failure.code) ? 'renew' : 'retry' }
  } catch (thrown) {
    if (call.signal?.aborted) throw call.signal.reason
    if (timer.signal.aborted) return { failure: expired, next: 'retry' }
    // The token endpoint has been retried on its own account.
    return { failure: thrown, next: authorised ? 'retry' : 'give_up' }
  } finally {
    clearTimeout(timeout)
  }
}

const unreachable = (cause: unknown): never => {
  throw new ConcordatNetworkError('connection_failed', 'The service could not be reached', cause)
}

function transmit(call: Call, init: RequestInit & { duplex?: 'half' }, { fetch }: Environment): Promise<Response> {
  const body = call.body()
  if (body instanceof ReadableStream) init.duplex = 'half'
  // A redirect would carry the token elsewhere; the service sends none.
  return fetch(call.url.href, { ...init, method: call.method, body, redirect: 'manual' }).catch(unreachable)
}

/** Reads a JSON body while the attempt can still be repeated; any other is left to stream. */
async function complete(response: Response): Promise<Response> {
  if (!/\bjson\b/.test(response.headers.get('Content-Type') ?? '') || !response.body) return response
  const text = await response.text().catch(unreachable)
  return new Response(text, { status: response.status, headers: response.headers })
}

/** Waits no longer than the signal allows: a token other callers wait for too does not stop with this one. */
async function whileOpen<T>(signal: AbortSignal, work: Promise<T> | undefined): Promise<T> {
  let onAbort = (): void => {}
  const closed = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort)
  })
  return (Promise.race([work, closed]) as Promise<T>).finally(() => signal.removeEventListener('abort', onAbort))
}
