import { defineProblem } from '../kernel/problem.ts'

export const calendarProblems = {
  weekUnfit: defineProblem({
    code: 'calendar_week_unfit',
    status: 422,
    title: 'The week has too little working time, or hours that end before they begin',
    help: 'Clocks of mandates count in your working hours, so a week has at least 20 of them, and each day ends after it begins.',
  }),
  dayPast: defineProblem({
    code: 'calendar_day_past',
    status: 422,
    title: 'The day is over',
    help: 'Clocks have counted past days as they were. Change days from today on.',
  }),
  daysOffTooMany: defineProblem({
    code: 'calendar_days_off_too_many',
    status: 422,
    title: 'Too many days off in one year',
    help: 'Besides public holidays an organisation takes at most 40 days off a calendar year: the other side of a mandate waits for you.',
  }),
} as const
