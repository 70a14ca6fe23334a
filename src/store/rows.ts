import { getColumns, type InferInsertModel, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { raw, type Statement } from './statement.ts'

type Bytes = Uint8Array & { toHex(): string }

/** A list in the text form of PostgreSQL: `{1,"a b",NULL}`. */
const listOf = (cells: readonly string[]): string => `{${cells.join(',')}}`

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`

/** Values whose text never holds what would need quoting. */
const unquoted: ReadonlySet<string> = new Set(['uuid', 'bigint', 'integer', 'boolean', 'date'])

/** How a value of a type stands in a list: bytes in hexadecimal, documents as JSON. */
function writerOf(type: string): (value: unknown) => string {
  if (type === 'bytea') return (value) => `"\\\\x${(value as Bytes).toHex()}"`
  if (type === 'jsonb') return (value) => quoted(JSON.stringify(value))
  return unquoted.has(type) ? String : (value) => quoted(String(value))
}

/**
 * Values one a row, for the select list of a statement that makes rows: one parameter however many. Several of them
 * beside each other advance together, so they must be equally long.
 */
export function unnested(type: string, values: readonly unknown[]): SQL {
  const write = writerOf(type)
  const cells = values.map((value) => (value === null || value === undefined ? 'NULL' : write(value)))
  return sql`unnest(${listOf(cells)}::${sql.raw(type)}[])`
}

/** A column's values. A list of lists would have to be a rectangle: those travel as text. */
function unnestedColumn(column: PgColumn & { dimensions?: number }, values: readonly unknown[]): SQL {
  const type = column.getSQLType()
  const given = (turn: (value: never) => unknown) =>
    values.map((value) => (value === null || value === undefined ? null : turn(value as never)))
  if (column.dimensions) {
    const lists = given((list: readonly string[]) => listOf(list.map((item) => quoted(String(item)))))
    return sql`${unnested('text', lists)}::${sql.raw(type)}[]`
  }
  return unnested(type, type === 'jsonb' ? values : given((value) => column.mapToDriverValue(value)))
}

/**
 * One insert for any number of rows: a list for each column, which the server reads several times faster than an object
 * for each row. Every row has the fields of the first; columns it leaves out take their defaults.
 */
export function insertMany<Table extends PgTable>(
  table: Table,
  rows: readonly [InferInsertModel<Table>, ...InferInsertModel<Table>[]],
): Statement {
  const all = Object.entries(getColumns(table) as Record<string, PgColumn>)
  const used = all.filter(([field]) => Object.hasOwn(rows[0], field))
  const names = used.map(([, column]) => sql.identifier(column.name))
  const lists = used.map(([field, column]) =>
    unnestedColumn(
      column,
      (rows as readonly Record<string, unknown>[]).map((row) => row[field]),
    ),
  )
  return raw(sql`insert into ${table} (${sql.join(names, sql`, `)}) select ${sql.join(lists, sql`, `)}`)
}
