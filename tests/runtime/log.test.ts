import { expect, test } from 'vitest'
import { jsonLog, type LogEntry, type LogLevel } from '../../src/runtime/log.ts'

function written(level: LogLevel, entry: LogEntry): Record<string, unknown> | undefined {
  const lines: string[] = []
  jsonLog({ level, write: (line) => lines.push(line), nowMs: () => 0 })(entry)
  return lines[0] === undefined ? undefined : JSON.parse(lines[0])
}

const request = { event: 'request', requestId: 'req_1', method: 'GET', route: '/v1/mandates', status: 200 }

test('a line is one JSON object with its time and level', () => {
  expect(written('info', request)).toEqual({ time: '1970-01-01T00:00:00.000Z', level: 'info', ...request })
})

test('a field that is not on the list is not written, whatever it holds', () => {
  const line = JSON.stringify(written('debug', { ...request, body: { name: 'Lin' }, authorization: 'Bearer x', q: 1 }))
  expect(line).not.toMatch(/Lin|Bearer|"q"/)
})

test('an error shows where it happened; what it said only at debug', () => {
  const bug = {
    event: 'bug',
    name: 'TypeError',
    message: 'Lin Mei owes',
    stack: 'TypeError: Lin Mei owes\n    at f (a.ts:1)',
  }
  expect(written('info', bug)).toMatchObject({ level: 'error', name: 'TypeError', frames: ['at f (a.ts:1)'] })
  expect(JSON.stringify(written('info', bug))).not.toContain('Lin')
  expect(written('debug', bug)).toMatchObject({ message: 'Lin Mei owes' })
})

test('lines below the level are left out, probes count as debug, and an answer of 500 as an error', () => {
  expect(written('warn', request)).toBeUndefined()
  expect(written('info', { ...request, route: '/healthz' })).toBeUndefined()
  expect(written('error', { ...request, status: 503 })).toBeDefined()
})

test('a trace is named by its id, and a header that is no traceparent by nothing', () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  expect(written('info', { ...request, traceparent: `00-${traceId}-00f067aa0ba902b7-01` })).toMatchObject({ traceId })
  expect(written('info', { ...request, traceparent: 'Lin' })).not.toHaveProperty('traceId')
})
