import { z } from '@hono/zod-openapi'
import { TransactionId } from '../accounts/model.ts'
import { currencyCode, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PaymentId } from '../ledger/model.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementId } from './model.ts'
import { PlacementRecallId, tailWhys } from './recall-model.ts'
import {
  credits,
  methods,
  type PaymentInFlight,
  PaymentInFlightId,
  payees,
  paymentRefusals,
  paymentStates,
} from './recall-payment-model.ts'

export const PaymentResource = z
  .object({
    id: idOf(PaymentInFlightId),
    placementId: idOf(PlacementId),
    placementRecallId: idOf(PlacementRecallId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    reference: z.string().max(100).openapi({ description: 'The agency’s name for it' }),
    amount: z.int().min(1).max(Number.MAX_SAFE_INTEGER).openapi({ description: 'Minor units', example: 50_000 }),
    currency: currencyCode(),
    effectiveAt: instantText(),
    promisedAt: instantText().nullable(),
    receivedBy: z.enum(payees),
    method: z.enum(methods).nullable(),
    endToEndId: z.string().max(100).nullable().openapi({ description: 'What banks call it from end to end' }),
    creditedTo: z.enum(credits).openapi({ description: 'Whose success it is, by when it was promised and paid' }),
    tailCommission: z.object({ eligible: z.boolean(), why: z.enum(tailWhys) }).openapi('PaymentTail', {
      description: 'Whether it may earn the agency commission although it came after the recall',
    }),
    state: z.enum(paymentStates),
    reportedAt: instantText(),
    answerBy: instantText().openapi({ description: 'Until when the lender answers' }),
    refusal: z.enum(paymentRefusals).nullable(),
    answeredAt: instantText().nullable(),
    paymentId: idOf(PaymentId).nullable().openapi({
      description: 'The payment it was confirmed as; null to an agency whose payment it is not',
    }),
    transactionId: idOf(TransactionId).nullable().openapi({
      description:
        'How it moved the debt when it was confirmed; null to the agency, and where the money is in suspense',
    }),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('PaymentInFlight')

/** Whether the payment it became is the reporting agency's to read: it was paid, or credited with it. */
const isReporters = ({ receivedBy, creditedTo }: PaymentInFlight) =>
  receivedBy === 'agency' || creditedTo === 'reporting_agency'

export const paymentView = (
  payment: PaymentInFlight,
  { org }: { org: OrganisationId },
): z.output<typeof PaymentResource> => ({
  id: payment.id,
  placementId: payment.placementId,
  placementRecallId: payment.placementRecallId,
  lenderId: payment.lenderId,
  agencyId: payment.agencyId,
  reference: payment.reference,
  amount: wireAmount(payment.amount),
  currency: payment.currency,
  effectiveAt: payment.effectiveAt,
  promisedAt: payment.promisedAt,
  receivedBy: payment.receivedBy,
  method: payment.method,
  endToEndId: payment.endToEndId,
  creditedTo: payment.creditedTo,
  tailCommission: { eligible: payment.tailEligible, why: payment.tailWhy },
  state: payment.state,
  reportedAt: payment.reportedAt,
  answerBy: payment.answerBy,
  refusal: payment.refusal,
  answeredAt: payment.answeredAt,
  paymentId: org === payment.lenderId || isReporters(payment) ? payment.paymentId : null,
  transactionId: org === payment.lenderId ? payment.transactionId : null,
  version: payment.version,
})
