import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { TransactionId } from '../../src/accounts/model.ts'
import { PaymentId } from '../../src/ledger/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { PurgeCertificateId, type Retained } from '../../src/placements/purge-model.ts'
import { PlacementRecallId, type TailWhy } from '../../src/placements/recall-model.ts'
import {
  type Credit,
  type Method,
  type Payee,
  PaymentInFlightId,
  type PaymentRefusal,
  type PaymentState,
} from '../../src/placements/recall-payment-model.ts'
import type { DataClass } from '../../src/placements/retention.law.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { amount, betweenParties, bridged, bytes, id, instant, version } from './columns.ts'
import { payments } from './payments.ts'
import { placementRecalls } from './placement-recalls.ts'
import { placements } from './placements.ts'

/** A payment a former holder reports after a recall, and what the lender answers. */
export const paymentsInFlight = pgTable.withRLS(
  'payments_in_flight',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    placementRecallId: id('placement_recall_id', PlacementRecallId).notNull(),
    id: id('id', PaymentInFlightId).notNull(),
    reference: text('reference').notNull(),
    currency: text('currency').notNull(),
    amount: amount('amount').notNull(),
    effectiveAt: instant('effective_at').notNull(),
    promisedAt: instant('promised_at'),
    receivedBy: text('received_by').$type<Payee>().notNull(),
    method: text('method').$type<Method>(),
    endToEndId: text('end_to_end_id'),
    creditedTo: text('credited_to').$type<Credit>().notNull(),
    tailEligible: boolean('tail_eligible').notNull(),
    tailWhy: text('tail_why').$type<TailWhy>().notNull(),
    state: text('state').$type<PaymentState>().notNull(),
    reportedAt: instant('reported_at').notNull(),
    answerBy: instant('answer_by').notNull(),
    refusal: text('refusal').$type<PaymentRefusal>(),
    answeredAt: instant('answered_at'),
    paymentId: id('payment_id', PaymentId),
    transactionId: id('transaction_id', TransactionId),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    foreignKey({
      columns: [t.lenderId, t.agencyId, t.placementRecallId],
      foreignColumns: [placementRecalls.lenderId, placementRecalls.agencyId, placementRecalls.id],
    }),
    uniqueIndex('payments_in_flight_reference').on(t.agencyId, t.reference),
    uniqueIndex('payments_in_flight_lender_id').on(t.lenderId, t.id),
    uniqueIndex('payments_in_flight_agency_id').on(t.agencyId, t.id),
    foreignKey({ columns: [t.lenderId, t.paymentId], foreignColumns: [payments.lenderId, payments.id] }),
    uniqueIndex('payments_in_flight_payment').on(t.lenderId, t.paymentId).where(sql`${t.paymentId} is not null`),
    index('payments_in_flight_by_placement').on(t.lenderId, t.placementId),
    index('payments_in_flight_by_lender').on(t.lenderId, t.reportedAt, t.id),
    index('payments_in_flight_by_agency').on(t.agencyId, t.reportedAt, t.id),
    index('payments_in_flight_by_recall').on(t.lenderId, t.placementRecallId, t.reportedAt, t.id),
    index('payments_in_flight_by_agency_recall').on(t.agencyId, t.placementRecallId, t.reportedAt, t.id),
    check('payments_in_flight_state', sql`${t.state} in ('reported','confirmed','refused')`),
    check('payments_in_flight_received_by', sql`${t.receivedBy} in ('agency','lender')`),
    check('payments_in_flight_credited_to', sql`${t.creditedTo} in ('reporting_agency','other_holder')`),
    check('payments_in_flight_amount', sql`${t.amount} > 0`),
    betweenParties('payments_in_flight', t.lenderId, t.agencyId),
  ],
)

/** What a former holder certifies to have destroyed and what the law makes it keep. Never changed. */
export const purgeCertificates = pgTable.withRLS(
  'purge_certificates',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    placementRecallId: id('placement_recall_id', PlacementRecallId).notNull(),
    id: id('id', PurgeCertificateId).notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    destroyed: jsonb('destroyed').$type<readonly DataClass[]>().notNull(),
    neverHeld: jsonb('never_held').$type<readonly DataClass[]>().notNull(),
    retained: jsonb('retained').$type<readonly Retained[]>().notNull(),
    certifier: bytes('certifier_sealed'),
    certifiedAt: instant('certified_at').notNull(),
    statement: text('statement').notNull(),
    digest: bytes('digest').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    foreignKey({
      columns: [t.lenderId, t.agencyId, t.placementRecallId],
      foreignColumns: [placementRecalls.lenderId, placementRecalls.agencyId, placementRecalls.id],
    }),
    uniqueIndex('purge_certificates_once').on(t.lenderId, t.placementRecallId),
    uniqueIndex('purge_certificates_lender_id').on(t.lenderId, t.id),
    uniqueIndex('purge_certificates_agency_id').on(t.agencyId, t.id),
    index('purge_certificates_by_lender').on(t.lenderId, t.certifiedAt, t.id),
    index('purge_certificates_by_agency').on(t.agencyId, t.certifiedAt, t.id),
    index('purge_certificates_by_placement').on(t.lenderId, t.placementId),
    betweenParties('purge_certificates', t.lenderId, t.agencyId),
    bridged('purge_certificates', 'select'),
  ],
)
