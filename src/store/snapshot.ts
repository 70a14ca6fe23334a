import type { Actor } from '../tenancy/model.ts'
import type { Connection, Database } from './database.ts'
import { type Answers, pipeline, type Statement, type Statements } from './statement.ts'
import { begin } from './transaction.ts'

/** Later, but before anything from outside: when every reader of this moment has said what it wants. */
export const soon = (then: () => void): void => {
  if (typeof setImmediate === 'function') setImmediate(then)
  else setTimeout(then, 0)
}

/** One read-only transaction that goes on for as long as something is asked of it. */
export interface Snapshot {
  /** Statements asked at the same time leave together, in one round trip; `load` may take a moment to be ready. */
  answer<S extends Statements>(load: Promise<S>): Promise<Answers<S>>
  close(): Promise<void>
}

interface Passenger {
  readonly statements: readonly Statement[]
  readonly landed: (answers: readonly unknown[]) => void
  readonly lost: (error: unknown) => void
}

export function openSnapshot(database: Database, actor: Actor): Snapshot {
  const transaction = openTransaction(database, actor)
  let waiting: Passenger[] = []
  let packing = 0
  let flying: Promise<void> = Promise.resolve()

  const fly = async (passengers: readonly Passenger[]) => {
    try {
      const answers = await transaction.send(passengers.flatMap(({ statements }) => statements))
      for (const { statements, landed } of passengers) landed(answers.splice(0, statements.length))
    } catch (error) {
      for (const { lost } of passengers) lost(error)
      transaction.end('rollback')
    }
  }

  const depart = () => {
    if (packing > 0 || waiting.length === 0) return
    const passengers = waiting
    waiting = []
    flying = flying.then(() => fly(passengers))
  }

  return {
    async answer<S extends Statements>(load: Promise<S>) {
      packing++
      const statements = await load.finally(() => {
        packing--
        soon(depart)
      })
      const names = Object.keys(statements)
      const answers = await new Promise<readonly unknown[]>((landed, lost) => {
        waiting.push({ statements: Object.values(statements), landed, lost })
      })
      return Object.fromEntries(names.map((name, index) => [name, answers[index]])) as Answers<S>
    },
    close: async () => {
      await flying
      transaction.end('commit')
    },
  }
}

/** Begins with the first statements it is sent; once ended, the next ones begin another. */
function openTransaction(database: Database, actor: Actor) {
  let connection: Connection | undefined
  return {
    async send(statements: readonly Statement[]): Promise<unknown[]> {
      if (connection) return pipeline(connection, { statements })
      connection = await database.connect()
      return (await begin(connection, { actor, mode: 'snapshot', first: statements, load: {} })).first
    },
    /** Whoever takes the connection next speaks after this: nobody waits for it. */
    end(statement: 'commit' | 'rollback'): void {
      const held = connection
      connection = undefined
      held?.send(statement, [], 'objects').catch(() => {})
      held?.release()
    },
  }
}
