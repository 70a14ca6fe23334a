import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, jsonb, pgPolicy, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { DaySource } from '../../src/calendars/model.ts'
import { type DayHours, PLAIN_WEEK } from '../../src/kernel/working-calendar.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { bridged, bridgeRole, day, id, instant, ownedBy, version } from './columns.ts'
import { organisations } from './tenancy.ts'

/** When an organisation works: its week, and the region whose public holidays it keeps. */
export const calendars = pgTable.withRLS(
  'calendars',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    region: text('region'),
    week: jsonb('week').$type<readonly (DayHours | null)[]>().notNull().default(PLAIN_WEEK),
    /** The last year whose public holidays are stored; null while they are being looked up. */
    filledTo: integer('filled_to'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [organisations.id] }),
    ownedBy('calendars', t.orgId),
    bridged('calendars', 'select'),
    pgPolicy('calendars_founded', { for: 'insert', to: bridgeRole, withCheck: sql`true` }),
  ],
)

/** A day unlike its weekday. The organisation's own word on a day stands before the public holidays'. */
export const calendarDays = pgTable.withRLS(
  'calendar_days',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    on: day('on_day').notNull(),
    source: text('source').$type<DaySource>().notNull(),
    name: text('name'),
    /** Worked from and until, `HH:MM`; null on a day off. */
    from: text('from_time'),
    until: text('until_time'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.on, t.source] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [calendars.orgId] }),
    check('calendar_days_source', sql`${t.source} in ('public','own')`),
    check('calendar_days_hours', sql`(${t.from} is null) = (${t.until} is null)`),
    ownedBy('calendar_days', t.orgId),
    bridged('calendar_days', 'select'),
  ],
)
