import { HttpResponse, http } from 'msw'
import { describe, expect, test } from 'vitest'
import { createCore } from '../../sdk/src/core/core.ts'
import { ConcordatError, isConcordatError } from '../../sdk/src/core/errors.ts'
import { BASE, problem, script, standingClock, useService } from './service.ts'

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

describe('one call', () => {
  test('a POST carries one idempotency key through its attempts, and another in the next call', async () => {
    const { core } = connect()
    const { handler, requests } = script('post', '/v1/a', () => problem(500, 'internal'), ok)
    server.use(handler)
    await core.json('POST', '/v1/a', { json: { n: 1 } })
    await core.json('POST', '/v1/a', { json: { n: 1 } })
    const keys = requests.map(({ headers }) => headers.get('Idempotency-Key'))
    expect(keys[0]).toMatch(/^[\x21-\x7e]{1,255}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
    expect(requests.map(({ text }) => text)).toEqual(Array(3).fill('{"n":1}'))
  })

  test('options become headers, over those of the connection', async () => {
    const { core } = connect({ apiVersion: '2026-11-01' })
    const { handler, requests } = script('post', '/v1/a', ok)
    server.use(handler)
    await core.json('POST', '/v1/a')
    const own = {
      idempotencyKey: 'k',
      apiVersion: '2027-01-01',
      dryRun: true,
      ifMatch: '"3-x"',
      headers: { 'X-Own': '1' },
    }
    await core.json('POST', '/v1/a', own)
    const sent = ['Api-Version', 'Dry-Run', 'If-Match', 'Idempotency-Key', 'X-Own']
    expect(sent.map((name) => requests[1]?.headers.get(name))).toEqual(['2027-01-01', 'true', '"3-x"', 'k', '1'])
    expect(['Api-Version', 'Dry-Run'].map((name) => requests[0]?.headers.get(name))).toEqual(['2026-11-01', null])
  })

  test('a Request keeps its method, headers and body over all attempts', async () => {
    const { core } = connect()
    const { handler, requests } = script('put', '/v1/a', () => problem(500, 'internal'), ok)
    server.use(handler)
    await core.fetch(new Request(`${BASE}/v1/a`, { method: 'PUT', body: 'x', headers: { 'X-Own': '1' } }))
    expect(requests.map(({ text, headers }) => text + headers.get('X-Own'))).toEqual(['x1', 'x1'])
  })

  test('a base URL with a path is kept in front', async () => {
    const { environment } = standingClock()
    const core = createCore({ baseUrl: `${BASE}/eu/`, credentials: { apiKey: 'k' }, environment })
    server.use(http.get(`${BASE}/eu/v1/a`, ok))
    expect(await core.json('GET', '/v1/a')).toEqual({ id: 'plc_1' })
  })

  test('a token is never sent to another origin', async () => {
    const { core } = connect()
    await expect(core.fetch('https://elsewhere.test/v1/a')).rejects.toThrow(TypeError)
    server.use(http.get(`${BASE}//elsewhere.test/v1/a`, ok))
    expect((await core.fetch('//elsewhere.test/v1/a')).ok).toBe(true)
  })

  test('a redirect is not followed', async () => {
    const { core } = connect()
    const location = { Location: 'https://elsewhere.test/' }
    server.use(http.get(`${BASE}/v1/a`, () => new HttpResponse(null, { status: 302, headers: location })))
    expect(await failureOf(core.fetch('/v1/a'))).toMatchObject({ status: 302, code: 'unexpected_response' })
  })

  test('an attempt that takes too long is given up and typed', async () => {
    const { core } = connect()
    const seen: string[] = []
    server.use(
      http.get(`${BASE}/v1/a`, ({ request }) => {
        seen.push(request.url)
        return new Promise<Response>(() => {})
      }),
    )
    const failure = await failureOf(core.json('GET', '/v1/a', { timeoutMs: 20, maxRetries: 1 }))
    expect(failure).toMatchObject({ name: 'ConcordatNetworkError', code: 'timed_out' })
    expect(seen.length).toBe(2)
  })

  test("the caller's abort ends the call at once with the caller's reason", async () => {
    const { core } = connect()
    const controller = new AbortController()
    server.use(
      http.get(`${BASE}/v1/a`, () => {
        controller.abort(new Error('enough'))
        return new Promise<Response>(() => {})
      }),
    )
    await expect(core.json('GET', '/v1/a', { signal: controller.signal })).rejects.toThrow('enough')
    await expect(core.json('GET', '/v1/a', { signal: controller.signal })).rejects.toThrow('enough')
  })
})

describe('errors', () => {
  test('a problem keeps every member of its body and narrows by code', async () => {
    const { core } = connect()
    const errors = [{ pointer: '/code', code: 'invalid', detail: 'Unknown code' }]
    const body = { type: 't', title: 'Refused', status: 422, detail: 'd', instance: '/v1/a', code: 'x', requestId: 'r' }
    const answer = () => HttpResponse.json({ ...body, errors, requiredScope: 's' }, { status: 422 })
    server.use(http.get(`${BASE}/v1/a`, answer))
    const failure = await failureOf(core.json('GET', '/v1/a'))
    if (!isConcordatError(failure, 'x')) return expect.unreachable()
    expect(failure.code satisfies 'x').toBe('x')
    expect(failure).toMatchObject({ message: 'd', status: 422, requestId: 'r', errors })
    expect(failure.problem).toEqual({ ...body, errors, requiredScope: 's' })
    expect(isConcordatError(failure, 'y')).toBe(false)
  })

  test('an answer that is no problem is still a typed error', async () => {
    const { core } = connect()
    const html = () => HttpResponse.html('<h1>Bad gateway</h1>', { status: 404, headers: { 'X-Request-Id': 'req_9' } })
    server.use(http.get(`${BASE}/v1/a`, html))
    const failure = await failureOf(core.json('GET', '/v1/a'))
    expect(failure).toBeInstanceOf(ConcordatError)
    expect(failure).toMatchObject({ code: 'unexpected_response', requestId: 'req_9', message: '<h1>Bad gateway</h1>' })
  })

  test('an unchanged resource is told by its code', async () => {
    const { core } = connect()
    server.use(http.get(`${BASE}/v1/a`, () => new HttpResponse(null, { status: 304 })))
    const failure = await failureOf(core.json('GET', '/v1/a', { headers: { 'If-None-Match': '"1-x"' } }))
    expect(failure).toMatchObject({ code: 'not_modified', status: 304 })
  })
})
