import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import { isFederalHoliday } from './federal-holidays.law.ts'
import { FURNISHING_WAIT_DAYS, type PeriodRule } from './notice-kinds.law.ts'
import type { Notice } from './notice-model.ts'

/** The last day of the period a notice opens; null where it opens none. */
export function periodEnd(rule: PeriodRule | null, sentOn: CalendarDate): CalendarDate | null {
  if (rule === null) return null
  return addDays(rule.count === 'days' ? sentOn : assumedReceipt(sentOn, rule.receiptDays), rule.days)
}

/** The day a notice is taken to have arrived, where the law reckons it; null where periods run from the day it was sent. */
export const presumedReceipt = (rule: PeriodRule | null, sentOn: CalendarDate): CalendarDate | null =>
  rule?.count === 'after_assumed_receipt' ? assumedReceipt(sentOn, rule.receiptDays) : null

/**
 * The first day on which a bureau may be told of the debt after this notice; null where it says nothing of that, or came back
 * within the wait. One that comes back later changes nothing (12 CFR 1006.30(a)(1); comment 30(a)(1)-2).
 */
export function furnishableFrom({
  kind,
  jurisdiction,
  sentOn,
  delivery,
  deliveryOn,
}: Pick<Notice, 'kind' | 'jurisdiction' | 'sentOn' | 'delivery' | 'deliveryOn'>): CalendarDate | null {
  if (kind !== 'validation' || !jurisdiction.startsWith('US')) return null
  const from = addDays(sentOn, FURNISHING_WAIT_DAYS)
  return delivery === 'undeliverable' && deliveryOn !== null && deliveryOn < from ? null : from
}

/** 12 CFR 1006.34(b)(5): so many days after sending, Saturdays, Sundays and federal legal holidays not counted. */
export function assumedReceipt(sentOn: CalendarDate, days: number): CalendarDate {
  let day = sentOn
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (Temporal.PlainDate.from(day).dayOfWeek < 6 && !isFederalHoliday(day)) left--
  }
  return day
}
