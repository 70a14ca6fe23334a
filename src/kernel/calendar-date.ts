import { Temporal } from 'temporal-polyfill'
import { type Instant, instantFromEpochMs } from './instant.ts'

declare const brand: unique symbol

/** A day in a named time zone, written `2026-11-24`. Calendar dates compare as strings. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' }

/** The date, or undefined when the text is not a day of the ISO calendar (`2026-02-30` is not). */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CalendarDate
  } catch {
    return undefined
  }
}

/** The day it is at `instant` in `timeZone` (an IANA name). */
export const calendarDateAt = (instant: Instant, timeZone: string): CalendarDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() as CalendarDate

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  Temporal.PlainDate.from(date).add({ days }).toString() as CalendarDate

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** The same day `months` later, or the last of that month where it has no such day. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as CalendarDate

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export const addYears = (date: CalendarDate, years: number): CalendarDate =>
  Temporal.PlainDate.from(date).add({ years }).toString() as CalendarDate

/** The moment a day begins in `timeZone`: its first one, where clocks skip midnight. */
export const startOfDay = (date: CalendarDate, timeZone: string): Instant =>
  instantFromEpochMs(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone }).epochMilliseconds)
