import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { AccountId, PartyId } from '../../src/accounts/model.ts'
import { ActivityId } from '../../src/contacts/activity-model.ts'
import { PromiseId, type PromiseStatus, type WithdrawalReason } from '../../src/contacts/promise-model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { activities } from './activities.ts'
import { amount, betweenParties, bridged, day, id, instant, version } from './columns.ts'

/** What somebody promised to pay, between the lender and whoever took the promise. */
export const promises = pgTable.withRLS(
  'promises',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', PromiseId).notNull(),
    activityId: id('activity_id', ActivityId).notNull(),
    placementId: id('placement_id', PlacementId),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    amount: amount('amount').notNull(),
    currency: text('currency').notNull(),
    due: day('due').notNull(),
    graceDays: integer('grace_days').notNull(),
    madeAt: instant('made_at').notNull(),
    status: text('status').$type<PromiseStatus>().notNull(),
    paid: amount('paid').notNull(),
    withdrawnFor: text('withdrawn_for').$type<WithdrawalReason>(),
    closedAt: instant('closed_at'),
    recordedAt: instant('recorded_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({
      name: 'promises_made_in',
      columns: [t.lenderId, t.madeAt, t.activityId],
      foreignColumns: [activities.lenderId, activities.happenedAt, activities.id],
    }),
    index('promises_by_lender').on(t.lenderId, t.recordedAt, t.id),
    index('promises_by_agency').on(t.agencyId, t.recordedAt, t.id),
    index('promises_by_account').on(t.lenderId, t.accountId, t.recordedAt, t.id),
    index('promises_by_person').on(t.lenderId, t.partyId, t.recordedAt, t.id),
    index('promises_by_placement').on(t.lenderId, t.placementId, t.recordedAt, t.id),
    index('promises_by_agency_placement').on(t.agencyId, t.placementId, t.recordedAt, t.id),
    index('promises_by_lender_day')
      .on(t.lenderId, t.due, t.id)
      .where(sql`${t.agencyId} is null and ${t.status} in ('due','broken')`),
    index('promises_by_day').on(t.agencyId, t.due, t.id).where(sql`${t.status} in ('due','broken')`),
    check('promises_status', sql`${t.status} in ('due','kept','broken','withdrawn')`),
    check('promises_amount', sql`${t.amount} > 0 and ${t.paid} between 0 and ${t.amount}`),
    check('promises_kept', sql`${t.status} <> 'kept' or ${t.paid} = ${t.amount}`),
    check('promises_closed', sql`(${t.status} = 'due') = (${t.closedAt} is null)`),
    check('promises_withdrawn', sql`(${t.status} = 'withdrawn') = (${t.withdrawnFor} is not null)`),
    check('promises_placed', sql`(${t.agencyId} is null) = (${t.placementId} is null)`),
    betweenParties('promises', t.lenderId, t.agencyId),
    bridged('promises', 'select'),
  ],
)
