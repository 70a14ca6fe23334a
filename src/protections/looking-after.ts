import { type CalendarDate, startOfDay } from '../kernel/calendar-date.ts'
import { type Context, type Statement, scheduleMany } from '../store/index.ts'
import type { Protection } from './model.ts'

/** The job that ends a protection at its time. */
export const PROTECTION_EXPIRE = 'protection.expire'

/** The job that says when it is time to look at a protection again. */
export const PROTECTION_REVIEW = 'protection.review_due'

const reviewAt = (day: CalendarDate, zone: string) => startOfDay(day, zone)

/** What has to be done for new or changed protections later. A job that finds nothing to do any more does nothing. */
export function lookAfter(
  protections: readonly { readonly protection: Protection; readonly zone: string }[],
  context: Context,
): readonly Statement[] {
  const works = protections.flatMap(({ protection: { id, until, reviewOn }, zone }) => [
    ...(until ? [{ kind: PROTECTION_EXPIRE, subjectId: id, dueAt: until }] : []),
    { kind: PROTECTION_REVIEW, subjectId: id, dueAt: reviewAt(reviewOn, zone) },
  ])
  return works.length > 0 ? [scheduleMany(works, context)] : []
}
