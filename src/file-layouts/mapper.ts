import { type AnyImportKind, columnsByName, type RawRow } from '../imports/index.ts'
import { parseInput } from '../kernel/input.ts'
import { type FieldError, Problem } from '../kernel/problem.ts'
import { translate } from '../placements/index.ts'
import { type Joining, joiningWithin } from './joining.ts'
import { LINES_MAX, type Line, readLines, unreadable } from './lines.ts'
import type { Finding } from './model.ts'
import type { LayoutDefinition, LayoutField, LayoutRecord } from './terms.ts'
import { exampleOf, readValue } from './value-rules.ts'

/** What a file says, one thing after the other: a row with what is wrong in it, or what is wrong with a line or the file. */
export interface Mapped {
  readonly row: RawRow | null
  /** The line it begins at. */
  readonly line: number
  readonly findings: readonly Finding[]
}

export interface Mapping {
  readonly definition: LayoutDefinition
  readonly kind: AnyImportKind
  readonly body: ReadableStream<Uint8Array>
}

interface Building {
  readonly line: number
  readonly record: string | null
  readonly key: string | null
  readonly row: Record<string, unknown>
  readonly findings: Finding[]
  /** Who filled what, to say in the partner's words what the shape refuses. */
  readonly filledBy: Map<string, { readonly field: LayoutField; readonly line: Line }>
}

/** A record that joins a row. */
interface Child {
  readonly record: LayoutRecord
  readonly line: Line
}

/** The rows of a partner's file as it arrives, by its layout: as many rows in memory as records are joined within. */
export async function* mapRows({ definition, kind, body }: Mapping): AsyncGenerator<Mapped> {
  const records = new Map(definition.records.map((record) => [record.type ?? null, record]))
  const totals = { rows: 0, records: 0, amount: 0n }
  const window = definition.joinWithin ?? 1
  const joining = joiningWithin<Building, Child>(window)
  const finishing = { definition, kind, totals }
  let trailer: Child | undefined
  let last: Line | undefined
  for await (const line of readLines(definition, body)) {
    if (line.line > LINES_MAX) throw unreadable(line.line, `a file has at most ${LINES_MAX} lines; split it.`)
    last = line
    const record = records.size === 1 ? definition.records[0] : records.get(line.type)
    if (trailer) {
      yield lost(finding(line, { code: 'after_trailer', detail: 'Something stands behind the trailer.' }))
      continue
    }
    if (!record) {
      const known = [...records.keys()].join(', ')
      yield lost(finding(line, { code: 'unknown_record', detail: 'The layout knows no such record.', expected: known }))
      continue
    }
    if (record.role === 'trailer') trailer = { record, line }
    else totals.records++
    if (record.role === 'row') totals.rows++
    yield* joined(joining, { record, line }, finishing)
  }
  const { rows, orphans } = joining.end()
  for (const row of rows) yield finished(row, finishing)
  for (const child of orphans) yield orphan(child, window)
  const wrong = trailerFindings(definition, trailer, { totals, last })
  if (wrong.length > 0) yield { row: null, line: last?.line ?? 0, findings: wrong }
}

/** A record takes its place: as a row, or in the row of its key. What is complete or lost by that comes out. */
function* joined(joining: Joining<Building, Child>, child: Child, finishing: Finishing): Generator<Mapped> {
  const { definition } = finishing
  const { record, line } = child
  if (record.role === 'row') {
    const row = begun(definition, record, line)
    const { children, complete } = joining.begin(row)
    for (const one of children) fill(row, one.record, one.line)
    if (complete) yield finished(complete, finishing)
  } else if (record.role === 'child') {
    const key = keyOf(definition, record, line)
    const row = joining.rowOf(key)
    if (row) return fill(row, record, line)
    const late = joining.wait(key, child)
    if (late) yield orphan(late, definition.joinWithin ?? 1)
  }
}

const orphan = ({ line }: Child, window: number): Mapped =>
  lost(
    finding(line, {
      code: 'without_row',
      detail: window === 1 ? 'It joins no row before it.' : `It joins no row within ${window} rows of it.`,
    }),
  )

const lost = (found: Finding): Mapped => ({ row: null, line: found.line, findings: [found] })

type Said = Pick<Finding, 'code' | 'detail'> & { readonly expected?: string | null; readonly field?: LayoutField }

const finding = (line: Line, { code, detail, expected = null, field }: Said): Finding => ({
  ...{ line: line.line, record: line.type, column: field ? line.column(field) : null, field: field?.field ?? null },
  ...{ code, detail, expected },
})

function keyOf({ key }: LayoutDefinition, { fields }: LayoutRecord, line: Line): string | null {
  const field = fields.find((one) => one.field === key)
  return field ? line.cell(field).text.trim() : null
}

function begun(definition: LayoutDefinition, record: LayoutRecord, line: Line): Building {
  const open: Building = {
    ...{ line: line.line, record: line.type, key: keyOf(definition, record, line), row: {}, findings: [] },
    filledBy: new Map(),
  }
  fill(open, record, line)
  return open
}

