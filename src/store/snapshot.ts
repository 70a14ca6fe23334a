import type { Actor } from '../tenancy/model.ts'
import type { Connection } from './database.ts'
import { type Answers, pipeline, type Statement, type Statements } from './statement.ts'
import { begin, type Deps, type Prepared } from './transaction.ts'

/** Later, but before anything from outside: when every reader of this moment has said what it wants. */
export const soon = (then: () => void): void => {
  if (typeof setImmediate === 'function') setImmediate(then)
  else setTimeout(then, 0)
}

/** One read-only transaction that goes on for as long as something is asked of it. */
export interface Snapshot {
  /** Statements asked at the same time leave together, in one round trip; what is loaded may take a moment to be ready. */
  answer<S extends Statements>(asking: Promise<{ load: S; time: Prepared }>): Promise<Answers<S>>
  close(): Promise<void>
}

interface Passenger {
  readonly statements: readonly Statement[]
  readonly time: Prepared
  readonly landed: (answers: readonly unknown[]) => void
  readonly lost: (error: unknown) => void
}

export function openSnapshot({ database }: Pick<Deps, 'database'>, actor: Actor): Snapshot {
  const transaction = openTransaction(database, actor)
  let waiting: Passenger[] = []
  let packing = 0
  let flying: Promise<void> = Promise.resolve()

  const fly = async (passengers: readonly [Passenger, ...Passenger[]]) => {
    try {
      const statements = passengers.flatMap(({ statements }) => statements)
      const answers = await transaction.send(statements, passengers[0].time)
      for (const { statements, landed } of passengers) landed(answers.splice(0, statements.length))
    } catch (error) {
      for (const { lost } of passengers) lost(error)
      transaction.end('rollback')
    }
  }

  const depart = () => {
    const [first, ...others] = waiting
    if (packing > 0 || !first) return
    waiting = []
    flying = flying.then(() => fly([first, ...others]))
  }

  return {
    async answer<S extends Statements>(asking: Promise<{ load: S; time: Prepared }>) {
      packing++
      const { load: statements, time } = await asking.finally(() => {
        packing--
        soon(depart)
      })
      const names = Object.keys(statements)
      const answers = await new Promise<readonly unknown[]>((landed, lost) => {
        waiting.push({ statements: Object.values(statements), time, landed, lost })
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
function openTransaction(database: Deps['database'], actor: Actor) {
  let connection: Connection | undefined
  return {
    async send(statements: readonly Statement[], prepared: Prepared): Promise<unknown[]> {
      if (connection) return pipeline(connection, { statements })
      connection = await database.connect()
      return (await begin(connection, { actor, mode: 'snapshot', first: statements, load: {}, prepared })).first
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
