import { parse } from 'csv-parse/stream'
import { type FieldError, Problem } from '../kernel/problem.ts'
import { type Column, columnsByName, rowOf } from './cells.ts'
import type { AnyImportKind, RawRow } from './import-kind.ts'
import type { ImportFormat, RowProblem } from './model.ts'
import { importProblems, rowProblems } from './problems.ts'

/** The longest row, in bytes of the file. */
export const ROW_BYTES_MAX = 65_536

/** One row of a file, as it came. */
export interface FileRow {
  /** Counts from 1, without the header. */
  readonly row: number
  /** What is kept of it: its cells as a JSON object, or its line. */
  readonly original: string
  readonly raw: RawRow | null
  readonly problem: RowProblem | null
}

export interface Content {
  readonly format: ImportFormat
  readonly kind: AnyImportKind
  readonly body: ReadableStream<Uint8Array>
}

/** The rows of a file one by one, as it arrives. Throws a problem where the rest cannot be read. */
export const readRows = (content: Content): AsyncGenerator<FileRow> =>
  content.format === 'csv' ? csvRows(content) : jsonRows(content)

const unreadable = (detail: string, row?: number) =>
  new Problem(importProblems.unreadable, { detail, ...(row === undefined ? {} : { extensions: { row } }) })

const failed = ({ code, detail }: { code: string; detail: string }): RowProblem => ({ code, detail, errors: [] })

/** The chunks of a body, each found to be UTF-8. A body that breaks off says so. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<{ bytes: Uint8Array; text: string }> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw unreadable('The content is not UTF-8.')
    }
  }
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Problem(importProblems.cutOff)
      })
      if (done) break
      yield { bytes: value, text: decode(value) }
    }
    yield { bytes: new Uint8Array(), text: decode() }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** What a kept original says, read as it was when it came. */
export function rawOf(kind: AnyImportKind, format: ImportFormat, original: string): RawRow {
  const value = JSON.parse(original)
  if (format !== 'csv') return value
  const names = Object.keys(value)
  const known = columnsByName(kind.row)
  return rowOf(
    names.map((name) => known.get(name) ?? null),
    names.map((name) => value[name]),
  )
}

async function* csvRows({ kind, body }: Content): AsyncGenerator<FileRow> {
  let header: Header | undefined
  let row = 0
  for await (const cells of csvRecords(body)) {
    if (header) {
      yield csvRow(header, cells, ++row)
      continue
    }
    header = headerOf(cells, columnsByName(kind.row))
  }
  if (!header) throw unreadable('The content is empty: a CSV file begins with its header.')
}

/** Hands the body to the parser a chunk at a time, so that no more than one waits in between. */
async function* csvRecords(body: ReadableStream<Uint8Array>): AsyncGenerator<string[]> {
  const parser = parse({ bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: ROW_BYTES_MAX })
  const reader = (parser.readable as ReadableStream<string[]>).getReader()
  const pumped = pump(body, parser.writable as WritableStream<Uint8Array>)
  let read = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      read++
      yield value
    }
  } catch (error) {
    throw error instanceof Problem ? error : csvProblem(error, read)
  } finally {
    await reader.cancel().catch(() => {})
    await pumped
  }
}

async function pump(body: ReadableStream<Uint8Array>, into: WritableStream<Uint8Array>): Promise<void> {
  const writer = into.getWriter()
  try {
    for await (const { bytes } of chunksOf(body)) {
      // csv-parse compares and slices as Buffers do.
      if (bytes.length > 0) await writer.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    }
    await writer.close()
  } catch (error) {
    await writer.abort(error).catch(() => {})
  }
}

const csvFaults: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: `A row is longer than ${ROW_BYTES_MAX} bytes; is a quote left open?`,
  CSV_QUOTE_NOT_CLOSED: 'A quote is opened and never closed.',
  CSV_INVALID_CLOSING_QUOTE: 'Something stands between a closing quote and the next comma.',
  INVALID_OPENING_QUOTE: 'A quote stands inside a cell that does not begin with one.',
}

function csvProblem(error: unknown, row: number): unknown {
  const { code } = error as { code?: string }
  if (typeof code !== 'string' || !/^(CSV_|INVALID_)/.test(code)) return error
  return unreadable(`Behind row ${row}: ${csvFaults[code] ?? 'the content is not CSV as RFC 4180 has it.'}`, row)
}

interface Header {
  /** By place; null where the column is passed over. */
  readonly columns: readonly (Column | null)[]
}

function headerOf(cells: readonly string[], known: ReadonlyMap<string, Column>): Header {
  const names = cells.map((cell) => cell.trim())
  const used = names.filter((name) => !name.startsWith('_'))
  const fault = (name: string, code: string, detail: string): FieldError => ({
    ...{ pointer: `#/columns/${name.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`, code, detail },
  })
  const errors = [
    ...used.filter((name) => !known.has(name)).map((name) => fault(name, 'unknown', 'This kind has no such column.')),
    ...used
      .filter((name, index) => used.indexOf(name) < index)
      .map((name) => fault(name, 'repeated', 'The column is there twice.')),
    ...[...known.values()]
      .filter(({ name, required }) => required && !used.includes(name))
      .map(({ name }) => fault(name, 'missing', 'The column is required.')),
  ].slice(0, 50)
  if (errors.length > 0) throw new Problem(importProblems.columnsUnfit, { errors })
  return { columns: names.map((name) => known.get(name) ?? null) }
}

function csvRow({ columns }: Header, cells: readonly string[], row: number): FileRow {
  const kept = columns.flatMap((column, index) => (column ? [[column.name, cells[index] ?? '']] : []))
  const original = JSON.stringify(Object.fromEntries(kept))
  if (cells.length !== columns.length) return { row, original, raw: null, problem: failed(rowProblems.columnCount) }
  return { row, original, raw: rowOf(columns, cells), problem: null }
}

async function* jsonRows({ body }: Content): AsyncGenerator<FileRow> {
  let row = 0
  for await (const line of linesOf(body)) if (line.trim() !== '') yield jsonRow(line, ++row)
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = ''
  for await (const { text } of chunksOf(body)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > ROW_BYTES_MAX) throw unreadable(`A line is longer than ${ROW_BYTES_MAX} bytes.`)
    yield* lines
  }
  if (rest !== '') yield rest
}

function jsonRow(line: string, row: number): FileRow {
  const raw = objectOf(line)
  return { row, original: line, raw, problem: raw ? null : failed(rowProblems.invalidJson) }
}

function objectOf(line: string): RawRow | null {
  try {
    const value = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
