import type { SQL } from 'drizzle-orm'
import { drizzle, type PgRemoteDatabase } from 'drizzle-orm/pg-proxy'
import { postgresJsCodecs } from 'drizzle-orm/postgres-js'
import type { Connection, Database, RowShape } from './database.ts'

/** drizzle's typed builder, bound to nothing until a pipeline runs the statement. */
export type Db = PgRemoteDatabase

/** One statement, not yet run. It must issue exactly one query. */
export type Statement<T = unknown> = (db: Db) => PromiseLike<T>
export type Statements = Readonly<Record<string, Statement>>
export type Answers<S extends Statements> = { readonly [K in keyof S]: Awaited<ReturnType<S[K]>> }

/** Hand-written SQL; rows are objects of raw column values (bigint and uuid as text). */
export const raw =
  <Row>(query: SQL): Statement<Row[]> =>
  (db) =>
    db.execute(query) as unknown as PromiseLike<Row[]>

interface Issued {
  readonly sql: string
  readonly params: unknown[]
  readonly shape: RowShape
}

/** A drizzle instance whose next query is caught instead of sent. Reused: building one costs more than a query. */
interface Slot {
  readonly db: Db
  issue: (issued: Issued) => Promise<{ rows: unknown[] }>
}

const freeSlots: Slot[] = []

function takeSlot(): Slot {
  const free = freeSlots.pop()
  if (free) return free
  const slot: Slot = {
    db: drizzle((sql, params, method) => slot.issue({ sql, params, shape: method === 'all' ? 'arrays' : 'objects' }), {
      codecs: postgresJsCodecs,
    }),
    issue: () => Promise.reject(new Error('a statement ran outside its pipeline')),
  }
  return slot
}

interface Caught {
  readonly issued: Promise<Issued>
  readonly answer: Promise<unknown>
  deliver(rows: Promise<unknown[]>): void
}

function catchQuery(statement: Statement): Caught {
  const slot = takeSlot()
  const issued = Promise.withResolvers<Issued>()
  const rows = Promise.withResolvers<unknown[]>()
  rows.promise.catch(() => {})
  slot.issue = (query) => {
    issued.resolve(query)
    return rows.promise.then((delivered) => ({ rows: delivered }))
  }
  const answer = Promise.resolve(statement(slot.db)).finally(() => freeSlots.push(slot))
  answer.catch((error) => issued.reject(error))
  return { issued: issued.promise, answer, deliver: rows.resolve }
}

/**
 * Runs statements in order without waiting in between: one round trip for all of them.
 * `before` and `after` are plain statements such as `begin` and `commit` in the same flight.
 * Every answer is waited for, and the first error in order is thrown: later ones only say the transaction is aborted.
 */
export async function pipeline(
  connection: Connection,
  { before, statements, after }: { before?: string; statements: readonly Statement[]; after?: string },
): Promise<unknown[]> {
  const caught = statements.map(catchQuery)
  const issued = await Promise.all(caught.map((query) => query.issued))
  const flight: Promise<unknown>[] = []
  if (before) flight.push(connection.send(before, [], 'objects'))
  for (const [index, query] of issued.entries()) {
    const rows = connection.send(query.sql, query.params, query.shape)
    caught[index]?.deliver(rows)
    flight.push(rows)
  }
  if (after) flight.push(connection.send(after, [], 'objects'))
  const landed = await Promise.allSettled(flight)
  const answers = await Promise.allSettled(caught.map((query) => query.answer))
  for (const result of landed) if (result.status === 'rejected') throw result.reason
  return answers.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}

/** One statement on a connection of its own, outside every tenant: for what is asked before anybody is known. */
export async function single<T>(database: Database, statement: Statement<T>): Promise<T> {
  const connection = await database.connect()
  try {
    const [answer] = await pipeline(connection, { statements: [statement] })
    return answer as T
  } finally {
    connection.release()
  }
}

/** Statements in one transaction on a connection of its own: all of them or none. */
export async function inOneTransaction(database: Database, statements: readonly Statement[]): Promise<unknown[]> {
  const connection = await database.connect()
  try {
    return await pipeline(connection, { before: 'begin', statements, after: 'commit' })
  } finally {
    connection.release()
  }
}
