import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { GrantId, type GrantReason, type GrantStatus, OpeningId } from '../../src/break-glass/model.ts'
import { ClientId, OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bytes, id, instant, version } from './columns.ts'

/** An operator's leave to read a tenant's data for some hours. `org_id` is the operator, who asked; both see it. */
export const breakGlassGrants = pgTable.withRLS(
  'break_glass_grants',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    tenantId: id('tenant_id', OrganisationId).notNull(),
    id: id('id', GrantId).notNull(),
    reason: text('reason').$type<GrantReason>().notNull(),
    ticket: text('ticket').notNull(),
    justification: bytes('justification_sealed').notNull(),
    hours: integer('hours').notNull(),
    status: text('status').$type<GrantStatus>().notNull(),
    askedBy: id('asked_by', ClientId).notNull(),
    approveBy: instant('approve_by').notNull(),
    approvedBy: id('approved_by', ClientId),
    approvedAt: instant('approved_at'),
    until: instant('until_at'),
    endedBy: id('ended_by', OrganisationId),
    endedAt: instant('ended_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('break_glass_grants_by_age').on(t.orgId, t.createdAt, t.id),
    index('break_glass_grants_by_tenant').on(t.tenantId, t.createdAt, t.id),
    check('break_glass_grants_status', sql`${t.status} in ('requested','approved','ended','lapsed')`),
    check('break_glass_grants_hours', sql`${t.hours} between 1 and 4`),
    check('break_glass_grants_two', sql`${t.approvedBy} <> ${t.askedBy}`),
    check('break_glass_grants_approved', sql`num_nonnulls(${t.approvedBy}, ${t.approvedAt}, ${t.until}) in (0, 3)`),
    betweenParties('break_glass_grants', t.orgId, t.tenantId),
  ],
)

/** Every look through a grant, written before anything is read. Only ever added to. */
export const breakGlassOpenings = pgTable.withRLS(
  'break_glass_openings',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    tenantId: id('tenant_id', OrganisationId).notNull(),
    id: id('id', OpeningId).notNull(),
    grantId: id('grant_id', GrantId).notNull(),
    path: text('path').notNull(),
    requestId: text('request_id').notNull(),
    openedBy: id('opened_by', ClientId).notNull(),
    openedAt: instant('opened_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.grantId], foreignColumns: [breakGlassGrants.orgId, breakGlassGrants.id] }),
    index('break_glass_openings_by_grant').on(t.orgId, t.grantId, t.openedAt, t.id),
    index('break_glass_openings_by_tenant').on(t.tenantId, t.grantId, t.openedAt, t.id),
    betweenParties('break_glass_openings', t.orgId, t.tenantId),
  ],
)
