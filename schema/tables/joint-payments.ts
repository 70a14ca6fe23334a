import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgPolicy, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { JointAgreementId } from '../../src/agreements/model.ts'
import { JointShareId } from '../../src/joint-agreements/model.ts'
import {
  type DistributionState,
  JointDistributionId,
  JointPaymentId,
  type JointPaymentState,
} from '../../src/joint-agreements/payment-model.ts'
import { PaymentId, PostingSetId } from '../../src/ledger/model.ts'
import type { Method, ReversalCode } from '../../src/payments/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { amount, appRole, currentOrg, day, id, instant, ownedBy, version } from './columns.ts'
import { jointAgreementShares, jointAgreements } from './joint-agreements.ts'

/** What the lead received of the borrower: the lead's own record. */
export const jointPayments = pgTable.withRLS(
  'joint_payments',
  {
    leadId: id('lender_id', OrganisationId).notNull(),
    id: id('id', JointPaymentId).notNull(),
    jointAgreementId: id('joint_agreement_id', JointAgreementId).notNull(),
    reference: text('reference').notNull(),
    currency: text('currency').notNull(),
    amount: amount('amount').notNull(),
    method: text('method').$type<Method>().notNull(),
    effectiveAt: instant('effective_at').notNull(),
    state: text('state').$type<JointPaymentState>().notNull(),
    reversalCode: text('reversal_code').$type<ReversalCode>(),
    setId: id('set_id', PostingSetId).notNull(),
    recordedAt: instant('recorded_at').notNull(),
    reversedAt: instant('reversed_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.leadId, t.id] }),
    foreignKey({
      columns: [t.leadId, t.jointAgreementId],
      foreignColumns: [jointAgreements.leadId, jointAgreements.id],
    }),
    uniqueIndex('joint_payments_reference').on(t.leadId, t.reference),
    index('joint_payments_of').on(t.leadId, t.jointAgreementId, t.recordedAt, t.id),
    check('joint_payments_amount', sql`${t.amount} > 0`),
    check('joint_payments_state', sql`(${t.state} = 'reversed') = (${t.reversalCode} is not null)`),
    ownedBy('joint_payments', t.leadId),
  ],
)

/** Each creditor's part of a payment, and of its reversal. What it is stands; only what became of it changes. */
export const jointDistributions = pgTable.withRLS(
  'joint_distributions',
  {
    leadId: id('lender_id', OrganisationId).notNull(),
    creditorId: id('org_id', OrganisationId).notNull(),
    id: id('id', JointDistributionId).notNull(),
    jointAgreementId: id('joint_agreement_id', JointAgreementId).notNull(),
    jointShareId: id('joint_share_id', JointShareId).notNull(),
    jointPaymentId: id('joint_payment_id', JointPaymentId).notNull(),
    currency: text('currency').notNull(),
    amount: amount('amount').notNull(),
    method: text('method').$type<Method>().notNull(),
    effectiveAt: instant('effective_at').notNull(),
    reversesId: id('reverses_id', JointDistributionId),
    reversalCode: text('reversal_code').$type<ReversalCode>(),
    state: text('state').$type<DistributionState>().notNull(),
    paymentId: id('payment_id', PaymentId),
    paidOverOn: day('paid_over_on'),
    paidOverAs: text('paid_over_as'),
    receivedOn: day('received_on'),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.leadId, t.id] }),
    foreignKey({
      columns: [t.leadId, t.jointShareId],
      foreignColumns: [jointAgreementShares.leadId, jointAgreementShares.id],
    }),
    foreignKey({ columns: [t.leadId, t.jointPaymentId], foreignColumns: [jointPayments.leadId, jointPayments.id] }),
    foreignKey({ columns: [t.leadId, t.reversesId], foreignColumns: [t.leadId, t.id] }),
    uniqueIndex('joint_distributions_reversed').on(t.leadId, t.reversesId).where(sql`${t.reversesId} is not null`),
    index('joint_distributions_by_lead').on(t.leadId, t.sentAt, t.id),
    index('joint_distributions_by_creditor').on(t.creditorId, t.sentAt, t.id),
    index('joint_distributions_of_payment').on(t.leadId, t.jointPaymentId),
    check('joint_distributions_sign', sql`${t.amount} <> 0 and (${t.amount} < 0) = (${t.reversesId} is not null)`),
    check('joint_distributions_back', sql`(${t.reversesId} is null) = (${t.reversalCode} is null)`),
    check('joint_distributions_state', sql`${t.state} in ('sent','taken')`),
    check('joint_distributions_over', sql`(${t.paidOverOn} is null) = (${t.paidOverAs} is null)`),
    check('joint_distributions_received', sql`${t.receivedOn} is null or ${t.paidOverOn} is not null`),
    pgPolicy('joint_distributions_lead', {
      for: 'all',
      to: appRole,
      using: sql`${t.leadId} = ${currentOrg}`,
      withCheck: sql`${t.leadId} = ${currentOrg}`,
    }),
    pgPolicy('joint_distributions_creditor', {
      for: 'select',
      to: appRole,
      using: sql`${t.creditorId} = ${currentOrg}`,
    }),
    pgPolicy('joint_distributions_take', {
      for: 'update',
      to: appRole,
      using: sql`${t.creditorId} = ${currentOrg}`,
      withCheck: sql`${t.creditorId} = ${currentOrg}`,
    }),
  ],
)
