import { AsyncLocalStorage } from 'node:async_hooks'
import type { Connection, Database } from '../store/database.ts'

/** What belongs to one request, queue batch or cron run on Workers. Sockets cannot outlive it. */
export interface Turn {
  readonly database: Database
  readonly sequencer: Database
  readonly jobs: Database
  /** Lets work go on after the answer is out. */
  readonly waitUntil: (work: Promise<unknown>) => void
}

const turns = new AsyncLocalStorage<Turn>()

export const inTurn = <T>(turn: Turn, work: () => T): T => turns.run(turn, work)

export function currentTurn(): Turn {
  const turn = turns.getStore()
  if (!turn) throw new Error('a connection was asked for outside of a turn')
  return turn
}

/** A database of whichever turn asks. The app is built once; its connections are not. */
export const ofTurn = (role: 'database' | 'sequencer' | 'jobs'): Database => ({
  connect: () => currentTurn()[role].connect(),
  close: () => currentTurn()[role].close(),
})

/** The one connection of a turn, lent to one transaction at a time; opened when it is first asked for. */
export function lazily(open: () => Database): Database {
  let opened: Database | undefined
  let lent: Promise<void> = Promise.resolve()
  return {
    connect: async () => {
      opened ??= open()
      const before = lent
      const done = Promise.withResolvers<void>()
      lent = done.promise
      await before
      return lend(opened, done.resolve)
    },
    close: async () => {
      await opened?.close()
    },
  }
}

async function lend(database: Database, done: () => void): Promise<Connection> {
  try {
    const connection = await database.connect()
    return {
      send: connection.send,
      release: () => {
        connection.release()
        done()
      },
    }
  } catch (error) {
    done()
    throw error
  }
}
