import { parse } from 'csv-parse/stream'
import { Problem } from '../kernel/problem.ts'
import { layoutProblems } from './problems.ts'
import type { LayoutDefinition, LayoutField } from './terms.ts'

/** The longest line, in bytes. */
export const LINE_BYTES_MAX = 65_536

/** The most lines a file may have; split a longer one. */
export const LINES_MAX = 5_000_000

/** What stands in a field: its text, and whether the line ended inside it or its bytes are not of the encoding. */
export interface Cell {
  readonly text: string
  readonly isCut: boolean
  readonly isGarbled: boolean
}

/** One line of a file, read as its layout says. */
export interface Line {
  readonly line: number
  /** What stands where the layout keeps the type of a record. */
  readonly type: string | null
  cell(field: LayoutField): Cell
  /** Where the field stands, in words. */
  column(field: LayoutField): string
}

export const unreadable = (line: number, detail: string): Problem =>
  new Problem(layoutProblems.fileUnreadable, { detail: `Line ${line}: ${detail}`, extensions: { line } })

/** The lines of a file one by one, as it arrives. Throws where the rest cannot be read. */
export const readLines = (definition: LayoutDefinition, body: ReadableStream<Uint8Array>): AsyncGenerator<Line> =>
  definition.format === 'fixed' ? fixedLines(definition, body) : csvLines(definition, body)

/** As the Encoding Standard calls them. */
const labels = { utf8: 'utf-8', big5: 'big5', gb18030: 'gb18030', windows1252: 'windows-1252' } as const

/** What decoders put where bytes are of no character: U+FFFD, a control character, or U+F8F8 for Big5 in some. */
const garbled = /[\u0080-\u009f\uf8f8\ufffd]/

async function* fixedLines(definition: LayoutDefinition, body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  // Bytes are decoded field by field: the columns of fixed width are counted in bytes, whatever the encoding.
  const decoder = new TextDecoder(labels[definition.encoding])
  const { start = 0, end = 0 } = definition.recordType ?? {}
  let line = 0
  for await (const bytes of byteLines(body)) {
    line++
    const slice = (from: number, to: number) => decoder.decode(bytes.subarray(from - 1, to))
    if (bytes.every((byte) => byte === 0x20 || byte === 0x1a)) continue
    yield {
      line,
      type: start > 0 ? slice(start, end).trim() : null,
      cell: ({ start: from = 1, end: to = 1 }) => {
        const text = slice(from, to)
        return { text, isCut: bytes.length >= from && bytes.length < to, isGarbled: garbled.test(text) }
      },
      column: ({ start: from, end: to }) => `${from}-${to}`,
    }
  }
}

/** Lines without their ends. No byte of a character of our encodings is a line feed but the line feed. */
async function* byteLines(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array()
  let read = 0
  const line = (bytes: Uint8Array) => {
    read++
    if (bytes.length > LINE_BYTES_MAX) throw unreadable(read, `it is longer than ${LINE_BYTES_MAX} bytes.`)
    return bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes
  }
  for await (const chunk of chunksOf(body)) {
    let from = 0
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      yield line(rest.length > 0 ? joined(rest, chunk.subarray(from, at)) : chunk.subarray(from, at))
      rest = new Uint8Array()
      from = at + 1
    }
    rest = joined(rest, chunk.subarray(from))
    if (rest.length > LINE_BYTES_MAX) line(rest)
  }
  if (rest.length > 0) yield line(rest)
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Problem(layoutProblems.fileUnreadable, { detail: 'The upload broke off; send the whole file again.' })
      })
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

const delimiters = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const

async function* csvLines(definition: LayoutDefinition, body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  let header: readonly string[] | undefined
  for await (const { cells, line } of csvRecords(definition, body)) {
    if (definition.header && header === undefined) {
      header = cells.map((cell) => cell.trim())
      missingColumn(definition, header, line)
      continue
    }
    const at = ({ position, header: named, field }: LayoutField) =>
      header === undefined || position !== undefined ? (position ?? 0) - 1 : header.indexOf(named ?? field)
    yield {
      line,
      type: definition.recordType?.position ? (cells[definition.recordType.position - 1] ?? '').trim() : null,
      cell: (field) => {
        const text = cells[at(field)] ?? ''
        return { text, isCut: at(field) >= cells.length, isGarbled: garbled.test(text) }
      },
      column: (field) => `${at(field) + 1}`,
    }
  }
  if (definition.header && header === undefined) throw unreadable(1, 'the file is empty; it begins with its header.')
}

/** A file of one kind of record has a column for each field that matters; one of several may differ from line to line. */
function missingColumn({ records }: LayoutDefinition, header: readonly string[], line: number): void {
  if (records.length > 1) return
  const missing = records
    .flatMap(({ fields }) => fields)
    .filter(({ position, to, required }) => position === undefined && (to !== undefined || required))
    .map(({ header: named, field }) => named ?? field)
    .filter((name) => !header.includes(name))
  if (missing.length > 0) throw unreadable(line, `the header has no column ${missing.slice(0, 10).join(', ')}.`)
}

interface CsvRecord {
  readonly cells: readonly string[]
  readonly line: number
}

/** Decodes the body and hands it to the parser a chunk at a time, so that no more than one waits in between. */
async function* csvRecords(definition: LayoutDefinition, body: ReadableStream<Uint8Array>): AsyncGenerator<CsvRecord> {
  const parser = parse({
    ...{ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: LINE_BYTES_MAX },
    delimiter: delimiters[definition.delimiter],
  })
  type Parsed = { record: string[]; info: { lines: number } }
  const reader = (parser.readable as ReadableStream<Parsed>).getReader()
  const pumped = pump(definition, body, parser.writable as WritableStream<Uint8Array>)
  let line = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      line = value.info.lines
      yield { cells: value.record, line }
    }
  } catch (error) {
    throw error instanceof Problem ? error : csvProblem(error, line + 1)
  } finally {
    await reader.cancel().catch(() => {})
    await pumped
  }
}

async function pump(
  { encoding }: LayoutDefinition,
  body: ReadableStream<Uint8Array>,
  into: WritableStream<Uint8Array>,
): Promise<void> {
  const decoder = new TextDecoder(labels[encoding])
  const writer = into.getWriter()
  try {
    for await (const bytes of chunksOf(body)) {
      const text = decoder.decode(bytes, { stream: true })
      // csv-parse compares and slices as Buffers do.
      if (text.length > 0) await writer.write(Buffer.from(text))
    }
    const rest = decoder.decode()
    if (rest.length > 0) await writer.write(Buffer.from(rest))
    await writer.close()
  } catch (error) {
    await writer.abort(error).catch(() => {})
  }
}

function csvProblem(error: unknown, line: number): unknown {
  const { code } = error as { code?: string }
  if (typeof code !== 'string' || !/^(CSV_|INVALID_)/.test(code)) return error
  const isQuote = code.includes('QUOTE') || code === 'INVALID_OPENING_QUOTE'
  return unreadable(
    line,
    isQuote ? 'a quote is out of place or never closed.' : `it is longer than ${LINE_BYTES_MAX} bytes, or no CSV.`,
  )
}
