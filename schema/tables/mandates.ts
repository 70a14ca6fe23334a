import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { MandateId, type MandateStatus, type SuspensionCause } from '../../src/mandates/model.ts'
import type { MandateTerms } from '../../src/mandates/terms.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bridged, day, id, instant, version } from './columns.ts'

export const mandates = pgTable.withRLS(
  'mandates',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    id: id('id', MandateId).notNull(),
    lenderReference: text('lender_reference'),
    agencyReference: text('agency_reference'),
    status: text('status').$type<MandateStatus>().notNull(),
    inForce: integer('in_force'),
    latest: integer('latest').notNull(),
    endedAt: instant('ended_at'),
    suspendedAt: instant('suspended_at'),
    suspendedBy: id('suspended_by', OrganisationId),
    suspensionCause: text('suspension_cause').$type<SuspensionCause>(),
    unlicensedAt: instant('unlicensed_at'),
    licencesMissing: text('licences_missing').array().notNull().default(sql`'{}'`),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    uniqueIndex('mandates_lender_reference')
      .on(t.lenderId, t.lenderReference)
      .where(sql`${t.lenderReference} is not null`),
    uniqueIndex('mandates_agency_reference')
      .on(t.agencyId, t.agencyReference)
      .where(sql`${t.agencyReference} is not null`),
    uniqueIndex('mandates_lender_id').on(t.lenderId, t.id),
    uniqueIndex('mandates_agency_id').on(t.agencyId, t.id),
    index('mandates_by_lender').on(t.lenderId, t.createdAt, t.id),
    index('mandates_by_agency').on(t.agencyId, t.createdAt, t.id),
    index('mandates_by_lender_agency').on(t.lenderId, t.agencyId, t.createdAt, t.id),
    check('mandates_status', sql`${t.status} in ('proposed','active','ended')`),
    check('mandates_suspension_cause', sql`${t.suspensionCause} in ('licence','conduct')`),
    check(
      'mandates_suspension',
      sql`(${t.suspendedAt} is null) = (${t.suspendedBy} is null) and (${t.suspendedAt} is null) = (${t.suspensionCause} is null)`,
    ),
    check('mandates_unlicensed', sql`(${t.unlicensedAt} is null) = (cardinality(${t.licencesMissing}) = 0)`),
    check('mandates_sides', sql`${t.lenderId} <> ${t.agencyId}`),
    check('mandates_in_force', sql`(${t.status} = 'proposed') = (${t.inForce} is null) or ${t.status} = 'ended'`),
    betweenParties('mandates', t.lenderId, t.agencyId),
    bridged('mandates', 'select'),
  ],
)

export const mandateVersions = pgTable.withRLS(
  'mandate_versions',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    mandateId: id('mandate_id', MandateId).notNull(),
    number: integer('number').notNull(),
    terms: jsonb('terms').$type<MandateTerms>().notNull(),
    proposedBy: id('proposed_by', OrganisationId).notNull(),
    proposedAt: instant('proposed_at').notNull(),
    lenderSignedAt: instant('lender_signed_at'),
    agencySignedAt: instant('agency_signed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.mandateId, t.number] }),
    foreignKey({
      columns: [t.lenderId, t.agencyId, t.mandateId],
      foreignColumns: [mandates.lenderId, mandates.agencyId, mandates.id],
    }),
    check('mandate_versions_proposer', sql`${t.proposedBy} in (${t.lenderId}, ${t.agencyId})`),
    betweenParties('mandate_versions', t.lenderId, t.agencyId),
    bridged('mandate_versions', 'select'),
  ],
)

/** How much of a mandate's capacity is taken: a row to count on, so that nobody counts placements. */
export const mandateLoads = pgTable.withRLS(
  'mandate_loads',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    mandateId: id('mandate_id', MandateId).notNull(),
    capacity: integer('capacity').notNull(),
    taken: integer('taken').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.mandateId] }),
    foreignKey({
      columns: [t.lenderId, t.agencyId, t.mandateId],
      foreignColumns: [mandates.lenderId, mandates.agencyId, mandates.id],
    }),
    check('mandate_loads_taken', sql`${t.taken} >= 0`),
    betweenParties('mandate_loads', t.lenderId, t.agencyId),
  ],
)

/** A part of a mandate's capacity taken for a day on which breaches ran out uncured, until given back. */
export const capacitySteps = pgTable.withRLS(
  'capacity_steps',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    mandateId: id('mandate_id', MandateId).notNull(),
    takenOn: day('taken_on').notNull(),
    takenAt: instant('taken_at').notNull(),
    givenBackAt: instant('given_back_at'),
    givenBackFor: text('given_back_for').$type<'clean_days' | 'contest'>(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.mandateId, t.takenOn] }),
    foreignKey({
      columns: [t.lenderId, t.agencyId, t.mandateId],
      foreignColumns: [mandates.lenderId, mandates.agencyId, mandates.id],
    }),
    index('capacity_steps_taken').on(t.lenderId, t.mandateId).where(sql`${t.givenBackAt} is null`),
    check('capacity_steps_given_back', sql`${t.givenBackFor} in ('clean_days','contest')`),
    betweenParties('capacity_steps', t.lenderId, t.agencyId),
  ],
)
