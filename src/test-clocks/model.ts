import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'

export const TestClockId = defineId('tcl')
export type TestClockId = Id<'tcl'>

/** Advancing while the work that falls due on the way is done; its time is right in both. */
export const clockStatuses = ['ready', 'advancing'] as const
export type ClockStatus = (typeof clockStatuses)[number]

/** The clock of a sandbox world: real time and so much later, for every organisation in it. It goes on by itself. */
export interface TestClock {
  readonly id: TestClockId
  readonly status: ClockStatus
  /** Milliseconds ahead of real time; never less than before. */
  readonly aheadMs: number
  /** Where the last advance began, and where it ends. */
  readonly advancedFrom: Instant | null
  readonly advancedTo: Instant | null
  /** Moments at which work fell due so far in that advance. */
  readonly stops: number
  readonly createdAt: Instant
  readonly version: number
}

/** How far one advance may go: a leap year. */
export const ADVANCE_SECONDS_MAX = 366 * 86_400
