import { startOfDay } from '../kernel/calendar-date.ts'
import { type Context, type Statement, scheduleMany } from '../store/index.ts'
import type { Protection } from './model.ts'

/** The job that ends a protection at its time. */
export const PROTECTION_EXPIRE = 'protection.expire'

/** The job that says when it is time to look at a protection again. */
export const PROTECTION_REVIEW = 'protection.review_due'

interface LookedAfter {
  readonly protection: Pick<Protection, 'id' | 'until' | 'reviewOn'>
  readonly zone: string
  /** What changed; both of a new one. A day of review that stands has its job already. */
  readonly only?: 'end' | 'review'
}

/** What has to be done for new or changed protections later. A job that finds nothing to do any more does nothing. */
export function lookAfter(all: readonly LookedAfter[], context: Context): readonly Statement[] {
  const works = all.flatMap(({ protection: { id, until, reviewOn }, zone, only }) => [
    ...(until && only !== 'review' ? [{ kind: PROTECTION_EXPIRE, subjectId: id, dueAt: until }] : []),
    ...(only === 'end' ? [] : [{ kind: PROTECTION_REVIEW, subjectId: id, dueAt: startOfDay(reviewOn, zone) }]),
  ])
  return works.length > 0 ? [scheduleMany(works, context)] : []
}