const translator = (code: string, { format, kind }: NonNullable<LayoutField['codes']>): string | undefined => {
  const { outcome, codes } = translate({ from: format, to: 'concordat', code, kind: kind as never })
  return outcome === 'exact' ? codes[0]?.code : undefined
}

function fill(open: Building, record: LayoutRecord, line: Line): void {
  for (const field of record.fields) {
    const { value, found } = read(field, line)
    if (found) open.findings.push(found)
    if (field.to === undefined || value === undefined) continue
    open.filledBy.set(field.to, { field, line })
    put(open.row, field.to, value)
  }
}

function read(field: LayoutField, line: Line): { value?: string | number | undefined; found?: Finding } {
  const cell = line.cell(field)
  const expected = exampleOf(field)
  if (cell.isGarbled) {
    return { found: finding(line, { code: 'bad_encoding', detail: 'It is not in the encoding of the layout.', field }) }
  }
  if (cell.isCut && cell.text.trim() !== '' && field.type !== 'text') {
    return { found: finding(line, { code: 'cut_off', detail: 'The line ends inside the field.', expected, field }) }
  }
  const got = readValue(field, cell.text, translator)
  if ('value' in got) return { value: got.value }
  return { found: finding(line, { code: got.code, detail: `It ${got.detail}.`, expected: got.expected, field }) }
}

/** Puts a value where its column belongs; what is a list takes several. */
function put(row: Record<string, unknown>, to: string, value: unknown): void {
  const path = to.split('.')
  let target = row
  for (const name of path.slice(0, -1)) {
    target[name] ??= {}
    target = target[name] as Record<string, unknown>
  }
  const name = path.at(-1) as string
  const before = target[name]
  target[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
}

interface Finishing {
  readonly definition: LayoutDefinition
  readonly kind: AnyImportKind
  readonly totals: { amount: bigint }
}

/** The row as its kind of import has it: constants added, cells read as columns, the shape held against the kind. */
function finished(open: Building, { definition, kind, totals }: Finishing): Mapped {
  for (const { to, value } of definition.constants) put(open.row, to, value)
  const row = readAs(kind, open.row)
  totals.amount += kind.amount?.(row)?.amount ?? 0n
  const { line, findings } = open
  if (findings.length > 0) return { row, line, findings }
  return { row, line, findings: shapeErrors(kind, row).map((error) => inTheirWords(open, error)) }
}

/** Cells become what their columns take: a number where an integer is wanted, a list where there may be several. */
function readAs(kind: AnyImportKind, row: RawRow): RawRow {
  const read: Record<string, unknown> = {}
  for (const column of columnsByName(kind.row).values()) {
    const value = column.path.reduce<unknown>((inside, name) => (inside as RawRow | undefined)?.[name], row)
    if (value === undefined) continue
    put(
      read,
      column.name,
      typeof value === 'string' ? column.read(value) : column.type === 'list' ? [value].flat() : value,
    )
  }
  return read
}

function shapeErrors(kind: AnyImportKind, row: RawRow): readonly FieldError[] {
  try {
    parseInput(kind.row, row)
    return []
  } catch (error) {
    if (error instanceof Problem) return error.facts.errors ?? []
    throw error
  }
}

function inTheirWords({ line, record, filledBy }: Building, { pointer, code, detail }: FieldError): Finding {
  const path = pointer.slice(2).replaceAll('/', '.')
  const from = [...filledBy].find(([to]) => path === to || path.startsWith(`${to}.`) || to.startsWith(`${path}.`))?.[1]
  if (from) return finding(from.line, { code, detail: `${detail} It fills ${path}.`, field: from.field })
  return { line, record, column: null, field: null, code, detail: `${path}: ${detail}`, expected: null }
}

interface Ending {
  readonly totals: { readonly rows: number; readonly records: number; readonly amount: bigint }
  readonly last: Line | undefined
}

/** A file that is to have a trailer has one, and its totals are what the file holds. */
function trailerFindings(
  { controls, records }: LayoutDefinition,
  trailer: { record: LayoutRecord; line: Line } | undefined,
  { totals, last }: Ending,
): Finding[] {
  if (!records.some(({ role }) => role === 'trailer')) return []
  if (!trailer) {
    const detail = 'The file ends without its trailer: is it whole?'
    return [
      { line: last?.line ?? 0, record: null, column: null, field: null, code: 'no_trailer', detail, expected: null },
    ]
  }
  const { record, line } = trailer
  const held = { count: BigInt(totals[controls?.counts ?? 'records']), amount: totals.amount }
  return (['count', 'amount'] as const).flatMap((total) => {
    const field = record.fields.find((one) => one.field === controls?.[total])
    if (!field) return []
    const { value, found } = read({ ...field, required: true }, line)
    if (found) return [found]
    if (BigInt(value ?? 0) === held[total]) return []
    const detail = `The ${total} of the trailer is not that of the file.`
    return [finding(line, { code: `${total}_mismatch`, detail, expected: String(held[total]), field })]
  })
}
