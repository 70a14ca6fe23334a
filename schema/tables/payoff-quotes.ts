import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgPolicy, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { AccountId, PartyId } from '../../src/accounts/model.ts'
import { PayoffId } from '../../src/agreements/payoff-model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { amount, appRole, currentOrg, day, id, instant } from './columns.ts'

/** What somebody was told would pay a debt off, and until when. Only ever added to. */
export const payoffQuotes = pgTable.withRLS(
  'payoff_quotes',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', PayoffId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    placementId: id('placement_id', PlacementId),
    askedBy: id('asked_by', OrganisationId).notNull(),
    currency: text('currency').notNull(),
    amount: amount('amount').notNull(),
    interestAhead: amount('interest_ahead').notNull(),
    disputed: amount('disputed').notNull(),
    payOn: day('pay_on').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    index('payoff_quotes_by_lender').on(t.lenderId, t.createdAt, t.id),
    index('payoff_quotes_by_person').on(t.lenderId, t.partyId, t.createdAt, t.id),
    index('payoff_quotes_by_asker').on(t.askedBy, t.createdAt, t.id),
    check(
      'payoff_quotes_amounts',
      sql`${t.amount} > 0 and ${t.interestAhead} >= 0 and ${t.disputed} between 0 and ${t.amount}`,
    ),
    pgPolicy('payoff_quotes_read', {
      for: 'select',
      to: appRole,
      using: sql`${t.lenderId} = ${currentOrg} or ${t.askedBy} = ${currentOrg}`,
    }),
    pgPolicy('payoff_quotes_make', { for: 'insert', to: appRole, withCheck: sql`${t.askedBy} = ${currentOrg}` }),
  ],
)
