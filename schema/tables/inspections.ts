import { sql } from 'drizzle-orm'
import { check, index, pgPolicy, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { InspectionId, type InspectionPurpose } from '../../src/inspections/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { appRole, bridged, currentOrg, id, instant } from './columns.ts'

/** When a regulator looked at what the gate decided in a place, and why. Only ever added to. */
export const inspections = pgTable.withRLS(
  'inspections',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', InspectionId).notNull(),
    purpose: text('purpose').$type<InspectionPurpose>().notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    openedAt: instant('opened_at').notNull(),
    until: instant('until_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('inspections_by_age').on(t.orgId, t.openedAt, t.id),
    check('inspections_purpose', sql`${t.purpose} in ('routine','complaint','investigation','statistics')`),
    pgPolicy('inspections_own', { for: 'select', to: appRole, using: sql`${t.orgId} = ${currentOrg}` }),
    pgPolicy('inspections_insert', { for: 'insert', to: appRole, withCheck: sql`${t.orgId} = ${currentOrg}` }),
    pgPolicy('inspections_update', { for: 'update', to: appRole, using: sql`false`, withCheck: sql`false` }),
    pgPolicy('inspections_delete', { for: 'delete', to: appRole, using: sql`false` }),
    bridged('inspections', 'select'),
  ],
)
