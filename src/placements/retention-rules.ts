import { addMonths, addYears, type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { type DataClass, type RetentionRule, retentionRules } from './retention.law.ts'

const within = (jurisdiction: string, code: string) => jurisdiction === code || jurisdiction.startsWith(`${code}-`)

/** The rules in force on a day that keep this class of what was worked in this jurisdiction. */
export const rulesOn = (jurisdiction: string, dataClass: DataClass, day: CalendarDate): readonly RetentionRule[] =>
  retentionRules.filter(
    ({ jurisdictions, classes, effective }) =>
      effective <= day && classes.includes(dataClass) && jurisdictions.some((code) => within(jurisdiction, code)),
  )

/** The first day on which the rule no longer keeps what was worked until `endedOn`. */
export const keptUntil = ({ keep }: Pick<RetentionRule, 'keep'>, endedOn: CalendarDate): CalendarDate =>
  'years' in keep ? addYears(endedOn, keep.years) : addMonths(endedOn, keep.months)

/** The rule that keeps this class the longest of those that bind, or undefined where none still does on `today`. */
export function keptBy(
  { jurisdiction, endedOn }: { readonly jurisdiction: string; readonly endedOn: CalendarDate },
  dataClass: DataClass,
  today: CalendarDate,
): { readonly rule: RetentionRule; readonly until: CalendarDate } | undefined {
  return rulesOn(jurisdiction, dataClass, today)
    .filter(({ binds }) => binds === 'always')
    .map((rule) => ({ rule, until: keptUntil(rule, endedOn) }))
    .filter(({ until }) => until > today)
    .reduce<{ rule: RetentionRule; until: CalendarDate } | undefined>(
      (a, b) => (a && a.until >= b.until ? a : b),
      undefined,
    )
}

/** How long a former holder's record is kept at the least, for complaints and payments that come late. */
const SEALED_YEARS = 3

/** Until when the sealed record of a placement is kept: three years, or as long as any rule keeps anything of it. */
export function sealedUntil(jurisdiction: string, endedAt: Instant): Instant {
  const endedOn = calendarDateAt(endedAt, 'UTC')
  const standing = addYears(endedOn, SEALED_YEARS)
  const last = retentionRules
    .filter(({ jurisdictions }) => jurisdictions.some((code) => within(jurisdiction, code)))
    .map((rule) => keptUntil(rule, endedOn))
    .reduce((a, b) => (a > b ? a : b), standing)
  return startOfDay(last, 'UTC')
}
