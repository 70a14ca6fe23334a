import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { POINTS_PER_DAY_MAX } from '../../src/exchange/model.ts'
import type { MatchNamespace } from '../../src/kernel/matched-id.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { day, id, ownedBy } from './columns.ts'

/** How many points an organisation had evaluated, by namespace and day (UTC). The bound holds whoever races whom. */
export const exchangePermits = pgTable.withRLS(
  'exchange_permits',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    namespace: text('namespace').$type<MatchNamespace>().notNull(),
    on: day('on_day').notNull(),
    spent: integer('spent').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.namespace, t.on] }),
    check('exchange_permits_within', sql`${t.spent} between 1 and ${sql.raw(String(POINTS_PER_DAY_MAX))}`),
    ownedBy('exchange_permits', t.orgId),
  ],
)
