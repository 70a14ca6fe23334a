import { addDays, type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { addBusinessHours, endOfBusinessDays, endOfDays } from '../kernel/working-calendar.ts'
import type { Moment, RecallClock } from './recall-model.ts'
import { recallProblems as problems } from './recall-problems.ts'

export const RECALL_DAYS_MAX = 365

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b)

/** Until when the agency may object: never beyond the recall itself. */
export const objectBy = (recallAt: Instant, { objectDays }: RecallClock, { now, calendars }: Moment): Instant =>
  earlier(endOfBusinessDays(now, objectDays, calendars.agency), recallAt)

/** Until when the lender answers: an objection, or a payment in flight. */
export const answerBy = ({ decideDays }: RecallClock, { now, calendars }: Moment): Instant =>
  endOfBusinessDays(now, decideDays, calendars.lender)

/** Until when the agency attests that contact has ceased, once the recall is final at `recallAt`. */
export const attestBy = (recallAt: Instant, { attestHours }: RecallClock, { calendars }: Moment): Instant =>
  addBusinessHours(recallAt, attestHours, calendars.agency)

/** The times that run from a recall that is final now. */
export const afterRecall = (clock: RecallClock, moment: Moment) => ({
  attestBy: attestBy(moment.now, clock, moment),
  graceUntil: endOfDays(moment.now, clock.graceDays, { timeZone: clock.agencyZone }),
  purgeBy: endOfDays(moment.now, clock.purgeDays, { timeZone: clock.agencyZone }),
})

/** The last moment in which commission may still be earned, or null without a tail. */
export const tailUntil = (recalledAt: Instant, { tailDays, lenderZone }: RecallClock): Instant | null =>
  tailDays === 0 ? null : endOfDays(recalledAt, tailDays, { timeZone: lenderZone })

/** When a recall is to be final, as its lender says it: on a day, after some days, or as the mandate says. */
export interface WantedDay {
  readonly recallOn: CalendarDate | null
  readonly noticeDays: number | null
}

/** The moment that is, at the beginning of a day where the lender is: tomorrow at the earliest, in a year at the latest. */
export function recallMoment(
  { recallOn, noticeDays }: WantedDay,
  clock: RecallClock,
  now: Instant,
): Result<Instant, Problem> {
  if (recallOn !== null && noticeDays !== null) return dateUnfit('Give recallOn or noticeDays, not both.')
  const today = calendarDateAt(now, clock.lenderZone)
  const day = recallOn ?? addDays(today, noticeDays ?? clock.noticeDays)
  return day > today && day <= addDays(today, RECALL_DAYS_MAX)
    ? ok(startOfDay(day, clock.lenderZone))
    : dateUnfit(
        `A recall is final at the beginning of a day: ${addDays(today, 1)} at the earliest, in a year at the latest.`,
      )
}

/** The moment an extension postpones a recall to: later than it was or would be now, and no more than was agreed. */
export function extensionMoment(
  { recallAt, clock }: { readonly recallAt: Instant; readonly clock: RecallClock },
  recallOn: CalendarDate,
  now: Instant,
): Result<Instant, Problem> {
  const first = calendarDateAt(recallAt > now ? recallAt : now, clock.lenderZone)
  const last = addDays(first, clock.extensionDaysMax)
  return recallOn > first && recallOn <= last
    ? ok(startOfDay(recallOn, clock.lenderZone))
    : dateUnfit(`This recall can be postponed to a day after ${first}, ${last} at the latest.`)
}

export const dateUnfit = (detail: string): Result<never, Problem> =>
  refuse(
    new Problem(problems.dateUnfit, {
      detail,
      errors: [{ pointer: '#/recallOn', code: 'recall_date_unfit', detail }],
    }),
  )
