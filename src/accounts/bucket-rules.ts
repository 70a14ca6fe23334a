import { addDays, type CalendarDate, daysBetween } from '../kernel/calendar-date.ts'
import { type Bucket, buckets, type Episode } from './model.ts'

/** A stay in a bucket. */
export interface BucketEntry {
  readonly bucket: Bucket
  readonly enteredOn: CalendarDate
  readonly leftOn: CalendarDate | null
}

/** Days past due on a day: the days since the oldest due date still unpaid. Calendar days, whatever the clocks did. */
export const daysPastDueOn = (pastDueSince: CalendarDate | null, day: CalendarDate): number =>
  pastDueSince === null ? 0 : Math.max(0, daysBetween(pastDueSince, day))

const bandOf = (daysPastDue: number): number => buckets.findLastIndex(({ from }) => from <= daysPastDue)

export const bucketOf = (daysPastDue: number): Bucket => buckets[bandOf(daysPastDue)]?.code ?? '0'

/** The bucket an account with these episodes is in on a day, as far as its last reports tell. */
export function bucketOn(
  episodes: readonly Pick<Episode, 'startedOn' | 'pastDueSince' | 'curedOn'>[],
  day: CalendarDate,
): Bucket {
  const running = episodes.find(({ startedOn, curedOn }) => startedOn <= day && (curedOn === null || day < curedOn))
  return bucketOf(daysPastDueOn(running?.pastDueSince ?? null, day))
}

/** The day on which a bucket worse than the present one begins, passed or to come; null where there is none. */
export function nextBucketOn(pastDueSince: CalendarDate | null, present: Bucket): CalendarDate | null {
  if (pastDueSince === null) return null
  const next = buckets[buckets.findIndex(({ code }) => code === present) + 1]
  return next ? addDays(pastDueSince, next.from) : null
}

export interface Passage {
  readonly present: { readonly bucket: Bucket; readonly enteredOn: CalendarDate }
  /** Oldest due date unpaid as of `asOf`; null where nothing is. */
  readonly pastDueSince: CalendarDate | null
  readonly asOf: CalendarDate
  readonly today: CalendarDate
}

/**
 * The buckets entered from the present one until today, each on the day it truly began, however late it is noticed:
 * a worse one when time brought it, a milder one on the day of the report. Days never run backwards.
 */
export function bucketsPassed({ present, pastDueSince, asOf, today }: Passage): BucketEntry[] {
  const before = buckets.findIndex(({ code }) => code === present.bucket)
  const reported = bandOf(daysPastDueOn(pastDueSince, asOf))
  const last = bandOf(daysPastDueOn(pastDueSince, today))
  const improves = reported < before
  const entered: { bucket: Bucket; enteredOn: CalendarDate }[] = []
  let earliest = present.enteredOn
  for (const [band, { code, from }] of buckets.entries()) {
    if (band > last || band < (improves ? reported : before + 1)) continue
    const truly = pastDueSince === null || (improves && band === reported) ? asOf : addDays(pastDueSince, from)
    earliest = truly > earliest ? truly : earliest
    // A bucket left on the day it was entered was never lived in.
    if (entered.at(-1)?.enteredOn === earliest) entered.pop()
    entered.push({ bucket: code, enteredOn: earliest })
  }
  return entered.map((entry, index) => ({ ...entry, leftOn: entered[index + 1]?.enteredOn ?? null }))
}
