import { instantFromEpochMs } from '../kernel/instant.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'
export type LogEntry = Readonly<Record<string, unknown>>
export type Log = (entry: LogEntry) => void

const severity: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 }

/** The fields a line may carry. What is not listed is not written: no body, no name, no amount reaches a log. */
const allowed = [
  'event',
  'requestId',
  'traceId',
  'method',
  'route',
  'operation',
  'status',
  'code',
  'reason',
  'state',
  'kind',
  'reason',
  'durationMs',
  'org',
  'client',
  'tokenId',
  'job',
  'attempt',
  'count',
  'port',
  'mode',
  'migrations',
  'name',
  'frames',
] as const

export interface LogOptions {
  readonly level: LogLevel
  readonly write: (line: string) => void
  readonly nowMs: () => number
}

/** One JSON object a line. Text that an error carries may quote data, so it is written at `debug` only. */
export function jsonLog({ level, write, nowMs }: LogOptions): Log {
  return (entry) => {
    const own = levelOf(entry)
    if (severity[own] < severity[level]) return
    const line: Record<string, unknown> = { time: instantFromEpochMs(nowMs()), level: own }
    const complete: LogEntry = { ...entry, frames: framesOf(entry.stack), traceId: traceIdOf(entry.traceparent) }
    for (const field of allowed) if (complete[field] !== undefined) line[field] = plain(complete[field])
    if (level === 'debug' && entry.message !== undefined) line.message = plain(entry.message)
    write(JSON.stringify(line))
  }
}

const TEXT_CHARS_MAX = 200

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 20).map(plain)
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  return String(value).slice(0, TEXT_CHARS_MAX)
}

/** Asked every few seconds by whatever watches the process. */
const probes: ReadonlySet<unknown> = new Set(['/healthz', '/readyz'])

function levelOf({ level, event, route, status }: LogEntry): LogLevel {
  if (typeof level === 'string' && level in severity) return level as LogLevel
  if (event === 'bug' || (typeof status === 'number' && status >= 500)) return 'error'
  return probes.has(route) ? 'debug' : 'info'
}

const FRAMES_MAX = 12

/** Where an error came from, without what it said. */
const framesOf = (stack: unknown): string[] | undefined =>
  typeof stack === 'string'
    ? stack
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.startsWith('at '))
        .slice(0, FRAMES_MAX)
    : undefined

const traceparent = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/

const traceIdOf = (header: unknown): string | undefined =>
  typeof header === 'string' ? traceparent.exec(header)?.[1] : undefined
