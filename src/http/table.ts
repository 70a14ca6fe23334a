import type { z } from '@hono/zod-openapi'

/** An item as columns: the fields of nested objects under dotted names. */
export type Flat = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface Def {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly in?: z.ZodType
  readonly shape?: Record<string, z.ZodType>
}

const defOf = (schema: z.ZodType): Def => {
  const def = (schema as unknown as { def: Def }).def
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined)
  return inner ? defOf(inner) : def
}

/** The columns of a resource, in the order of its schema. What has no fixed fields is one column of JSON. */
export function columnsOf(resource: z.ZodType, prefix = ''): string[] {
  const { shape } = defOf(resource)
  if (!shape) return [prefix]
  return Object.entries(shape).flatMap(([name, field]) => columnsOf(field, prefix ? `${prefix}.${name}` : name))
}

/** Every object on the way also under its own name, for the columns of what has no fixed fields. */
export function flatten(item: Flat, prefix = ''): Flat {
  const cells: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(item)) {
    cells[prefix + name] = value
    if (isPlain(value)) Object.assign(cells, flatten(value, `${prefix}${name}.`))
  }
  return cells
}

/** One line of CSV (RFC 4180). Objects and lists are written as JSON, nothing as an empty cell. */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
