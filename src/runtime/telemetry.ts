import { dataPointOf, type Histogram, newHistogram, record } from './histogram.ts'
import type { Log, LogEntry } from './log.ts'

export interface TelemetryOptions {
  /** Where an OpenTelemetry collector listens: `/v1/traces` and `/v1/metrics` are added. */
  readonly endpoint: string
  /** `name=value` pairs separated by commas. */
  readonly headers: string | undefined
  readonly nowMs: () => number
  readonly elapsedMs: () => number
  readonly fetch: typeof fetch
  readonly log: Log
}

export interface Telemetry {
  /** Makes a span of every request and every step of a job that is logged. */
  readonly log: Log
  /** Measures an operation of the doors, under its own name. */
  readonly observe: (operation: string) => (outcome: string) => void
  /** Sends what has gathered. What cannot be sent is dropped: the service never waits for who watches it. */
  flush(): Promise<void>
}

interface Observation {
  readonly operation: string
  /** `ok`, or the code of a problem. */
  readonly outcome: string
  readonly histogram: Histogram
}

/** Spans that may wait to be sent; more are counted and dropped. */
export const SPANS_MAX = 2_048
const SENT_WITHIN_MS = 5_000

/** OTLP over HTTP with JSON (opentelemetry-proto 1.x), metrics as deltas: what one process saw since it last told. */
export function createTelemetry(options: TelemetryOptions): Telemetry {
  let spans: object[] = []
  let observations = new Map<string, Observation>()
  let dropped = 0
  let since = options.nowMs()
  const send = sender(options)
  return {
    log: (entry) => {
      const span = spanOf(entry, options)
      if (!span) return
      if (spans.length < SPANS_MAX) spans.push(span)
      else dropped += 1
    },
    observe: (operation) => {
      const started = options.elapsedMs()
      return (outcome) => {
        const key = `${operation} ${outcome}`
        const observation = observations.get(key) ?? { operation, outcome, histogram: newHistogram() }
        record(observation.histogram, options.elapsedMs() - started)
        observations.set(key, observation)
      }
    },
    flush: async () => {
      const [traced, measured, lost, from, until] = [spans, observations, dropped, since, options.nowMs()]
      ;[spans, observations, dropped, since] = [[], new Map(), 0, until]
      if (lost > 0) options.log({ event: 'spans_dropped', level: 'warn', count: lost })
      await Promise.all([
        traced.length > 0 &&
          send('/v1/traces', { resourceSpans: [{ resource, scopeSpans: [{ scope, spans: traced }] }] }),
        measured.size > 0 && send('/v1/metrics', metricsOf([...measured.values()], { from, until })),
      ])
    },
  }
}

const attribute = (key: string, value: unknown) => ({
  key,
  value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: String(value) },
})
const attributes = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [attribute(key, value)]))

const resource = { attributes: attributes({ 'service.name': 'concordat' }) }
const scope = { name: 'concordat' }

const nanos = (ms: number): string => `${Math.round(ms * 1000)}000`
const ERROR_STATUS = 2

/** What becomes a span: the kind of OTLP, the name, and whether it ended in an error of ours. */
const spanned: Readonly<Record<string, (entry: LogEntry) => { kind: number; name: unknown; isError: boolean }>> = {
  request: ({ operation, method, route, status }) => ({
    ...{ kind: 2, name: operation ?? `${method} ${route}` },
    isError: typeof status === 'number' && status >= 500,
  }),
  job: ({ kind, code }) => ({ kind: 5, name: `job ${kind}`, isError: code !== undefined }),
}

/** The entry names its own span, and the one it belongs under (W3C Trace Context). */
function spanOf(entry: LogEntry, { nowMs }: TelemetryOptions): object | undefined {
  const described = spanned[String(entry.event)]?.(entry)
  const [, traceId, spanId] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-/.exec(String(entry.traceparent)) ?? []
  if (!described || !spanId) return undefined
  const { kind, name, isError } = described
  const end = nowMs()
  const { method, route, status, code, durationMs, requestId, parentSpanId, job, attempt } = entry
  return {
    ...{ traceId, spanId, ...(parentSpanId ? { parentSpanId } : {}), name, kind },
    startTimeUnixNano: nanos(end - Number(durationMs ?? 0)),
    endTimeUnixNano: nanos(end),
    attributes: attributes({
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': status,
      'error.type': code,
      'concordat.request_id': requestId,
      'concordat.job': job,
      'concordat.attempt': attempt,
    }),
    ...(isError ? { status: { code: ERROR_STATUS } } : {}),
  }
}

function metricsOf(observations: readonly Observation[], { from, until }: { from: number; until: number }): object {
  const named = Map.groupBy(observations, ({ operation }) => operation)
  const times = { startTimeUnixNano: nanos(from), timeUnixNano: nanos(until) }
  const metrics = [...named].map(([operation, outcomes]) => ({
    name: operation,
    unit: 'ms',
    histogram: {
      aggregationTemporality: 1,
      dataPoints: outcomes.map(({ outcome, histogram }) => ({
        ...times,
        ...dataPointOf(histogram),
        attributes: attributes({ outcome }),
      })),
    },
  }))
  return { resourceMetrics: [{ resource, scopeMetrics: [{ scope, metrics }] }] }
}

function sender({ endpoint, headers = '', fetch, log }: TelemetryOptions) {
  const given = headers.split(',').flatMap((pair) => {
    const at = pair.indexOf('=')
    return at > 0 ? [[pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())]] : []
  })
  return async (path: string, body: object): Promise<void> => {
    try {
      const response = await fetch(`${endpoint}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...Object.fromEntries(given) },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(SENT_WITHIN_MS),
      })
      await response.body?.cancel()
      if (!response.ok) log({ event: 'telemetry_failed', level: 'warn', status: response.status })
    } catch (error) {
      log({ event: 'telemetry_failed', level: 'warn', code: error instanceof Error ? error.name : 'unknown' })
    }
  }
}
