import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '../../kernel/calendar-date.ts'

/*
 * Wall clocks in numbers: milliseconds of the epoch, and days since 1970-01-01 in a zone. A zone is a row of spans of
 * one offset each, found once and kept, so that asking for the time of day costs an addition. Searches walk the spans:
 * what they answer is exact where clocks are set forward or back.
 */

export const MINUTE_MS = 60_000
export const DAY_MS = 86_400_000

interface Span {
  readonly from: number
  readonly until: number
  readonly offset: number
}

/** A time zone as far as it has been asked about. */
export interface Zone {
  readonly name: string
  spans: Span[]
  last: Span
}

const known = new Map<string, Zone>()
/** The platform knows some 600 names; aliases and mistakes must not fill memory. */
const ZONES_MAX = 1_000

/** Throws a RangeError for a name that is no time zone. */
export function zoneOf(name: string): Zone {
  const kept = known.get(name)
  if (kept) return kept
  const first = findSpan(name, 0)
  const zone = { name, spans: [first], last: first }
  if (known.size < ZONES_MAX) known.set(name, zone)
  return zone
}

function findSpan(name: string, ms: number): Span {
  const at = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name)
  const next = at.getTimeZoneTransition('next')
  // The transition before, seen from just after this moment, so that one at this very moment is found.
  const previous = at.add({ milliseconds: 1 }).getTimeZoneTransition('previous')
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: at.offsetNanoseconds / 1e6,
  }
}

function spanAt(zone: Zone, ms: number): Span {
  if (ms >= zone.last.from && ms < zone.last.until) return zone.last
  let span = zone.spans.find(({ from, until }) => ms >= from && ms < until)
  if (!span) {
    span = findSpan(zone.name, ms)
    zone.spans.push(span)
  }
  zone.last = span
  return span
}

/** The day it is there, counted from 1970-01-01. */
export const dayAt = (zone: Zone, ms: number): number => Math.floor((ms + spanAt(zone, ms).offset) / DAY_MS)

/** Milliseconds since midnight as the wall clock shows them. */
export function timeAt(zone: Zone, ms: number): number {
  const local = ms + spanAt(zone, ms).offset
  return local - Math.floor(local / DAY_MS) * DAY_MS
}

/** ISO weekday of a day: Monday 1. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

export const dayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS

export const dateOf = (day: number): CalendarDate => new Date(day * DAY_MS).toISOString().slice(0, 10) as CalendarDate

/** The earliest moment from `ms` on at which it is `day` there, or later. */
export const fromDay = (zone: Zone, ms: number, day: number): number =>
  search(zone, ms, (local) => Math.max(0, day * DAY_MS - local))

/** Part of a day, in milliseconds since midnight. */
export interface Hours {
  readonly from: number
  readonly until: number
}

/** The hours of a day; none when it is closed. */
export type HoursOn = (day: number) => readonly Hours[]

/** The earliest moment from `ms` on within hours; Infinity when none comes before `limit`. */
export function nextWithin(zone: Zone, ms: number, { hoursOn, limit }: { hoursOn: HoursOn; limit: number }): number {
  const wait = (local: number) => {
    const day = Math.floor(local / DAY_MS)
    return waitInDay(local - day * DAY_MS, hoursOn(day))
  }
  let at = ms
  while (at < limit) {
    const next = search(zone, at, wait)
    if (next === at) return at
    at = next
  }
  return Number.POSITIVE_INFINITY
}

/** How long until the hours run again, or midnight comes; 0 within them. */
function waitInDay(time: number, hours: readonly Hours[]): number {
  let least = DAY_MS - time
  for (const { from, until } of hours) {
    if (time >= from && time < until) return 0
    if (time < from) least = Math.min(least, from - time)
  }
  return least
}

/** Walks the spans: `wait` says, for a local time, how much wall-clock time must pass. */
function search(zone: Zone, ms: number, wait: (local: number) => number): number {
  let at = ms
  for (;;) {
    const span = spanAt(zone, at)
    const next = at + wait(at + span.offset)
    if (next < span.until) return next
    at = span.until
  }
}

const clock = /^(\d{2}):(\d{2})$/

/** `08:30` in milliseconds since midnight; `24:00` is the end of the day. */
export function timeOf(text: string): number {
  const [, hours = 'NaN', minutes = 'NaN'] = clock.exec(text) ?? []
  return (Number(hours) * 60 + Number(minutes)) * MINUTE_MS
}

export const WHOLE_DAY: readonly Hours[] = [{ from: 0, until: DAY_MS }]

/** What is left of a day without these hours. */
export function withoutHours(taken: readonly Hours[]): readonly Hours[] {
  let left = WHOLE_DAY
  for (const { from, until } of taken) {
    left = left
      .flatMap((part) => [
        { from: part.from, until: Math.min(part.until, from) },
        { from: Math.max(part.from, until), until: part.until },
      ])
      .filter((part) => part.from < part.until)
  }
  return left
}

/** The first moment of a day there. */
export const startOfDay = (zone: Zone, day: number): number => fromDay(zone, (day - 2) * DAY_MS, day)
