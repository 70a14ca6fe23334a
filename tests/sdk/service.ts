import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { ConcordatOptions } from '../../sdk/src/core/core.ts'

export const BASE = 'https://api.concordat.test'

/** The network of one test file: a request no test expects fails it. */
export function useService() {
  const server = setupServer()
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
  return server
}

const CUT = 'X-Cut'

/**
 * The connection is lost before an answer. msw has a way of its own, but takes no `Response.error()` for one where a server that
 * another file started has put its own `Response` in the place of the global one.
 */
export const cut = () => new HttpResponse(null, { headers: { [CUT]: 'yes' } })

/** A clock that moves only by sleeping, and the sleeps it was asked for. */
export function standingClock(random = 0.5) {
  const slept: number[] = []
  const clock = { ms: Date.UTC(2026, 10, 24, 9) }
  const environment: ConcordatOptions['environment'] = {
    nowMs: () => clock.ms,
    random: () => random,
    fetch: async (input, init) => {
      const response = await globalThis.fetch(input, init)
      if (response.headers.has(CUT)) throw new TypeError('fetch failed')
      return response
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted()
      slept.push(ms)
      clock.ms += ms
    },
  }
  return { clock, slept, environment }
}

export const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  HttpResponse.json(
    { type: `${BASE}/problems/${code}`, title: code, status, code, requestId: 'req_1' },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  )

/** Answers in turn, the last one for ever, and keeps what was asked. */
export function script(method: 'get' | 'post' | 'put' | 'patch', path: string, ...answers: (() => Response)[]) {
  const requests: { headers: Headers; text: string; url: URL }[] = []
  const handler = http[method](BASE + path, async ({ request }) => {
    requests.push({ headers: request.headers, text: await request.text(), url: new URL(request.url) })
    const answer = answers[Math.min(requests.length, answers.length) - 1]
    if (!answer) throw new Error('no answer scripted')
    return answer()
  })
  return { handler, requests }
}
