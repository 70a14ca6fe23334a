import type { z } from '@hono/zod-openapi'
import type { RawRow } from './import-kind.ts'

interface Def {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly in?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
}

const defOf = (schema: z.ZodType): Def => (schema as unknown as { def: Def }).def

/** What a schema is beneath its optional, default, nullable and transforming layers. */
function core(schema: z.ZodType): Def {
  const def = defOf(schema)
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined)
  return inner ? core(inner) : def
}

const isOptional = (schema: z.ZodType): boolean => {
  const def = defOf(schema)
  if (['optional', 'default', 'prefault'].includes(def.type)) return true
  return def.innerType ? isOptional(def.innerType) : false
}

/** A column a CSV file may have, and the field of the row it fills. */
export interface Column {
  readonly name: string
  readonly required: boolean
  readonly type: 'text' | 'integer' | 'boolean' | 'list' | 'json'
  readonly path: readonly string[]
  read(cell: string): unknown
}

/** The columns of a kind, in the order of its row: `borrower.name` fills the field `name` of `borrower`. */
export function columnsOf(row: z.ZodType, path: readonly string[] = [], required = true): Column[] {
  const { shape } = core(row)
  if (!shape) return [columnOf(core(row), path, required)]
  return Object.entries(shape).flatMap(([name, field]) =>
    columnsOf(field, [...path, name], required && !isOptional(field)),
  )
}

const byRow = new WeakMap<z.ZodType, ReadonlyMap<string, Column>>()

/** The columns of a kind by name. */
export function columnsByName(row: z.ZodType): ReadonlyMap<string, Column> {
  const known = byRow.get(row) ?? new Map(columnsOf(row).map((column) => [column.name, column]))
  byRow.set(row, known)
  return known
}

const columnOf = (def: Def, path: readonly string[], required: boolean): Column => ({
  name: path.join('.'),
  required,
  path,
  ...readerOf(def),
})

/** Cells that do not fit are handed on as text, for the schema to refuse by name. */
function readerOf(def: Def): Pick<Column, 'type' | 'read'> {
  switch (def.type) {
    case 'number':
    case 'int':
      return { type: 'integer', read: (cell) => (/^[+-]?\d{1,16}$/.test(cell) ? Number(cell) : cell) }
    case 'boolean':
      return { type: 'boolean', read: (cell) => ({ true: true, false: false })[cell.toLowerCase()] ?? cell }
    case 'array':
      return arrayReader(core(def.element as z.ZodType))
    case 'object':
    case 'record':
    case 'union':
      return { type: 'json', read: jsonOf }
    default:
      return { type: 'text', read: (cell) => cell }
  }
}

function arrayReader(element: Def): Pick<Column, 'type' | 'read'> {
  const { type, read } = readerOf(element)
  if (type === 'json') return { type, read: jsonOf }
  return { type: 'list', read: (cell) => cell.split(';').map((part) => read(part.trim())) }
}

function jsonOf(cell: string): unknown {
  try {
    return JSON.parse(cell)
  } catch {
    return cell
  }
}

/** The row its cells make. An empty cell is a field left out. */
export function rowOf(columns: readonly (Column | null)[], cells: readonly string[]): RawRow {
  const row: Record<string, unknown> = {}
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim() ?? ''
    if (!column || cell === '') continue
    let target = row
    for (const name of column.path.slice(0, -1)) {
      target[name] ??= {}
      target = target[name] as Record<string, unknown>
    }
    target[column.path.at(-1) as string] = column.read(cell)
  }
  return row
}
