import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeMeans } from '../../src/runtime/platform.ts'
import { createTelemetry, SPANS_MAX } from '../../src/runtime/telemetry.ts'

interface Received {
  readonly path: string | undefined
  readonly authorization: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: OTLP as it came
  readonly body: any
}

let collector: Server
let status = 200
const received: Received[] = []
const logged: Readonly<Record<string, unknown>>[] = []

beforeAll(async () => {
  collector = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { authorization } = request.headers
    received.push({ path: request.url, authorization, body: JSON.parse(Buffer.concat(chunks).toString()) })
    response.writeHead(status).end('{}')
  })
  await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening))
})
afterAll(() => collector.close())

function telemetry() {
  received.length = 0
  logged.length = 0
  let elapsed = 0
  const made = createTelemetry({
    ...{ ...nodeMeans(), fetch, nowMs: () => 1_000_000, log: (entry) => void logged.push(entry) },
    endpoint: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    headers: 'authorization=Bearer%20secret',
    elapsedMs: () => elapsed,
  })
  const pass = (ms: number) => {
    elapsed += ms
  }
  return { ...made, pass }
}

const request = {
  event: 'request',
  requestId: 'req_1',
  method: 'POST',
  route: '/v1/mandates',
  status: 201,
  durationMs: 7,
  traceparent: `00-${'a'.repeat(32)}-${'c'.repeat(16)}-01`,
}

describe('traces', () => {
  const spanOf = async (entry: Record<string, unknown>) => {
    const { log, flush } = telemetry()
    log(entry)
    await flush()
    return received[0]?.body.resourceSpans[0].scopeSpans[0].spans[0]
  }

  test('a request becomes a server span in its caller’s trace, named after its operation', async () => {
    const span = await spanOf({ ...request, operation: 'mandate.propose', parentSpanId: 'b'.repeat(16) })
    expect(received).toMatchObject([{ path: '/v1/traces', authorization: 'Bearer secret' }])
    expect(span).toMatchObject({
      ...{ traceId: 'a'.repeat(32), spanId: 'c'.repeat(16), parentSpanId: 'b'.repeat(16) },
      ...{ name: 'mandate.propose', kind: 2, startTimeUnixNano: '999993000000', endTimeUnixNano: '1000000000000' },
    })
  })

  test('a request without a caller’s begins a trace; an answer of 5xx is an error', async () => {
    const span = await spanOf({ ...request, status: 503, code: 'unavailable' })
    expect(span).toMatchObject({ name: 'POST /v1/mandates', status: { code: 2 } })
    expect(span).not.toHaveProperty('parentSpanId')
  })

  test('a step of a job becomes a span under the request that put it off; one that fails is an error', async () => {
    const step = { event: 'job', kind: 'import.process', job: 'job_1', attempt: 2, state: 'done', durationMs: 3 }
    const { traceparent } = request
    expect(await spanOf({ ...step, traceparent, parentSpanId: 'b'.repeat(16) })).toMatchObject({
      ...{ name: 'job import.process', kind: 5, traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16) },
    })
    expect(await spanOf({ ...step, traceparent, code: 'unavailable' })).toMatchObject({ status: { code: 2 } })
  })

  test('spans that nobody fetches are bounded, and how many were dropped is said', async () => {
    const { log, flush } = telemetry()
    for (let count = 0; count < SPANS_MAX + 3; count += 1) log(request)
    await flush()
    expect(received[0]?.body.resourceSpans[0].scopeSpans[0].spans).toHaveLength(SPANS_MAX)
    expect(logged).toEqual([{ event: 'spans_dropped', level: 'warn', count: 3 }])
  })
})

describe('metrics', () => {
  test('are histograms named after operations, one a way of ending, counted since they were last sent', async () => {
    const { observe, flush, pass } = telemetry()
    for (const ms of [1, 15, 20_000]) {
      const done = observe('mandate.sign')
      pass(ms)
      done('ok')
    }
    observe('mandate.sign')('not_found')
    await flush()
    const [metric] = received[0]?.body.resourceMetrics[0].scopeMetrics[0].metrics ?? []
    expect(metric).toMatchObject({ name: 'mandate.sign', unit: 'ms', histogram: { aggregationTemporality: 1 } })
    const [ok, missing] = metric.histogram.dataPoints
    expect(ok).toMatchObject({
      count: '3',
      sum: 20_016,
      attributes: [{ key: 'outcome', value: { stringValue: 'ok' } }],
    })
    expect(ok.bucketCounts).toHaveLength(ok.explicitBounds.length + 1)
    expect(ok.bucketCounts.at(-1)).toBe('1')
    expect(missing).toMatchObject({ count: '1' })
    await flush()
    expect(received).toHaveLength(1)
  })
})

test('a collector that refuses or is not there is a warning, and what was for it is gone', async () => {
  const { log, flush } = telemetry()
  status = 500
  log(request)
  await flush()
  expect(logged).toEqual([{ event: 'telemetry_failed', level: 'warn', status: 500 }])
  status = 200
  await flush()
  expect(received).toHaveLength(1)
})
