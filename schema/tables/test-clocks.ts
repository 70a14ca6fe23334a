import { sql } from 'drizzle-orm'
import { bigint, check, foreignKey, integer, pgPolicy, pgTable, text } from 'drizzle-orm/pg-core'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { type ClockStatus, TestClockId } from '../../src/test-clocks/model.ts'
import { appRole, bridged, currentWorld, id, instant, jobsRole, version } from './columns.ts'
import { organisations } from './tenancy.ts'

/**
 * The one clock of a sandbox world, everybody's in it. A trigger keeps it out of worlds with a production organisation,
 * and its time from going back.
 */
export const testClocks = pgTable.withRLS(
  'test_clocks',
  {
    world: text('world').primaryKey(),
    id: id('id', TestClockId).notNull(),
    /** Who made it. */
    orgId: id('org_id', OrganisationId).notNull(),
    status: text('status').$type<ClockStatus>().notNull(),
    /** Milliseconds ahead of real time. */
    aheadMs: bigint('ahead_ms', { mode: 'number' }).notNull(),
    /** Where the last advance began, and where it ends. */
    advancedFrom: instant('advanced_from'),
    advancedTo: instant('advanced_to'),
    /** Moments at which work fell due so far in that advance. */
    stops: integer('stops').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    foreignKey({ columns: [t.orgId], foreignColumns: [organisations.id] }),
    check('test_clocks_status', sql`${t.status} in ('ready','advancing')`),
    check('test_clocks_ahead', sql`${t.aheadMs} >= 0`),
    check('test_clocks_advance', sql`(${t.advancedFrom} is null) = (${t.advancedTo} is null)`),
    pgPolicy('test_clocks_world', {
      for: 'all',
      to: appRole,
      using: sql`${t.world} = ${currentWorld}`,
      withCheck: sql`${t.world} = ${currentWorld}`,
    }),
    pgPolicy('test_clocks_jobs', { for: 'select', to: jobsRole, using: sql`true` }),
    bridged('test_clocks', 'select'),
  ],
)
