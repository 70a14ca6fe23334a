import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import {
  CertificateId,
  type Destroyed,
  type DestroyedCounts,
  type ExportPlace,
  OffBoardingId,
  type OffBoardingReason,
  type OffBoardingStatus,
  type Retained,
} from '../../src/off-boarding/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { appRole, bytes, currentOrg, currentWorld, day, id, instant, ownedBy, version } from './columns.ts'

/** An organisation's leaving, step by step. */
export const offBoardings = pgTable.withRLS(
  'off_boardings',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', OffBoardingId).notNull(),
    reason: text('reason').$type<OffBoardingReason>().notNull(),
    status: text('status').$type<OffBoardingStatus>().notNull(),
    place: jsonb('place').$type<ExportPlace>().notNull(),
    sections: integer('sections').notNull(),
    parts: integer('parts').notNull(),
    rows: integer('rows').notNull(),
    digest: text('digest').notNull(),
    exportedAt: instant('exported_at'),
    closesAt: instant('closes_at'),
    closedAt: instant('closed_at'),
    destroysOn: day('destroys_on'),
    /** How much of each class is destroyed so far. */
    destroyed: jsonb('destroyed').$type<DestroyedCounts>().notNull(),
    destroyedAt: instant('destroyed_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('off_boardings_one_open').on(t.orgId).where(sql`${t.status} <> 'cancelled'`),
    index('off_boardings_by_age').on(t.orgId, t.createdAt, t.id),
    check(
      'off_boardings_status',
      sql`${t.status} in ('exporting','exported','closing','closed','destroyed','cancelled')`,
    ),
    ownedBy('off_boardings', t.orgId),
  ],
)

/** A piece of what an organisation takes along: lines of JSON, sealed under its key. */
export const offBoardingParts = pgTable.withRLS(
  'off_boarding_parts',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    offBoardingId: id('off_boarding_id', OffBoardingId).notNull(),
    number: integer('number').notNull(),
    name: text('name').notNull(),
    rows: integer('rows').notNull(),
    sha256: text('sha256').notNull(),
    content: bytes('content_sealed').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.offBoardingId, t.number] }),
    foreignKey({ columns: [t.orgId, t.offBoardingId], foreignColumns: [offBoardings.orgId, offBoardings.id] }),
    ownedBy('off_boarding_parts', t.orgId),
  ],
)

/** What was destroyed of an organisation that left, and what law keeps: read by it, the operator and its regulators. */
export const destructionCertificates = pgTable.withRLS(
  'destruction_certificates',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', CertificateId).notNull(),
    offBoardingId: id('off_boarding_id', OffBoardingId).notNull(),
    world: text('world').notNull(),
    jurisdictions: text('jurisdictions').array().notNull(),
    destroyed: jsonb('destroyed').$type<readonly Destroyed[]>().notNull(),
    retained: jsonb('retained').$type<readonly Retained[]>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.offBoardingId], foreignColumns: [offBoardings.orgId, offBoardings.id] }),
    index('destruction_certificates_by_world').on(t.world, t.createdAt, t.id),
    pgPolicy('destruction_certificates_read', {
      for: 'select',
      to: appRole,
      using: sql`${t.orgId} = ${currentOrg} or ${t.world} = ${currentWorld} and exists (
        select 1 from organisations o where o.id = ${currentOrg} and (o.kind = 'operator'
          or o.kind = 'regulator' and o.jurisdictions && ${t.jurisdictions}))`,
    }),
    pgPolicy('destruction_certificates_insert', {
      for: 'insert',
      to: appRole,
      withCheck: sql`${t.orgId} = ${currentOrg}`,
    }),
    pgPolicy('destruction_certificates_update', { for: 'update', to: appRole, using: sql`false` }),
    pgPolicy('destruction_certificates_delete', { for: 'delete', to: appRole, using: sql`false` }),
  ],
)
