import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { TrustStatementId } from '../../src/trust/model.ts'
import { amount, day, id, instant, ownedBy } from './columns.ts'

/** Append-only. What an agency’s bank said of the trust account, beside what the ledger asked of it then. */
export const trustStatements = pgTable.withRLS(
  'trust_statements',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', TrustStatementId).notNull(),
    reference: text('reference').notNull(),
    currency: text('currency').notNull(),
    on: day('on_day').notNull(),
    bankBalance: amount('bank_balance').notNull(),
    total: amount('total').notNull(),
    required: amount('required').notNull(),
    overdrawn: amount('overdrawn').notNull(),
    difference: amount('difference').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('trust_statements_reference').on(t.orgId, t.reference),
    index('trust_statements_by_age').on(t.orgId, t.recordedAt, t.id),
    index('trust_statements_by_day').on(t.orgId, t.currency, t.on, t.recordedAt, t.id),
    check('trust_statements_sum', sql`${t.total} = ${t.required} - ${t.overdrawn}`),
    check('trust_statements_difference', sql`${t.difference} = ${t.bankBalance} - ${t.required}`),
    ownedBy('trust_statements', t.orgId),
  ],
)
