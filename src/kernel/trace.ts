/** A step of a trace: its own `traceparent` (W3C Trace Context), and the span it belongs under, if any. */
export interface Span {
  readonly traceparent: string
  readonly parentSpanId?: string
}

const form = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/
const nothing = /^0+$/

/** A new span under the one a `traceparent` names; the first of a new trace where it names none. */
export function spanUnder(traceparent: string | null | undefined, randomBytes: (length: number) => Uint8Array): Span {
  const [, traceId = '', parentSpanId = '', flags = ''] = form.exec(traceparent ?? '') ?? []
  const isNamed = traceId !== '' && !nothing.test(traceId) && !nothing.test(parentSpanId)
  const spanId = hex(randomBytes(8))
  return isNamed
    ? { traceparent: `00-${traceId}-${spanId}-${flags}`, parentSpanId }
    : { traceparent: `00-${hex(randomBytes(16))}-${spanId}-01` }
}

const hex = (bytes: Uint8Array): string => (bytes as Uint8Array & { toHex(): string }).toHex()
