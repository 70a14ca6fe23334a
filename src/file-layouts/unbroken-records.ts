const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d]

/**
 * Files of records of one length may come with line ends or without: without any in the first record and the byte
 * behind it, a line end is put behind each record. Bytes pass through as they arrive.
 */
export function inLines(body: ReadableStream<Uint8Array>, length: number): ReadableStream<Uint8Array> {
  let held: Uint8Array<ArrayBufferLike> = new Uint8Array()
  let isBroken: boolean | undefined
  const pass = (controller: TransformStreamDefaultController<Uint8Array>, isEnd: boolean) => {
    if (isBroken === undefined && (held.length > length || isEnd)) {
      isBroken = held.subarray(0, length + 1).some((byte) => byte === LINE_FEED || byte === CARRIAGE_RETURN)
    }
    if (isBroken === undefined) return
    const whole = isBroken || isEnd ? held.length : held.length - (held.length % length)
    if (whole === 0) return
    controller.enqueue(isBroken ? held : broken(held.subarray(0, whole), length))
    held = held.slice(whole)
  }
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        held = held.length === 0 ? chunk : joined(held, chunk)
        pass(controller, false)
      },
      flush: (controller) => pass(controller, true),
    }),
  )
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

function broken(records: Uint8Array, length: number): Uint8Array {
  const count = Math.ceil(records.length / length)
  const lines = new Uint8Array(records.length + count)
  for (let at = 0; at < count; at++) {
    lines.set(records.subarray(at * length, (at + 1) * length), at * (length + 1))
    lines[Math.min((at + 1) * (length + 1), lines.length) - 1] = LINE_FEED
  }
  return lines
}
