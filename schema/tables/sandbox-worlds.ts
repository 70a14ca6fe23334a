import { foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { SandboxWorldId } from '../../src/oauth/sandbox-world-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { id, instant, ownedBy } from './columns.ts'
import { organisations } from './tenancy.ts'

/** A world an organisation founded. Who is in it knows nothing of that. */
export const sandboxWorlds = pgTable.withRLS(
  'sandbox_worlds',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', SandboxWorldId).notNull(),
    world: text('world').notNull(),
    organisations: integer('organisations').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [organisations.id] }),
    index('sandbox_worlds_by_age').on(t.orgId, t.createdAt, t.id),
    ownedBy('sandbox_worlds', t.orgId),
  ],
)
