import { type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'

/** The calendar day it is for the organisation, from the answer of `ownTimeZone`. */
export const todayIn = ([own]: readonly { readonly timeZone: string }[], now: Instant): CalendarDate =>
  calendarDateAt(now, own?.timeZone ?? 'UTC')
