import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from './log.ts'

export interface Repeating {
  /** Runs the work soon, or again when it is running. */
  wake(): void
  /** Lets a run that has begun finish, and begins no other. */
  stop(): Promise<void>
}

export interface RepeatingOptions {
  readonly name: string
  /** The longest time between two runs. After a failure it doubles, up to a minute. */
  readonly everyMs: number
  /** The shortest time between two runs, however often it is woken: many wakings become one run. */
  readonly restMs?: number
  /** Runs once more when it is stopped. */
  readonly last?: boolean
  readonly log: Log
}

const BACKOFF_MS_MAX = 60_000

/** Does work over and over, one run at a time: soon after it is woken, and otherwise when its time has come. */
export function repeating(
  work: (isStopping: () => boolean) => Promise<unknown>,
  { name, everyMs, restMs = 0, last = false, log }: RepeatingOptions,
): Repeating {
  const stopping = new AbortController()
  const { signal } = stopping
  const isStopping = () => signal.aborted
  let woken = Promise.withResolvers<void>()
  let waitMs = everyMs
  const run = async () => {
    while (!isStopping()) {
      await pause(restMs, undefined, { signal }).catch(() => {})
      await firstOf(woken.promise, waitMs - restMs, signal)
      if (isStopping() && !last) return
      woken = Promise.withResolvers()
      try {
        await work(isStopping)
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

/** Waits until it is woken, until the time is over, or until it is to stop. */
async function firstOf(woken: Promise<void>, ms: number, stopping: AbortSignal): Promise<void> {
  const settled = new AbortController()
  const signal = AbortSignal.any([stopping, settled.signal])
  await Promise.race([woken, pause(Math.max(ms, 0), undefined, { signal }).catch(() => {})])
  settled.abort()
}

const reasonOf = (error: unknown) =>
  error instanceof Error
    ? { code: (error as NodeJS.ErrnoException).code ?? error.name, message: error.message, stack: error.stack }
    : { code: 'unknown' }
