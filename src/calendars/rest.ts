import { get, type Operation, patch } from '../http/index.ts'
import { updateCalendar } from './commands/update-calendar.ts'
import { getCalendar, listCalendarDays } from './queries.ts'
import { CalendarDayResource, CalendarResource } from './view.ts'

const calendar = { path: '/v1/calendar', resource: CalendarResource }

export const calendarOperations: readonly Operation[] = [
  get(getCalendar, { ...calendar, id: 'calendar.get' }),
  patch(updateCalendar, { ...calendar, id: 'calendar.update' }),
  get(listCalendarDays, { path: '/v1/calendar/days', id: 'calendarDays.list', resource: CalendarDayResource }),
]
