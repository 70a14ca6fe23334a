import { HttpResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { createCore } from '../../sdk/src/core/core.ts'
import { ConcordatNetworkError } from '../../sdk/src/core/errors.ts'
import { BASE, cut, problem, script, standingClock, useService } from './service.ts'

const server = useService()
const ok = () => HttpResponse.json({ id: 'plc_1' })

function connect(options: { random?: number; apiVersion?: string } = {}) {
  const { environment, slept, clock } = standingClock(options.random)
  const { apiVersion } = options
  const core = createCore({ baseUrl: BASE, credentials: { apiKey: 'ccd_test_k' }, apiVersion, environment })
  return { core, slept, clock }
}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.unreachable('the call should have failed'),
    (thrown: unknown) => thrown,
  )

describe('retries', () => {
  test.each([408, 429, 500, 502, 503, 504])('a %i is tried again, with full jitter and a count', async (status) => {
    const { core, slept } = connect()
    const { handler, requests } = script(
      'get',
      '/v1/a',
      () => problem(status, 'x'),
      () => problem(status, 'x'),
      ok,
    )
    server.use(handler)
    expect(await core.json('GET', '/v1/a')).toEqual({ id: 'plc_1' })
    expect(slept).toEqual([250, 500])
    expect(requests.map(({ headers }) => headers.get('X-Retry-Count'))).toEqual([null, '1', '2'])
  })

  test('after two retries the last problem is thrown', async () => {
    const { core, slept } = connect()
    const { handler, requests } = script('get', '/v1/a', () => problem(503, 'unavailable'))
    server.use(handler)
    expect(await failureOf(core.json('GET', '/v1/a'))).toMatchObject({ code: 'unavailable', status: 503 })
    expect([requests.length, slept.length]).toEqual([3, 2])
  })

  test('maxRetries 0 turns retrying off', async () => {
    const { core } = connect()
    const { handler, requests } = script('get', '/v1/a', () => problem(503, 'unavailable'))
    server.use(handler)
    await failureOf(core.json('GET', '/v1/a', { maxRetries: 0 }))
    expect(requests.length).toBe(1)
  })

  test('the backoff stops growing at eight seconds', async () => {
    const { core, slept } = connect({ random: 1 })
    const { handler } = script('get', '/v1/a', ...Array.from({ length: 7 }, () => () => problem(500, 'internal')), ok)
    server.use(handler)
    await core.json('GET', '/v1/a', { maxRetries: 9 })
    expect(slept).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000])
  })

  test('Retry-After is waited for, in seconds or as a date', async () => {
    const { core, slept } = connect({ random: 0 })
    const date = 'Tue, 24 Nov 2026 09:00:12 GMT'
    const answers = [
      () => problem(429, 'quota_exceeded', { 'Retry-After': '7' }),
      () => problem(503, 'unavailable', { 'Retry-After': date }),
    ]
    server.use(script('get', '/v1/a', ...answers, ok).handler)
    await core.json('GET', '/v1/a')
    expect(slept).toEqual([7000, 5000])
  })

  test('a pause of more than a minute is left to the caller', async () => {
    const { core, slept } = connect()
    const { handler } = script('get', '/v1/a', () => problem(429, 'quota_exceeded', { 'Retry-After': '61' }))
    server.use(handler)
    expect(await failureOf(core.json('GET', '/v1/a'))).toMatchObject({ code: 'quota_exceeded' })
    expect(slept).toEqual([])
  })

  test.each([400, 401, 403, 404, 412, 422, 428, 501])('a %i is final', async (status) => {
    const { core } = connect()
    const { handler, requests } = script('get', '/v1/a', () => problem(status, 'x'))
    server.use(handler)
    await failureOf(core.json('GET', '/v1/a'))
    expect(requests.length).toBe(1)
  })

  test('a 409 is tried again only while the first request is still running', async () => {
    const { core } = connect()
    const running = script('post', '/v1/a', () => problem(409, 'idempotency_in_progress', { 'Retry-After': '1' }), ok)
    const state = script('post', '/v1/b', () => problem(409, 'placement_not_offered'))
    server.use(running.handler, state.handler)
    await core.json('POST', '/v1/a')
    await failureOf(core.json('POST', '/v1/b'))
    expect([running.requests.length, state.requests.length]).toEqual([2, 1])
  })

  test('X-Should-Retry overrules the status either way', async () => {
    const { core } = connect()
    const never = script('get', '/v1/a', () => problem(500, 'internal', { 'X-Should-Retry': 'false' }))
    const please = script('get', '/v1/b', () => problem(409, 'conflict', { 'X-Should-Retry': 'true' }), ok)
    server.use(never.handler, please.handler)
    await failureOf(core.json('GET', '/v1/a'))
    await core.json('GET', '/v1/b')
    expect([never.requests.length, please.requests.length]).toEqual([1, 2])
  })

  test('a cut connection is retried and finally reported with its cause', async () => {
    const { core } = connect()
    const { handler, requests } = script('get', '/v1/a', cut)
    server.use(handler)
    const failure = await failureOf(core.json('GET', '/v1/a'))
    expect(failure).toBeInstanceOf(ConcordatNetworkError)
    expect(failure).toMatchObject({ code: 'connection_failed', cause: expect.any(TypeError) })
    expect(requests.length).toBe(3)
  })

  test('a JSON body cut half way is read again', async () => {
    const { core } = connect()
    const halved = () => {
      const body = new ReadableStream({
        start(stream) {
          stream.enqueue(new TextEncoder().encode('{"id":'))
          stream.error(new Error('cut'))
        },
      })
      return new HttpResponse(body, { headers: { 'Content-Type': 'application/json' } })
    }
    server.use(script('get', '/v1/a', halved, ok).handler)
    expect(await core.json('GET', '/v1/a')).toEqual({ id: 'plc_1' })
  })

  test('a PATCH without a key is not repeated when its effect is unknown, but is when nothing was done', async () => {
    const { core } = connect()
    const unknown = script('patch', '/v1/a', cut)
    const nothing = script('patch', '/v1/b', () => problem(503, 'unavailable'), ok)
    server.use(unknown.handler, nothing.handler)
    await failureOf(core.json('PATCH', '/v1/a'))
    await core.json('PATCH', '/v1/b')
    expect([unknown.requests.length, nothing.requests.length]).toEqual([1, 2])
  })

  test('a stream is sent once; a function that makes one is called for each attempt', async () => {
    const { core } = connect()
    const stream = () => new Blob(['row']).stream()
    const once = script('put', '/v1/a', () => problem(503, 'unavailable'))
    const twice = script('put', '/v1/b', () => problem(503, 'unavailable'), ok)
    server.use(once.handler, twice.handler)
    const failure = await failureOf(core.fetch('/v1/a', { method: 'PUT', body: stream() }))
    expect(failure).toMatchObject({ code: 'unavailable' })
    await core.fetch('/v1/b', { method: 'PUT' }, { body: stream })
    expect(once.requests.map(({ text }) => text)).toEqual(['row'])
    expect(twice.requests.map(({ text }) => text)).toEqual(['row', 'row'])
  })
})
