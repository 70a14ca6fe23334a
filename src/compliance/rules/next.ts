import type { Interval } from '../model.ts'

/**
 * What stands in the way, as a function of time: the earliest moment from `ms` on at which nothing does. It lets a
 * contact through at `ms` exactly when it answers `ms`; Infinity is never. Because every rule is one of these, the next
 * allowed time of many is found by asking them in turn until none moves.
 */
export type Next = (ms: number) => number

export const never: Next = () => Number.POSITIVE_INFINITY
export const always: Next = (ms) => ms

/** Milliseconds; `until` is Infinity where an interval has no end. */
export interface Span {
  readonly from: number
  readonly until: number
}

export const spanOf = ({ from, until }: Interval): Span => ({
  from: Date.parse(from),
  until: until === null ? Number.POSITIVE_INFINITY : Date.parse(until),
})

export const covers = ({ from, until }: Span, ms: number): boolean => ms >= from && ms < until

/** Nothing within the spans. */
export const outside =
  (spans: readonly Span[]): Next =>
  (ms) => {
    let at = ms
    for (let moved = true; moved; ) {
      moved = false
      for (const span of spans) {
        if (!covers(span, at)) continue
        at = span.until
        moved = true
      }
    }
    return at
  }

/** Only within the spans. */
export const inside =
  (spans: readonly Span[]): Next =>
  (ms) => {
    let least = Number.POSITIVE_INFINITY
    for (const { from, until } of spans) if (until > ms) least = Math.min(least, Math.max(ms, from))
    return least
  }

/** Whatever it says, or one of the spans. */
export const unless = (next: Next, spans: readonly Span[]): Next => {
  if (spans.length === 0) return next
  const within = inside(spans)
  return (ms) => Math.min(next(ms), within(ms))
}

/** From one moment until another it binds, before and after it does not. */
export const during =
  (next: Next, { from, until }: Span): Next =>
  (ms) =>
    ms < from || ms >= until ? ms : Math.min(next(ms), until)

/** Steps after which a search gives up: two years of days, and some. */
const STEPS_MAX = 2_000

/** All of them at once; Infinity when that is not before `limit`. */
export function together(all: readonly Next[], ms: number, limit: number): number {
  let at = ms
  for (let step = 0; step < STEPS_MAX && at < limit; step++) {
    let latest = at
    for (const next of all) {
      latest = next(latest)
      if (latest >= limit) return Number.POSITIVE_INFINITY
    }
    if (latest === at) return at
    at = latest
  }
  return Number.POSITIVE_INFINITY
}
