import { type Bytes, joined, utf8 } from './tree.ts'

/** A file, however you hold it. Chunks may end anywhere. */
export type FileContent = string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

const [NEWLINE, RETURN, QUOTE] = [10, 13, 34]

/**
 * The lines of a file without their ends, many at a time. With `quoted` (CSV, RFC 4180) a line goes on while a quote is open.
 */
export async function* linesOf(content: FileContent, quoted: boolean): AsyncGenerator<Bytes[]> {
  let rest: Bytes = new Uint8Array()
  for await (const chunk of chunksOf(content)) {
    const bytes = joined(rest, chunk)
    const { lines, end } = quoted ? quotedLines(bytes) : plainLines(bytes)
    rest = bytes.subarray(end)
    if (lines.length > 0) yield lines
  }
  if (rest.length > 0) yield [trimmed(rest)]
}

/** The whole lines there are, and where they end. */
function plainLines(bytes: Bytes) {
  const lines: Bytes[] = []
  let end = 0
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, end)) {
    lines.push(trimmed(bytes.subarray(end, at)))
    end = at + 1
  }
  return { lines, end }
}

function quotedLines(bytes: Bytes) {
  const lines: Bytes[] = []
  let [end, isOpen] = [0, false]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === QUOTE) isOpen = !isOpen
    if (byte !== NEWLINE || isOpen) continue
    lines.push(trimmed(bytes.subarray(end, at)))
    end = at + 1
  }
  return { lines, end }
}

const trimmed = (line: Bytes): Bytes => (line.at(-1) === RETURN ? line.subarray(0, -1) : line)

function chunksOf(content: FileContent): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (typeof content === 'string') return [utf8(content)]
  return content instanceof Uint8Array ? [content] : content
}
