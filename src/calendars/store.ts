import { and, eq, gte, inArray, sql } from 'drizzle-orm'
import { calendarDays, calendars } from '../../schema/tables/calendars.ts'
import { organisations } from '../../schema/tables/tenancy.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { type Context, claimed, insertMany, raw, type Statement, schedule } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CALENDAR_REFILL } from './filling.ts'
import type { Calendar, CalendarFacts, SpecialDay } from './model.ts'

type Own = Pick<Context, 'org'>

const shown = {
  region: calendars.region,
  timeZone: organisations.timeZone,
  week: calendars.week,
  filledTo: calendars.filledTo,
  createdAt: calendars.createdAt,
  version: calendars.version,
}

export const ownCalendar =
  ({ org }: Own): Statement<Calendar[]> =>
  (db) =>
    db
      .select(shown)
      .from(calendars)
      .innerJoin(organisations, eq(organisations.id, calendars.orgId))
      .where(eq(calendars.orgId, org))
      .limit(1)

export const ownCalendarForChange =
  ({ org }: Own): Statement<Calendar[]> =>
  (db) =>
    db
      .select(shown)
      .from(calendars)
      .innerJoin(organisations, eq(organisations.id, calendars.orgId))
      .where(and(claimed, eq(calendars.orgId, org)))
      .limit(1)
      .for('update', { of: calendars })

/** The organisation's own days of a year and later. */
export const ownDaysFrom =
  ({ org }: Own, year: string): Statement<SpecialDay[]> =>
  async (db) => {
    const rows = await db
      .select()
      .from(calendarDays)
      .where(
        and(
          eq(calendarDays.orgId, org),
          eq(calendarDays.source, 'own'),
          gte(calendarDays.on, `${year}-01-01` as CalendarDate),
        ),
      )
    return rows.map(({ on, from, until, name }) => ({ on, name, hours: from && until ? { from, until } : null }))
  }

/**
 * The calendar of an organisation, its own or the other side's of a mandate, with its special days from `since` on; none
 * when it is neither.
 */
export const calendarOf = (org: OrganisationId, since: CalendarDate): Statement<{ facts: CalendarFacts | null }[]> =>
  raw(sql`select bridge.working_calendar_of(${OrganisationId.toUuid(org)}::uuid, ${since}::date) as facts`)

export const saveCalendar =
  ({ org }: Own, { region, week, filledTo, version }: Calendar): Statement =>
  (db) =>
    db.update(calendars).set({ region, week, filledTo, version }).where(eq(calendars.orgId, org))

/** Own days written over what the organisation said of them before. */
export const replaceOwnDays = (
  { org }: Own,
  { set, removed }: { set: readonly SpecialDay[]; removed: readonly CalendarDate[] },
): readonly Statement[] => {
  const days = [...new Map(set.map((day) => [day.on, day])).values()]
  const gone = [...removed, ...days.map(({ on }) => on)]
  const rows = days.map(({ on, hours, name }) => ({
    ...{ orgId: org, on, source: 'own' as const, name, from: hours?.from ?? null, until: hours?.until ?? null },
  }))
  const [first, ...rest] = rows
  return [
    ...(gone.length > 0 ? [deleteDays({ org }, gone)] : []),
    ...(first ? [insertMany(calendarDays, [first, ...rest])] : []),
  ]
}

const deleteDays =
  ({ org }: Own, days: readonly CalendarDate[]): Statement =>
  (db) =>
    db
      .delete(calendarDays)
      .where(and(eq(calendarDays.orgId, org), eq(calendarDays.source, 'own'), inArray(calendarDays.on, [...days])))

/** The public holidays from a day on, which are those of another region now, or none. */
export const forgetPublicHolidays =
  ({ org }: Own, since: CalendarDate): Statement =>
  (db) =>
    db
      .delete(calendarDays)
      .where(and(eq(calendarDays.orgId, org), eq(calendarDays.source, 'public'), gte(calendarDays.on, since)))

export const insertPublicHolidays = (
  { org }: Own,
  days: readonly { readonly on: CalendarDate; readonly name: string }[],
): Statement =>
  raw(sql`
    insert into calendar_days (org_id, on_day, source, name)
    select ${OrganisationId.toUuid(org)}::uuid, d.on_day, 'public', d.name
    from json_to_recordset(${JSON.stringify(days.map(({ on, name }) => ({ on_day: on, name })))}::text::json)
      as d(on_day date, name text)
    on conflict (org_id, on_day, source) do update set name = excluded.name`)

export const refillSoon = (context: Pick<Context, 'actor' | 'org' | 'now' | 'newId'>): Statement =>
  schedule({ kind: CALENDAR_REFILL, subjectId: context.org, dueAt: context.now }, context)
