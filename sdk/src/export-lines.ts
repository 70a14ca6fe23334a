import { type Bytes, joined, utf8 } from './tree.ts'

/** A file, however you hold it. Chunks may end anywhere. */
export type FileContent = string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

const [NEWLINE, RETURN, QUOTE] = [10, 13, 34]

/**
 * The lines of a file without their ends, many at a time. With `quoted` (CSV, RFC 4180) a line goes on while a quote is open.
 */
export async function* linesOf(content: FileContent, quoted: boolean): AsyncGenerator<Bytes[]> {
  let rest: Bytes = new Uint8Array()
  let isOpen = false
  for await (const chunk of chunksOf(content)) {
    const bytes = joined(rest, chunk)
    const lines: Bytes[] = []
    let from = 0
    for (let at = rest.length; at < bytes.length; at++) {
      if (quoted && bytes[at] === QUOTE) isOpen = !isOpen
      if (bytes[at] !== NEWLINE || isOpen) continue
      lines.push(trimmed(bytes.subarray(from, at)))
      from = at + 1
    }
    rest = bytes.slice(from)
    if (lines.length > 0) yield lines
  }
  if (rest.length > 0) yield [trimmed(rest)]
}

const trimmed = (line: Bytes): Bytes => (line.at(-1) === RETURN ? line.subarray(0, -1) : line)

function chunksOf(content: FileContent): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (typeof content === 'string') return [utf8(content)]
  return content instanceof Uint8Array ? [content] : content
}
