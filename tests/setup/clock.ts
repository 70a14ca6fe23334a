import { addSeconds, type Clock, type Instant } from '../../src/kernel/instant.ts'

export interface TestClock {
  readonly now: Clock
  /** Tests advance the clock, never the row. */
  advance(seconds: number): void
}

export function testClock(start = '2026-11-24T09:30:00.000Z'): TestClock {
  let instant = start as Instant
  return {
    now: () => instant,
    advance: (seconds) => {
      instant = addSeconds(instant, seconds)
    },
  }
}
