import type { CalendarDate } from '../kernel/calendar-date.ts'
import { type FieldError, Problem, problems } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { DayHours } from '../kernel/working-calendar.ts'
import type { Calendar, SpecialDay } from './model.ts'
import { calendarProblems } from './problems.ts'

export const WEEK_HOURS_MIN = 20
export const DAYS_OFF_MAX = 40

export interface Weekday extends DayHours {
  /** ISO 8601: 1 is Monday. */
  readonly weekday: number
}

export interface CalendarChanges {
  readonly region?: string | null | undefined
  readonly week?: readonly Weekday[] | undefined
  readonly setDays?: readonly SpecialDay[] | undefined
  readonly removeDays?: readonly CalendarDate[] | undefined
}

export interface CalendarChange {
  readonly calendar: Calendar
  /** The public holidays are those of another region: they are looked up anew. */
  readonly regionMoved: boolean
  readonly set: readonly SpecialDay[]
  readonly removed: readonly CalendarDate[]
}

/** A change of the calendar from today on. `ownDays` are the organisation's own days of this year and later. */
export function changeCalendar(
  calendar: Calendar,
  { region, week, setDays = [], removeDays = [] }: CalendarChanges,
  { today, ownDays }: { readonly today: CalendarDate; readonly ownDays: readonly SpecialDay[] },
): Result<CalendarChange, Problem> {
  if (region === undefined && week === undefined && setDays.length + removeDays.length === 0) {
    const detail = 'Name at least one field to change: region, week, setDays, removeDays.'
    return refuse(new Problem(problems.malformedRequest, { detail, errors: [error('', 'nothing_to_change', detail)] }))
  }
  const problem =
    (week && weekProblem(week)) ??
    pastProblem(today, setDays, removeDays) ??
    hoursProblem(setDays) ??
    daysOffProblem([...ownDays.filter(({ on }) => !removeDays.includes(on)), ...setDays])
  if (problem) return refuse(problem)
  const moved = region !== undefined && region !== calendar.region
  return ok({
    calendar: {
      ...calendar,
      ...(region === undefined ? {} : { region }),
      ...(moved ? { filledTo: null } : {}),
      week: week ? sevenDays(week) : calendar.week,
      version: calendar.version + 1,
    },
    ...{ regionMoved: moved, set: setDays, removed: removeDays },
  })
}

const error = (pointer: string, code: string, detail: string): FieldError => ({ pointer: `#${pointer}`, code, detail })

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const length = ({ from, until }: DayHours) => minutes(until) - minutes(from)

const sevenDays = (week: readonly Weekday[]): (DayHours | null)[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const day = week.find((one) => one.weekday === weekday)
    return day ? { from: day.from, until: day.until } : null
  })

function weekProblem(week: readonly Weekday[]): Problem | undefined {
  const unfit = (pointer: string, detail: string) =>
    new Problem(calendarProblems.weekUnfit, { detail, errors: [error(pointer, 'unfit', detail)] })
  const backwards = week.findIndex((day) => length(day) <= 0)
  if (backwards >= 0) return unfit(`/week/${backwards}`, 'A working day ends after it begins.')
  if (new Set(week.map(({ weekday }) => weekday)).size < week.length) return unfit('/week', 'Name each weekday once.')
  const total = week.reduce((sum, day) => sum + length(day), 0) / 60
  if (total >= WEEK_HOURS_MIN) return undefined
  return unfit('/week', `The week has ${total} working hours; it needs at least ${WEEK_HOURS_MIN}.`)
}

function pastProblem(
  today: CalendarDate,
  set: readonly SpecialDay[],
  removed: readonly CalendarDate[],
): Problem | undefined {
  const named = [
    ...set.map(({ on }, index) => ({ on, pointer: `/setDays/${index}/on` })),
    ...removed.map((on, index) => ({ on, pointer: `/removeDays/${index}` })),
  ]
  const errors = named
    .filter(({ on }) => on < today)
    .map(({ on, pointer }) => error(pointer, 'past', `${on} is before today, ${today}.`))
  return errors.length > 0 ? new Problem(calendarProblems.dayPast, { errors }) : undefined
}

function hoursProblem(set: readonly SpecialDay[]): Problem | undefined {
  const index = set.findIndex(({ hours }) => hours !== null && length(hours) <= 0)
  if (index < 0) return undefined
  const detail = 'A working day ends after it begins.'
  return new Problem(calendarProblems.weekUnfit, {
    detail,
    errors: [error(`/setDays/${index}/hours`, 'unfit', detail)],
  })
}

function daysOffProblem(days: readonly SpecialDay[]): Problem | undefined {
  const latest = new Map(days.map((day) => [day.on, day]))
  const years = Map.groupBy(
    [...latest.values()].filter(({ hours }) => hours === null),
    ({ on }) => on.slice(0, 4),
  )
  const [year, off] = [...years].find(([, off]) => off.length > DAYS_OFF_MAX) ?? []
  if (!year || !off) return undefined
  const detail = `${year} would have ${off.length} days off of your own; at most ${DAYS_OFF_MAX}.`
  return new Problem(calendarProblems.daysOffTooMany, { detail, errors: [error('/setDays', 'too_many', detail)] })
}
