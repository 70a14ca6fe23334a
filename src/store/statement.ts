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
  deliver(rows: Promise<unknown[]>): void
}

/** A drizzle instance whose next query is caught instead of sent. Reused: building one costs more than a query. */
interface Slot {
  readonly db: Db
  issue: (issued: Issued) => void
}

const freeSlots: Slot[] = []

function newSlot(): Slot {
  const slot: Slot = {
    db: drizzle(
      (sql, params, method) => {
        const { promise, resolve } = Promise.withResolvers<unknown[]>()
        slot.issue({ sql, params, shape: method === 'all' ? 'arrays' : 'objects', deliver: resolve })
        return promise.then((rows) => ({ rows }))
      },
      { codecs: postgresJsCodecs },
    ),
    issue: outsidePipeline,
  }
  return slot
}

function outsidePipeline(): never {
  throw new Error('a statement ran outside its pipeline, or a second time')
}

interface Packed {
  readonly issued: Issued
  readonly answer: Promise<unknown>
}

async function packed(statement: Statement, slot: Slot): Promise<Packed> {
  const [issued, answer] = [Promise.withResolvers<Issued>(), Promise.withResolvers<unknown>()]
  slot.issue = (query) => {
    slot.issue = outsidePipeline
    issued.resolve(query)
  }
  // A query of drizzle's is issued by `then`.
  statement(slot.db).then(answer.resolve, answer.reject)
  answer.promise.then(() => issued.reject(new Error('a statement issued no query')), issued.reject)
  return { issued: await issued.promise, answer: answer.promise }
}

/** Builds every statement before any is sent: one that cannot be built leaves no transaction open. */
async function pack(statements: readonly Statement[]): Promise<readonly Packed[]> {
  const slot = freeSlots.pop() ?? newSlot()
  try {
    const all: Packed[] = []
    for (const statement of statements) all.push(await packed(statement, slot))
    return all
  } finally {
    slot.issue = outsidePipeline
    freeSlots.push(slot)
  }
}

export interface Flight {
  readonly statements: readonly Statement[]
  /** Plain statements such as `begin` and `commit`, in the same flight. */
  readonly before?: string
  readonly after?: string
}

/**
 * Runs statements in order without waiting in between: one round trip for all of them.
 * Every answer is waited for, and the first error in order is thrown: later ones only say the transaction is aborted.
 */
export async function pipeline(connection: Connection, { before, statements, after }: Flight): Promise<unknown[]> {
  const all = await pack(statements)
  const flight: Promise<unknown>[] = []
  if (before) flight.push(connection.send(before, [], 'objects'))
  for (const { issued } of all) {
    const rows = connection.send(issued.sql, issued.params, issued.shape)
    issued.deliver(rows)
    flight.push(rows)
  }
  if (after) flight.push(connection.send(after, [], 'objects'))
  const [landed, answered] = await Promise.all([
    Promise.allSettled(flight),
    Promise.allSettled(all.map(({ answer }) => answer)),
  ])
  for (const result of landed) if (result.status === 'rejected') throw result.reason
  return answered.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}

/** A pipeline on a connection of its own. */
export async function alone(database: Database, flight: Flight): Promise<unknown[]> {
  const connection = await database.connect()
  try {
    return await pipeline(connection, flight)
  } finally {
    connection.release()
  }
}

/** One statement outside every tenant: for what is asked before anybody is known. */
export const single = async <T>(database: Database, statement: Statement<T>): Promise<T> =>
  (await alone(database, { statements: [statement] }))[0] as T

/** Statements in one transaction, all of them or none, outside every tenant too. */
export const inOneTransaction = (database: Database, statements: readonly Statement[]): Promise<unknown[]> =>
  alone(database, { before: 'begin', statements, after: 'commit' })
