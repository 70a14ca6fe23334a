import { addHours, epochMs, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { EventId, type EventKind } from './model.ts'
import { eventProblems } from './problems.ts'

/** How long the feed keeps an event. The log keeps it longer. */
export const FEED_DAYS = 90

/** How far one answer looks for events of the wanted types. Positions are gapless, so it bounds the rows read. */
export const FEED_WINDOW = 5_000

/** The smallest id an event still in the feed can have: a UUIDv7 begins with its milliseconds (RFC 9562, section 5.7). */
export function feedHorizon(now: Instant): EventId {
  const hex = epochMs(addHours(now, -24 * FEED_DAYS))
    .toString(16)
    .padStart(12, '0')
  return EventId.fromUuid(`${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`)
}

interface Stretch {
  readonly after: number
  readonly limit: number
  readonly floor: bigint
  readonly head: bigint
  /** Positions of the events found, in order. */
  readonly found: readonly bigint[]
}

/**
 * Where the next answer goes on: behind the last event of a full answer, else behind everything this one looked at, so
 * that a rare type is not searched for twice in the same place. Refuses to skip events that are no longer kept, and to wait
 * behind a position that was never given: a restore of the service would go unnoticed, and what follows it be missed.
 */
export function nextAfter({ after, limit, floor, head, found }: Stretch): Result<bigint, Problem> {
  const asked = BigInt(after)
  if (asked > 0n && asked < floor) {
    const extensions = { oldestPosition: Number(floor + 1n) }
    return refuse(new Problem(eventProblems.expired, { extensions }))
  }
  if (asked > head) {
    return refuse(new Problem(eventProblems.ahead, { extensions: { newestPosition: Number(head) } }))
  }
  const last = found.at(-1)
  if (last !== undefined && found.length === limit) return ok(last)
  const start = asked > floor ? asked : floor
  const end = start + BigInt(FEED_WINDOW)
  return ok([start, end < head ? end : head, last ?? 0n].reduce((a, b) => (a > b ? a : b)))
}

/** A payload as the latest version of its kind has it. Kinds that are no longer known stay as they were recorded. */
export function upcast(
  kind: EventKind | undefined,
  { version, data }: { version: number; data: Record<string, unknown> },
): { version: number; data: Record<string, unknown> } {
  let current = { version, data }
  for (let step = kind?.upcasts?.[version]; step; step = kind?.upcasts?.[current.version]) {
    current = { version: current.version + 1, data: step(current.data) }
  }
  return current
}
