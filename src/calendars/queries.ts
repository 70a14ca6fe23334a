import { addDays, type CalendarDate, calendarDateAt, daysBetween } from '../kernel/calendar-date.ts'
import { hoursOn } from '../kernel/working-calendar.ts'
import { query } from '../query.ts'
import { pageOf } from '../store/index.ts'
import { GetCalendar, ListCalendarDays } from './input.ts'
import { type CalendarFacts, workingCalendar } from './model.ts'
import { calendarOf, ownCalendar } from './store.ts'
import { calendarView } from './view.ts'

export const getCalendar = query({
  name: 'calendar.get',
  summary: 'Read when your organisation works',
  scope: 'organisation:read',
  input: GetCalendar,
  load: (context) => ({ calendar: ownCalendar(context) }),
  view: ({ calendar: [calendar] }) => (calendar ? calendarView(calendar) : null),
})

const DAYS_MAX = 366

export const listCalendarDays = query({
  name: 'calendar_day.list',
  summary: 'List the days of a calendar in order, yours or the other side’s of a mandate',
  scope: 'organisation:read',
  input: ListCalendarDays,
  list: true,
  load: ({ org, now }, { organisation, from }) => ({
    calendar: calendarOf(organisation ?? org, from ?? addDays(now.slice(0, 10) as CalendarDate, -1)),
  }),
  view: ({ calendar: [calendar] }, input, { now }) => {
    if (!calendar?.facts) return null
    const first = input.from ?? calendarDateAt(now, calendar.facts.timeZone)
    const after = input.cursor ? ((JSON.parse(input.cursor) as string[])[1] as CalendarDate) : addDays(first, -1)
    const asked = input.until ? daysBetween(addDays(after, 1), input.until) : DAYS_MAX
    const left = Math.min(asked, daysBetween(addDays(after, 1), addDays(first, DAYS_MAX)), input.limit + 1)
    return pageOf(daysFrom(calendar.facts, addDays(after, 1), left), input, {
      position: ({ on }) => ({ createdAt: on, id: on }),
      item: (day) => day,
    })
  },
})

function daysFrom(facts: CalendarFacts, first: CalendarDate, count: number) {
  const calendar = workingCalendar(facts)
  const special = new Map(facts.days.map((day) => [day[0], day]))
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const on = addDays(first, index)
    const [, source = 'week', , , name = null] = special.get(on) ?? []
    return { on, hours: hoursOn(calendar, on), source, name }
  })
}
