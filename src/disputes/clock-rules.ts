import { addDays, addMonths, type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { endOfBusinessDays, type WorkingCalendar } from '../kernel/working-calendar.ts'
import type { CaseClock } from './clocks.law.ts'

const endOf = (day: CalendarDate, { timeZone }: WorkingCalendar): Instant => startOfDay(addDays(day, 1), timeZone)

/** When a case received on a day is to be acknowledged and answered: the ends of those days, where the lender is. */
export const deadlines = (
  { acknowledgeWorkingDays, answerDays }: CaseClock,
  receivedOn: CalendarDate,
  calendar: WorkingCalendar,
): { readonly acknowledgeBy: Instant | null; readonly answerBy: Instant } => ({
  acknowledgeBy:
    acknowledgeWorkingDays === null
      ? null
      : endOfBusinessDays(startOfDay(receivedOn, calendar.timeZone), acknowledgeWorkingDays, calendar),
  answerBy: endOf(addDays(receivedOn, answerDays), calendar),
})

/** The time to answer once it is extended; null where the law lends none. */
export const extendedTo = (
  { extendedDays }: CaseClock,
  receivedOn: CalendarDate,
  calendar: WorkingCalendar,
): Instant | null => (extendedDays === null ? null : endOf(addDays(receivedOn, extendedDays), calendar))

/** Until when whoever complains may go to the ombudsman after an answer; null where the law says nothing. */
export function escalationEnds(
  { escalateWithin }: CaseClock,
  answeredAt: Instant,
  calendar: WorkingCalendar,
): Instant | null {
  if (escalateWithin === null) return null
  const day = calendarDateAt(answeredAt, calendar.timeZone)
  return endOf(
    'days' in escalateWithin ? addDays(day, escalateWithin.days) : addMonths(day, escalateWithin.months),
    calendar,
  )
}
