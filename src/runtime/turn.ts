import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from '../store/database.ts'

/** What belongs to one request, queue batch or cron run on Workers. Sockets cannot outlive it. */
export interface Turn {
  readonly database: Database
  readonly sequencer: Database
  readonly jobs: Database
  /** Notes that there are events to number, and perhaps jobs to run, once the answer is out. */
  readonly committed: () => void
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

/** A database that is opened when it is first asked for. */
export function lazily(open: () => Database): Database {
  let opened: Database | undefined
  return {
    connect: () => {
      opened ??= open()
      return opened.connect()
    },
    close: async () => {
      await opened?.close()
    },
  }
}
