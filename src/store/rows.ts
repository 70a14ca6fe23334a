import { getColumns, type InferInsertModel, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { raw, type Statement } from './statement.ts'

type Encoded = Uint8Array & { toBase64(): string }

const sqlTypeOf = (column: PgColumn): string => {
  const { dimensions = 0 } = column as PgColumn & { dimensions?: number }
  return column.getSQLType() + '[]'.repeat(dimensions)
}

const isBytes = (column: PgColumn) => column.getSQLType() === 'bytea'

/** A cell as JSON carries it: bytes in base64, bigint as text, documents as they are. */
const cell = (column: PgColumn, value: unknown): unknown => {
  if (value === null || value === undefined) return null
  if (isBytes(column)) return (value as Encoded).toBase64()
  return column.getSQLType() === 'jsonb' ? value : column.mapToDriverValue(value)
}

/**
 * One insert for any number of rows: a single JSON parameter, whatever the size of the table.
 * Every row has the fields of the first; columns it leaves out take their defaults.
 */
export function insertMany<Table extends PgTable>(
  table: Table,
  rows: readonly [InferInsertModel<Table>, ...InferInsertModel<Table>[]],
): Statement {
  const all = getColumns(table) as Record<string, PgColumn>
  const used = Object.entries(all).filter(([field]) => Object.hasOwn(rows[0], field))
  const records = rows.map((row) =>
    Object.fromEntries(
      used.map(([field, column]) => [column.name, cell(column, (row as Record<string, unknown>)[field])]),
    ),
  )
  const list = (parts: SQLWrapper[]) => sql.join(parts as SQL[], sql`, `)
  const names = list(used.map(([, column]) => sql.identifier(column.name)))
  const values = list(
    used.map(([, column]) =>
      isBytes(column) ? sql`decode(r.${sql.identifier(column.name)}, 'base64')` : sql`r.${sql.identifier(column.name)}`,
    ),
  )
  const types = list(
    used.map(
      ([, column]) => sql`${sql.identifier(column.name)} ${sql.raw(isBytes(column) ? 'text' : sqlTypeOf(column))}`,
    ),
  )
  return raw(sql`
    insert into ${table} (${names}) select ${values}
    from jsonb_to_recordset(${JSON.stringify(records)}::text::jsonb) as r(${types})`)
}
