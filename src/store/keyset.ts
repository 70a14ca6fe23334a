import { and, desc, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Page, Position } from '../kernel/page.ts'
import { cursorAt } from './cursor.ts'

/** Where a page starts and how it is cut: newest first, ties by id. */
export interface Keyset {
  /** One row more than the page, to know whether there is another. */
  readonly fetch: number
  where(
    createdAt: PgColumn,
    id: PgColumn,
    range?: { gte?: string | undefined; lt?: string | undefined },
  ): SQL | undefined
  orderBy(createdAt: PgColumn, id: PgColumn): SQL[]
  among(column: PgColumn, values: readonly string[]): SQL
}

export interface ListParameters {
  readonly limit: number
  /** Decoded by the edge: the position after which the page starts. */
  readonly cursor?: string | undefined
}

/** Inside the doors a cursor is its position; outside it is sealed (see cursor.ts). */
export const encodePosition = ({ createdAt, id }: Position): string => JSON.stringify([createdAt, id])

export function decodePosition(cursor: string): Position {
  const [createdAt, id] = JSON.parse(cursor) as [string, string]
  return { createdAt, id }
}

export function keysetOf({ limit, cursor }: ListParameters): Keyset {
  const after = cursor === undefined ? undefined : decodePosition(cursor)
  return {
    fetch: limit + 1,
    where: (createdAt, id, range) =>
      and(
        after
          ? sql`(${createdAt}, ${id}) < (${sql.param(after.createdAt, createdAt)}, ${sql.param(after.id, id)})`
          : undefined,
        range?.gte ? gte(createdAt, range.gte) : undefined,
        range?.lt ? lt(createdAt, range.lt) : undefined,
      ),
    orderBy: (createdAt, id) => [desc(createdAt), desc(id)],
    among: (column, values) => inArray(column, [...values]),
  }
}

/** Cuts the extra row off and says where the next page starts. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  { limit }: ListParameters,
  { position, item }: { position: (row: Row) => Position; item: (row: Row) => Item },
): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const hasMore = rows.length > limit
  return {
    data: shown.map(item),
    hasMore,
    nextCursor: hasMore && last ? encodePosition(position(last)) : null,
    [cursorAt]: (index: number) => encodePosition(position(shown[index] as Row)),
  } as Page<Item>
}

/** One parameter however many uuids, so that the statement is planned once. Text, as pools may not know `uuid[]`. */
export const anyOf = (column: PgColumn, uuids: readonly string[]): SQL =>
  sql`${column} = any(${sql.param([...uuids])}::text[]::uuid[])`
