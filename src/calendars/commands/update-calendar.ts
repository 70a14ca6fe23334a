import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { calendarEvent } from '../events.ts'
import { UpdateCalendar } from '../input.ts'
import { calendarProblems as problems } from '../problems.ts'
import { changeCalendar } from '../rules.ts'
import {
  forgetPublicHolidays,
  ownCalendarForChange,
  ownDaysFrom,
  refillSoon,
  replaceOwnDays,
  saveCalendar,
} from '../store.ts'
import { calendarView } from '../view.ts'

export const updateCalendar = command({
  name: 'calendar.update',
  summary: 'Change your working hours, your days off and the region whose public holidays you keep',
  scope: 'organisation:manage',
  input: UpdateCalendar,
  problems: [problems.weekUnfit, problems.dayPast, problems.daysOffTooMany],
  load: (context) => ({
    calendar: ownCalendarForChange(context),
    ownDays: ownDaysFrom(context, context.now.slice(0, 4)),
  }),
  revises: ({ calendar: [calendar] }) => calendar ?? null,
  decide: ({ calendar: [calendar], ownDays }, { setDays, ...changes }, { now }) => {
    if (!calendar) return refuse(notFound())
    const today = calendarDateAt(now, calendar.timeZone)
    const set = setDays?.map((day) => ({ ...day, name: day.name ?? null }))
    return changeCalendar(calendar, { ...changes, setDays: set }, { today, ownDays })
  },
  write: ({ calendar, regionMoved, set, removed }, context) => [
    saveCalendar(context, calendar),
    ...replaceOwnDays(context, { set, removed }),
    ...(regionMoved ? [forgetPublicHolidays(context, calendarDateAt(context.now, calendar.timeZone))] : []),
    ...(regionMoved && calendar.region ? [refillSoon(context)] : []),
  ],
  events: ({ calendar }, { org }) => [calendarEvent(org, calendar)],
  view: ({ calendar }) => calendarView(calendar),
})
