import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { CommissionId, type CommissionRule, type Crediting } from '../../src/commission/model.ts'
import { PaymentId, PostingSetId } from '../../src/ledger/model.ts'
import { MandateId } from '../../src/mandates/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { amount, betweenParties, day, id, instant } from './columns.ts'
import { postingSets } from './ledger.ts'
import { placements } from './placements.ts'

/** Append-only. What each payment earned an agency, by which rule, and the twins that took it back. */
export const commissions = pgTable.withRLS(
  'commissions',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    id: id('id', CommissionId).notNull(),
    paymentId: id('payment_id', PaymentId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    mandateId: id('mandate_id', MandateId).notNull(),
    mandateVersion: integer('mandate_version').notNull(),
    setId: id('set_id', PostingSetId),
    reversesId: id('reverses_id', CommissionId),
    crediting: text('crediting').$type<Crediting>().notNull(),
    rule: text('rule').$type<CommissionRule>().notNull(),
    currency: text('currency').notNull(),
    basis: amount('basis').notNull(),
    rate: integer('rate'),
    amount: amount('amount').notNull(),
    effectiveOn: day('effective_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    foreignKey({ columns: [t.lenderId, t.setId], foreignColumns: [postingSets.lenderId, postingSets.id] }),
    foreignKey({ columns: [t.lenderId, t.reversesId], foreignColumns: [t.lenderId, t.id] }),
    uniqueIndex('commissions_reversed').on(t.lenderId, t.reversesId).where(sql`${t.reversesId} is not null`),
    uniqueIndex('commissions_agency_id').on(t.agencyId, t.id),
    index('commissions_by_lender').on(t.lenderId, t.recordedAt, t.id),
    index('commissions_by_agency').on(t.agencyId, t.recordedAt, t.id),
    index('commissions_by_payment').on(t.lenderId, t.paymentId),
    index('commissions_by_placement').on(t.lenderId, t.placementId, t.recordedAt, t.id),
    index('commissions_by_agency_placement').on(t.agencyId, t.placementId, t.recordedAt, t.id),
    index('commissions_by_lender_mandate').on(t.lenderId, t.mandateId, t.recordedAt, t.id),
    index('commissions_by_agency_mandate').on(t.agencyId, t.mandateId, t.recordedAt, t.id),
    uniqueIndex('commissions_of_set').on(t.lenderId, t.setId).where(sql`${t.setId} is not null`),
    check('commissions_crediting', sql`${t.crediting} in ('holder','grace','tail')`),
    check(
      'commissions_rule',
      sql`${t.rule} in ('contingency','settlement','flat','flat_earned','before_contact','no_tier','other_currency')`,
    ),
    check('commissions_set', sql`(${t.amount} = 0) = (${t.setId} is null)`),
    check('commissions_sign', sql`${t.reversesId} is null or (${t.amount} <= 0 and ${t.basis} <= 0)`),
    check('commissions_rate', sql`${t.rate} between 0 and 10000`),
    betweenParties('commissions', t.lenderId, t.agencyId),
  ],
)
