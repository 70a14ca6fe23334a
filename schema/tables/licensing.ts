import { type SQL, sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  type PgColumn,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { LicenceId, type LicenceReason, type LicenceStatus, type LicensedActivity } from '../../src/licensing/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import {
  appRole,
  bridged,
  bridgeRole,
  currentOrg,
  currentWorld,
  day,
  id,
  instant,
  ownedBy,
  supervised,
  version,
} from './columns.ts'

/** A lender reports to the register of another what a complaint it upheld found, through `bridge`, and decides it after the reply. */
export const decidedByReporter = (table: string, reporter: PgColumn) => {
  const own = sql`${reporter} = ${currentOrg}`
  return [
    pgPolicy(`${table}_report`, { for: 'insert', to: bridgeRole, withCheck: sql`true` }),
    pgPolicy(`${table}_reporter`, { for: 'select', to: appRole, using: own }),
    pgPolicy(`${table}_decide`, { for: 'update', to: appRole, using: own, withCheck: own }),
  ]
}

/** Whether the organisation decides about licences and collectors in a jurisdiction of its world. */
export const overseen = (world: PgColumn, jurisdiction: PgColumn): SQL => sql`${world} = ${currentWorld} and exists (
  select 1 from organisations o where o.id = ${currentOrg} and (o.kind = 'operator' or o.kind = 'regulator'
    and (${jurisdiction} = any (o.jurisdictions) or split_part(${jurisdiction}, '-', 1) = any (o.jurisdictions))))`

/** Permissions to collect. A public register within a world; changed by the holder and by who oversees the jurisdiction. */
export const licences = pgTable.withRLS(
  'licences',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    world: text('world').notNull(),
    id: id('id', LicenceId).notNull(),
    reference: text('reference'),
    jurisdiction: text('jurisdiction').notNull(),
    activity: text('activity').$type<LicensedActivity>().notNull(),
    number: text('number').notNull(),
    authority: text('authority').notNull(),
    validFrom: day('valid_from').notNull(),
    validUntil: day('valid_until'),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at'),
    conditions: text('conditions'),
    evidenceReference: text('evidence_reference'),
    evidenceSha256: text('evidence_sha256'),
    renews: id('renews', LicenceId),
    status: text('status').$type<LicenceStatus>().notNull(),
    statusReason: text('status_reason').$type<LicenceReason>(),
    statusBy: id('status_by', OrganisationId),
    statusAt: instant('status_at'),
    verificationNeeded: boolean('verification_needed').notNull(),
    verifiedBy: id('verified_by', OrganisationId),
    verifiedAt: instant('verified_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.renews], foreignColumns: [t.orgId, t.id] }),
    uniqueIndex('licences_reference').on(t.orgId, t.reference).where(sql`${t.reference} is not null`),
    uniqueIndex('licences_interval')
      .on(t.orgId, t.jurisdiction, t.activity, t.validFrom)
      .where(sql`${t.status} in ('granted','suspended')`),
    index('licences_by_age').on(t.orgId, t.createdAt, t.id),
    index('licences_register').on(t.world, t.createdAt, t.id),
    index('licences_by_id').on(t.id),
    index('licences_by_jurisdiction').on(t.jurisdiction, t.createdAt, t.id),
    check(
      'licences_activity',
      sql`${t.activity} in ('collection','debt_purchase','litigation','field_visit','tracing','debt_administration')`,
    ),
    check('licences_status', sql`${t.status} in ('granted','suspended','revoked','surrendered')`),
    check('licences_interval_order', sql`${t.endsAt} is null or ${t.endsAt} > ${t.startsAt}`),
    check('licences_ends', sql`(${t.endsAt} is null) = (${t.validUntil} is null)`),
    check('licences_verified', sql`(${t.verifiedAt} is null) = (${t.verifiedBy} is null)`),
    ownedBy('licences', t.orgId),
    pgPolicy('licences_register', { for: 'select', to: appRole, using: sql`${t.world} = ${currentWorld}` }),
    pgPolicy('licences_overseer', {
      for: 'update',
      to: appRole,
      using: overseen(t.world, t.jurisdiction),
      withCheck: overseen(t.world, t.jurisdiction),
    }),
    bridged('licences', 'select'),
    supervised('licences', t.jurisdiction),
  ],
)

/** The end of a licence, announced so many days ahead: once. */
export const licenceNotices = pgTable.withRLS(
  'licence_notices',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    licenceId: id('licence_id', LicenceId).notNull(),
    daysAhead: integer('days_ahead').notNull(),
    noticedAt: instant('noticed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.licenceId, t.daysAhead] }),
    foreignKey({ columns: [t.orgId, t.licenceId], foreignColumns: [licences.orgId, licences.id] }),
    ownedBy('licence_notices', t.orgId),
  ],
)

/** How far ahead an organisation wants the end of its licences announced, where it chose. */
export const licenceSettings = pgTable.withRLS(
  'licence_settings',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    noticeDays: integer('notice_days').array().notNull(),
    complaintsContact: text('complaints_contact'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId] }),
    ownedBy('licence_settings', t.orgId),
    bridged('licence_settings', 'select'),
  ],
)
