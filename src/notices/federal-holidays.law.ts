import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '../kernel/calendar-date.ts'

/** 5 U.S.C. 6103(a): those on a day of the month, since the year they began. */
const fixed: readonly (readonly [month: number, day: number, since: number])[] = [
  ...([
    [1, 1, 1871],
    [6, 19, 2021],
    [7, 4, 1871],
    [11, 11, 1938],
    [12, 25, 1871],
  ] as const),
]

/** Those on a weekday: month, weekday (Monday 1), which of the month; -1 the last. */
const floating: readonly (readonly [month: number, weekday: number, nth: number])[] = [
  ...([
    [1, 1, 3],
    [2, 1, 3],
    [5, 1, -1],
    [9, 1, 1],
    [10, 1, 2],
    [11, 4, 4],
  ] as const),
]

/**
 * Whether a day is a federal legal public holiday of the United States, or the weekday it is kept on (5 U.S.C. 6103(b)): both
 * are left out where days are counted, which only lengthens a period.
 */
export function isFederalHoliday(on: CalendarDate): boolean {
  const day = Temporal.PlainDate.from(on)
  return [-1, 0, 1].some((off) => {
    const real = day.add({ days: off })
    if (!isStatutory(real)) return false
    if (off === 0) return true
    // Of a Saturday the Friday before is kept, of a Sunday the Monday after.
    return off === 1 ? real.dayOfWeek === 6 : real.dayOfWeek === 7
  })
}

function isStatutory(day: Temporal.PlainDate): boolean {
  if (fixed.some(([month, date, since]) => day.month === month && day.day === date && day.year >= since)) return true
  return floating.some(([month, weekday, nth]) => {
    if (day.month !== month || day.dayOfWeek !== weekday) return false
    return nth === -1 ? day.add({ days: 7 }).month !== month : Math.ceil(day.day / 7) === nth
  })
}
