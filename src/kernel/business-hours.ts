import { Temporal } from 'temporal-polyfill'
import { type Instant, instantFromEpochMs } from './instant.ts'

const HOUR_MS = 3_600_000
const FRIDAY = 5

/**
 * The moment `hours` later, counting only Monday to Friday as they pass in `timeZone` (an IANA name): 48 hours from
 * Friday noon end on Tuesday noon. Public holidays count like any other day.
 */
export function addBusinessHours(from: Instant, hours: number, timeZone: string): Instant {
  let at = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone)
  let left = hours * HOUR_MS
  for (;;) {
    const nextDay = at.startOfDay().add({ days: 1 })
    const today = at.dayOfWeek > FRIDAY ? 0 : nextDay.epochMilliseconds - at.epochMilliseconds
    if (left <= today) return instantFromEpochMs(at.epochMilliseconds + left)
    left -= today
    at = nextDay
  }
}
