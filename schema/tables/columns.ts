import { sql } from 'drizzle-orm'
import { customType, integer, type PgColumn, pgPolicy, pgRole } from 'drizzle-orm/pg-core'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { Id, IdKind } from '../../src/kernel/id.ts'
import { type Instant, instantFromDatabase } from '../../src/kernel/instant.ts'

/** A TypeID in TypeScript, a uuid in the database. */
export const id = <Prefix extends string>(name: string, kind: IdKind<Prefix>) =>
  customType<{ data: Id<Prefix>; driverData: string }>({
    dataType: () => 'uuid',
    toDriver: (value) => kind.toUuid(value),
    fromDriver: (value) => kind.fromUuid(value),
  })(name)

/** A moment with millisecond precision. The server's session time zone is UTC. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamptz(3)',
  fromDriver: instantFromDatabase,
})

export const day = customType<{ data: CalendarDate; driverData: string }>({
  dataType: () => 'date',
  fromDriver: (value) => value as CalendarDate,
})

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => value,
  fromDriver: (value) => new Uint8Array(value),
})

/** Minor units of the row's currency. */
export const amount = customType<{ data: bigint; driverData: string }>({
  dataType: () => 'bigint',
  toDriver: (value) => value.toString(),
  fromDriver: (value) => BigInt(value),
})

/** Every saved change adds one; a trigger refuses any other step (see the functions migration). */
export const version = () => integer('version').notNull().default(1)

export const appRole = pgRole('concordat_app').existing()
export const jobsRole = pgRole('concordat_jobs').existing()
export const sequencerRole = pgRole('concordat_sequencer').existing()
export const bridgeRole = pgRole('concordat_bridge').existing()
export const supervisorRole = pgRole('concordat_supervisor').existing()

/** The organisation the transaction acts for. The subselect lets the planner evaluate it once. */
export const currentOrg = sql`(select nullif(current_setting('app.org', true), '')::uuid)`
export const currentWorld = sql`(select nullif(current_setting('app.world', true), ''))`

/** One organisation owns the row. */
export const ownedBy = (table: string, owner: PgColumn) =>
  pgPolicy(`${table}_owner`, {
    for: 'all',
    to: appRole,
    using: sql`${owner} = ${currentOrg}`,
    withCheck: sql`${owner} = ${currentOrg}`,
  })

/** A lender and an agency both own the row. */
export const betweenParties = (table: string, lender: PgColumn, agency: PgColumn) =>
  pgPolicy(`${table}_parties`, {
    for: 'all',
    to: appRole,
    using: sql`${lender} = ${currentOrg} or ${agency} = ${currentOrg}`,
    withCheck: sql`${lender} = ${currentOrg} or ${agency} = ${currentOrg}`,
  })

/** The jurisdictions the transaction supervises, as an array literal such as `{TW,US-CA}`; none unless it says so. */
const supervisedJurisdictions = sql`(select coalesce(nullif(current_setting('app.jurisdictions', true), ''), '{}'))::text[]`

/** A supervisor reads what happens in its jurisdictions, whoever's it is, and changes nothing. */
export const supervised = (table: string, jurisdiction: PgColumn) =>
  pgPolicy(`${table}_supervisor`, {
    for: 'select',
    to: supervisorRole,
    using: sql`${jurisdiction} = any (${supervisedJurisdictions})`,
  })

/** The definer functions of `bridge` may do this much, and nothing else, to a table. */
export const bridged = (table: string, command: 'select' | 'insert' | 'update' | 'delete' | 'all') =>
  pgPolicy(`${table}_bridge`, {
    for: command,
    to: bridgeRole,
    ...(command === 'insert' ? {} : { using: sql`true` }),
    ...(command === 'select' || command === 'delete' ? {} : { withCheck: sql`true` }),
  })
