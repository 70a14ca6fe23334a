import type { CalendarFacts } from '../calendars/model.ts'
import { addDays, type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { changed, ended, nextLook } from './agreement-rules.ts'
import type { Agreement } from './model.ts'
import { dueThrough } from './schedule-rules.ts'

export type Sight = 'nothing' | 'lapsed' | 'completed' | 'reopened' | 'missed' | 'cured' | 'broken'

/**
 * The clock's look. An offer nobody answered lapses. An agreement is complete when all is paid; an instalment missed by more
 * than the grace has `cureDays` to be made good, or the agreement breaks. One that was kept runs on when a payment of it is
 * taken back, unless another runs in its place (`isReplaced`).
 */
export function look(
  found: Agreement,
  { calendar: { timeZone }, isReplaced }: { readonly calendar: CalendarFacts; readonly isReplaced: boolean },
  now: Instant,
): { next: Agreement; saw: Sight } {
  const { status, lookAt, paid, total, schedule, graceDays, cureDays, cureUntil } = found
  if (status === 'proposed' || status === 'countered') {
    return lookAt !== null && now >= lookAt
      ? { next: ended(found, { status: 'cancelled', endCode: 'not_answered', now }), saw: 'lapsed' }
      : { next: found, saw: 'nothing' }
  }
  if (status === 'completed' && paid < total && !isReplaced) return { next: again(found, timeZone), saw: 'reopened' }
  if (status !== 'active') return { next: found, saw: 'nothing' }
  if (paid >= total) return { next: ended(found, { status: 'completed', endCode: null, now }), saw: 'completed' }
  // One creditor's part is missed, cured and broken with the whole.
  if (found.jointAgreementId !== null) return { next: found, saw: 'nothing' }
  const today: CalendarDate = calendarDateAt(now, timeZone)
  if (paid >= dueThrough(schedule, addDays(today, -graceDays - 1))) {
    const next = { cureUntil: null, lookAt: nextLook(found, timeZone) }
    if (cureUntil !== null) return { next: changed(found, next), saw: 'cured' }
    return next.lookAt === lookAt ? { next: found, saw: 'nothing' } : { next: changed(found, next), saw: 'nothing' }
  }
  if (cureUntil === null) {
    const until = addDays(today, cureDays)
    return {
      next: changed(found, { cureUntil: until, lookAt: startOfDay(addDays(until, 1), timeZone) }),
      saw: 'missed',
    }
  }
  if (today <= cureUntil) return { next: found, saw: 'nothing' }
  return { next: ended(found, { status: 'broken', endCode: 'instalment_missed', now }), saw: 'broken' }
}

function again(found: Agreement, timeZone: string): Agreement {
  const open = { status: 'active' as const, endCode: null, endedAt: null, cureUntil: null, waiverId: null }
  return changed(found, { ...open, lookAt: nextLook(found, timeZone) })
}
