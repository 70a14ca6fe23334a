import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { ok } from '../../kernel/result.ts'
import { FillCalendar } from '../input.ts'
import { insertPublicHolidays, ownCalendarForChange, saveCalendar } from '../store.ts'

/**
 * Run by its job; no event: nobody changed their mind. Days that are over stay as clocks have counted them; a region left
 * meanwhile is not filled.
 */
export const fillCalendar = command({
  name: 'calendar.fill',
  summary: 'Store the public holidays of the organisation’s region',
  scope: 'organisation:manage',
  input: FillCalendar,
  load: (context) => ({ calendar: ownCalendarForChange(context) }),
  decide: ({ calendar: [calendar] }, { region, filledTo, days }, { now }) => {
    if (!calendar || calendar.region !== region || (calendar.filledTo ?? 0) >= filledTo) return ok(null)
    const today = calendarDateAt(now, calendar.timeZone)
    return ok({
      calendar: { ...calendar, filledTo, version: calendar.version + 1 },
      days: days.filter(({ on }) => on >= today),
    })
  },
  write: (filled, context) =>
    filled ? [saveCalendar(context, filled.calendar), insertPublicHolidays(context, filled.days)] : [],
  events: () => [],
  view: (filled) => ({ filled: filled !== null }),
})
