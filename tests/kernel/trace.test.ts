import { expect, test } from 'vitest'
import { spanUnder } from '../../src/kernel/trace.ts'

const bytes = (length: number) => new Uint8Array(length).fill(0xab)
const [trace, span] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']

test('a span goes on with the trace it is named, under that trace’s span and with its flags', () => {
  expect(spanUnder(`00-${trace}-${span}-00`, bytes)).toEqual({
    traceparent: `00-${trace}-${'ab'.repeat(8)}-00`,
    parentSpanId: span,
  })
})

test.each([
  undefined,
  null,
  '',
  'Lin',
  `00-${trace}-${span}`,
  `00-${trace.toUpperCase()}-${span}-01`,
  `00-${'0'.repeat(32)}-${span}-01`,
  `00-${trace}-${'0'.repeat(16)}-01`,
  `ff-${trace}-${span}-01`,
])('what is no traceparent begins a new trace: %s', (traceparent) => {
  expect(spanUnder(traceparent, bytes)).toEqual({ traceparent: `00-${'ab'.repeat(16)}-${'ab'.repeat(8)}-01` })
})
