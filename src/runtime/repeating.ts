import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from './log.ts'

export interface Repeating {
  /** Runs the work now, or again when it is running. */
  wake(): void
  /** Lets a run that has begun finish, and begins no other. */
  stop(): Promise<void>
}

export interface RepeatingOptions {
  readonly name: string
  /** The longest time between two runs. After a failure it doubles, up to a minute. */
  readonly everyMs: number
  readonly log: Log
}

const BACKOFF_MS_MAX = 60_000

/** Does work over and over, one run at a time: at once when woken, and otherwise when its time has come. */
export function repeating(work: () => Promise<unknown>, { name, everyMs, log }: RepeatingOptions): Repeating {
  const stopping = new AbortController()
  let woken = Promise.withResolvers<void>()
  let waitMs = everyMs
  const run = async () => {
    while (!stopping.signal.aborted) {
      const waiting = new AbortController()
      const signal = AbortSignal.any([stopping.signal, waiting.signal])
      await Promise.race([woken.promise, pause(waitMs, undefined, { signal }).catch(() => {})])
      waiting.abort()
      if (stopping.signal.aborted) return
      woken = Promise.withResolvers()
      try {
        await work()
        waitMs = everyMs
      } catch (error) {
        waitMs = Math.min(waitMs * 2, BACKOFF_MS_MAX)
        log({ event: 'background_failed', level: 'error', name, ...reasonOf(error) })
      }
    }
  }
  const running = run()
  return {
    wake: () => woken.resolve(),
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

const reasonOf = (error: unknown) =>
  error instanceof Error
    ? { code: (error as NodeJS.ErrnoException).code ?? error.name, message: error.message, stack: error.stack }
    : { code: 'unknown' }
