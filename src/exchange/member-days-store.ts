import { and, eq, sql } from 'drizzle-orm'
import type {
  exchangeClientObjectionDays,
  exchangeInquiryDays,
  exchangeSignalDays,
} from '../../schema/tables/member-days.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Context, Statement } from '../store/index.ts'
import type { MemberDay } from './member-model.ts'

type Days = typeof exchangeInquiryDays | typeof exchangeSignalDays | typeof exchangeClientObjectionDays

/** The days of the organisation, at every exchange it is in: few. */
export const memberDaysOn =
  (days: Days, { org }: Pick<Context, 'org'>, on: CalendarDate): Statement<MemberDay[]> =>
  (db) =>
    db
      .select()
      .from(days)
      .where(and(eq(days.orgId, org), eq(days.on, on)))

/** Counts one where it is kept: two at once both count, and the table’s own bound refuses the one too many. */
export const spendMemberDay =
  (days: Days, { orgId, memberId, on, allowed }: Omit<MemberDay, 'made'>): Statement =>
  (db) =>
    db
      .insert(days)
      .values({ orgId, memberId, on, made: 1, allowed })
      .onConflictDoUpdate({
        target: [days.orgId, days.memberId, days.on],
        set: { made: sql`${days.made} + 1`, allowed },
      })
