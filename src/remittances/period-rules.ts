import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import { hoursOn, type WorkingCalendar } from '../kernel/working-calendar.ts'
import type { Period } from './model.ts'

/** Looking for a day somebody works ends here. */
const DAYS_MAX = 366

/** The last day of the period that was over last, on a day: weeks end on Sunday, half months on the 15th and the last. */
export function lastEnded(period: Period, today: CalendarDate): CalendarDate {
  const day = Temporal.PlainDate.from(today)
  if (period === 'weekly') return addDays(today, -day.dayOfWeek)
  if (period === 'semi_monthly' && day.day > 15) return day.with({ day: 15 }).toString() as CalendarDate
  return addDays(today, -day.day)
}

/** The day money is due: so many days after the period, or the first working day from then on. */
export function dueOn(periodTo: CalendarDate, dueDays: number, calendar: WorkingCalendar): CalendarDate {
  const wanted = addDays(periodTo, dueDays)
  for (let later = 0; later < DAYS_MAX; later++) {
    const day = addDays(wanted, later)
    if (hoursOn(calendar, day) !== null) return day
  }
  return wanted
}
