import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from './calendar-date.ts'
import { epochMs, type Instant, instantFromEpochMs } from './instant.ts'

/** The part of a day in which work is done: wall-clock times `HH:MM`, `24:00` being the end of the day. */
export interface DayHours {
  readonly from: string
  readonly until: string
}

/** When an organisation works. */
export interface WorkingCalendar {
  /** IANA name of the zone its days pass in. */
  readonly timeZone: string
  /** Seven entries, Monday first; null is a day of rest. */
  readonly week: readonly (DayHours | null)[]
  /** The days unlike their weekday: holidays and days off are null, make-up working days have hours. */
  readonly days: ReadonlyMap<CalendarDate, DayHours | null>
}

export const WHOLE_DAY: DayHours = { from: '00:00', until: '24:00' }

/** Monday to Friday, all 24 hours of them: 48 business hours are two working days. */
export const PLAIN_WEEK: readonly (DayHours | null)[] = [...Array<DayHours>(5).fill(WHOLE_DAY), null, null]

const HOUR_MS = 3_600_000
const QUARTER_MS = HOUR_MS / 4

/** Looking for working time ends here: no calendar rests for ten years. */
const DAYS_MAX = 3_660

const dateOf = (day: Temporal.PlainDate) => day.toString() as CalendarDate

/** The hours worked on a day; null when it is a day of rest. */
export function hoursOn({ week, days }: WorkingCalendar, day: CalendarDate): DayHours | null {
  const exception = days.get(day)
  return exception === undefined ? (week[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? null) : exception
}

/** What of a day is worked, in epoch milliseconds. A wall-clock time that is skipped is the moment after the gap. */
function spanOf(calendar: WorkingCalendar, day: Temporal.PlainDate): readonly [number, number] | null {
  const hours = hoursOn(calendar, dateOf(day))
  if (!hours) return null
  const { timeZone } = calendar
  const at = (time: string) =>
    (time === '24:00'
      ? day.add({ days: 1 }).toZonedDateTime({ timeZone })
      : day.toZonedDateTime({ timeZone, plainTime: time === '00:00' ? undefined : Temporal.PlainTime.from(time) })
    ).epochMilliseconds
  const [from, until] = [at(hours.from), at(hours.until)]
  return from < until ? [from, until] : null
}

const dayOf = (instant: Instant, { timeZone }: WorkingCalendar) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate()

/**
 * The moment `hours` of working time later (whole or broken, at least 0). Hours are those that really pass: a day on
 * which clocks are set forward has one less. Working time that ends with a day ends there, not on the next morning.
 */
export function addBusinessHours(from: Instant, hours: number, calendar: WorkingCalendar): Instant {
  const start = epochMs(from)
  let left = hours * HOUR_MS
  let day = dayOf(from, calendar)
  for (let passed = 0; passed < DAYS_MAX; passed++, day = day.add({ days: 1 })) {
    const span = spanOf(calendar, day)
    const begins = span ? Math.max(span[0], start) : start
    if (!span || begins >= span[1]) continue
    if (left <= span[1] - begins) return instantFromEpochMs(begins + left)
    left -= span[1] - begins
  }
  return instantFromEpochMs(start + DAYS_MAX * 24 * HOUR_MS)
}

/** The working time between two moments, in hours; 0 when `until` is not later. */
export function businessHoursBetween(from: Instant, until: Instant, calendar: WorkingCalendar): number {
  const [start, end] = [epochMs(from), epochMs(until)]
  let total = 0
  for (let day = dayOf(from, calendar), last = dayOf(until, calendar); ; day = day.add({ days: 1 })) {
    if (Temporal.PlainDate.compare(day, last) > 0) return total / HOUR_MS
    const span = spanOf(calendar, day)
    if (span) total += Math.max(0, Math.min(span[1], end) - Math.max(span[0], start))
  }
}

/** The end of the `days`th working day after the day it is at `from`: the moment the day after it begins. */
export function endOfBusinessDays(from: Instant, days: number, calendar: WorkingCalendar): Instant {
  let day = dayOf(from, calendar)
  let left = days
  for (let passed = 0; left > 0 && passed < DAYS_MAX; passed++) {
    day = day.add({ days: 1 })
    if (spanOf(calendar, day)) left--
  }
  return endOf(day, calendar)
}

/** The end of the `days`th day after the day it is at `from`, working or not. */
export const endOfDays = (from: Instant, days: number, calendar: Pick<WorkingCalendar, 'timeZone'>): Instant =>
  endOf(Temporal.Instant.from(from).toZonedDateTimeISO(calendar.timeZone).toPlainDate().add({ days }), calendar)

const endOf = (day: Temporal.PlainDate, { timeZone }: Pick<WorkingCalendar, 'timeZone'>): Instant =>
  instantFromEpochMs(day.add({ days: 1 }).toZonedDateTime({ timeZone }).epochMilliseconds)

/**
 * The same for many moments in one zone: each quarter of an hour is reckoned once, as no zone's day begins within one
 * since the quarter-hour offsets came in.
 */
export function dayEndsIn(timeZone: string): (from: Instant, days: number) => Instant {
  const known = new Map<string, Instant>()
  return (from, days) => {
    const key = `${Math.floor(epochMs(from) / QUARTER_MS)} ${days}`
    const end = known.get(key) ?? endOfDays(from, days, { timeZone })
    known.set(key, end)
    return end
  }
}
