import { addDays, addMonths, type CalendarDate } from '../kernel/calendar-date.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { hoursOn, type WorkingCalendar } from '../kernel/working-calendar.ts'
import type { Frequency, Instalment, ScheduleTerms } from './model.ts'

/** Longest agreement, in instalments: ten years of weeks. */
export const INSTALMENTS_MAX = 520

/** What of the terms does not fit the total, by field. */
export interface Unfit {
  readonly field: 'count' | 'balloon' | 'steps' | 'total'
  readonly detail: string
}

const unfit = (field: Unfit['field'], detail: string): Result<never, Unfit> => refuse({ field, detail })

/** The last day of the month `months` after that of `day`. */
const monthEnd = (day: CalendarDate, months: number): CalendarDate =>
  addDays(addMonths(`${day.slice(0, 8)}01` as CalendarDate, months + 1), -1)

const nth: Readonly<Record<Frequency, (first: CalendarDate, n: number) => CalendarDate>> = {
  once: (first) => first,
  weekly: (first, n) => addDays(first, 7 * n),
  fortnightly: (first, n) => addDays(first, 14 * n),
  // Counted from the first day, so that the 31st comes back after a short month.
  monthly: (first, n) => addMonths(first, n),
  month_end: monthEnd,
}

/** A rest of the year is never looked through: calendars with no working day in a month are not calendars. */
const ROLL_MAX = 31

const works = (calendar: WorkingCalendar, day: CalendarDate) => hoursOn(calendar, day) !== null

function rolled(day: CalendarDate, step: 1 | -1, calendar: WorkingCalendar): CalendarDate {
  let on = day
  for (let tried = 0; tried < ROLL_MAX; tried++) {
    if (works(calendar, on)) return on
    on = addDays(on, step)
  }
  return day
}

/** A day of rest gives way to the next working day; at a month's end to the last one before, so that it stays in its month. */
export const dueOn = (
  { frequency, firstOn }: Pick<ScheduleTerms, 'frequency' | 'firstOn'>,
  n: number,
  calendar: WorkingCalendar,
) => rolled(nth[frequency](firstOn, n), frequency === 'month_end' ? -1 : 1, calendar)

/** `total` in `count` parts that differ by one minor unit at most, the larger ones last. */
function spread(total: bigint, count: number): bigint[] {
  const [each, over] = [total / BigInt(count), Number(total % BigInt(count))]
  return Array.from({ length: count }, (_, n) => each + (n >= count - over ? 1n : 0n))
}

function amountsOf(total: bigint, { count, steps = [], balloon }: ScheduleTerms): Result<bigint[], Unfit> {
  const stepped = steps.flatMap((step) => Array<bigint>(step.count).fill(step.amount))
  const fixed = stepped.length + (balloon === undefined ? 0 : 1)
  if (fixed > count) return unfit('steps', `They are ${fixed} instalments of ${count}.`)
  const left = total - stepped.reduce((sum, amount) => sum + amount, 0n) - (balloon ?? 0n)
  const rest = count - fixed
  if (rest === 0) {
    if (left !== 0n) return unfit('total', `The instalments named differ from the total by ${left}.`)
    return ok([...stepped, ...(balloon === undefined ? [] : [balloon])])
  }
  if (left < BigInt(rest)) return unfit('count', `Nothing is left for ${rest} of the instalments.`)
  return ok([...stepped, ...spread(left, rest), ...(balloon === undefined ? [] : [balloon])])
}

/**
 * The instalments of an agreement. They sum to `total` (minor units) exactly, each is more than zero, days rise and fall on
 * working days of the lender's calendar. Refused: what does not sum, or leaves an instalment empty.
 */
export function scheduleOf(
  total: bigint,
  terms: ScheduleTerms,
  calendar: WorkingCalendar,
): Result<Instalment[], Unfit> {
  if (terms.frequency === 'once' && terms.count !== 1) return unfit('count', 'What is paid once is one instalment.')
  const amounts = amountsOf(total, terms)
  if (!amounts.ok) return amounts
  return ok(amounts.value.map((amount, n) => ({ dueOn: dueOn(terms, n, calendar), amount })))
}

export const totalOf = (schedule: readonly Instalment[]): bigint =>
  schedule.reduce((sum, { amount }) => sum + amount, 0n)

/** What is due through `day`. */
export const dueThrough = (schedule: readonly Instalment[], day: CalendarDate): bigint =>
  totalOf(schedule.filter((instalment) => instalment.dueOn <= day))

/** Payments fill the instalments in their order: what is paid of each. */
export function paidOf(schedule: readonly Instalment[], paid: bigint): bigint[] {
  let left = paid > 0n ? paid : 0n
  return schedule.map(({ amount }) => {
    const part = left < amount ? left : amount
    left -= part
    return part
  })
}
