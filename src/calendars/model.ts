import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { type DayHours, PLAIN_WEEK, type WorkingCalendar } from '../kernel/working-calendar.ts'

/** Where a day's hours come from: a public holiday of the region, or the organisation's own word. */
export const daySources = ['public', 'own'] as const
export type DaySource = (typeof daySources)[number]

/** When an organisation works. Its zone is the organisation's. */
export interface Calendar {
  readonly region: string | null
  readonly timeZone: string
  readonly week: readonly (DayHours | null)[]
  readonly filledTo: number | null
  readonly createdAt: Instant
  readonly version: number
}

/** A day unlike its weekday: hours, or null for a day off. */
export interface SpecialDay {
  readonly on: CalendarDate
  readonly hours: DayHours | null
  readonly name: string | null
}

/** A calendar as the database hands it over, to its owner or to the other side of a mandate. */
export interface CalendarFacts {
  readonly timeZone: string
  readonly week: readonly (DayHours | null)[] | null
  /** At most one entry a day; the name of an own day only to its owner. */
  readonly days: readonly (readonly [
    on: string,
    source: DaySource,
    from: string | null,
    until: string | null,
    name: string | null,
  ])[]
}

/** The calendar clocks are counted by. */
export const workingCalendar = ({ timeZone, week, days }: CalendarFacts): WorkingCalendar => ({
  timeZone,
  week: week ?? PLAIN_WEEK,
  days: new Map(
    days.map(([on, , from, until]) => [on as CalendarDate, from !== null && until !== null ? { from, until } : null]),
  ),
})
