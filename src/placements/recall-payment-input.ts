import { z } from '@hono/zod-openapi'
import {
  currencyCode,
  idOf,
  instantRange,
  instantText,
  listInput,
  minorUnits,
  named,
  reference,
} from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { PlacementId } from './model.ts'
import { PlacementRecallId } from './recall-model.ts'
import { methods, PaymentInFlightId, payees, paymentRefusals, paymentStates } from './recall-payment-model.ts'

export const ReportPayment = z.strictObject({
  placement: named(PlacementId),
  reference: reference().openapi({
    description: 'Your own name for the payment: reported twice, it is one',
    example: 'PAY-88-3',
  }),
  amount: minorUnits({ min: 1 }),
  currency: currencyCode(),
  effectiveAt: instantText().openapi({ description: 'When the borrower paid' }),
  promisedAt: instantText().optional().openapi({
    description: 'When the borrower promised it to you: then it is yours if it comes within the grace',
  }),
  receivedBy: z.enum(payees).default('agency').openapi({ description: 'Who was paid' }),
  method: z.enum(methods).optional().openapi({
    description: 'Recorded as a payment under this reference and method too, it is that one',
  }),
  endToEndId: reference().optional().openapi({
    description: 'What it is called from end to end between the banks: the bank’s entry of it is this payment',
  }),
})

export const GetPayment = z.strictObject({ payment: idOf(PaymentInFlightId) })

export const ConfirmPayment = z.strictObject({
  payment: idOf(PaymentInFlightId),
  recordedAs: named(PaymentId).optional().openapi({
    description: 'The payment it was recorded as before, by id or by your reference; left out, it is recorded now',
  }),
  isAnother: z.boolean().default(false).openapi({
    description: 'It is another payment than those recorded on the account that look like it',
  }),
})

export const RefusePayment = z.strictObject({ payment: idOf(PaymentInFlightId), code: z.enum(paymentRefusals) })

export const DeclarePayments = z.strictObject({
  placementRecall: idOf(PlacementRecallId),
  payments: z.int().min(0).max(1_000_000).openapi({ description: 'How many you have reported: none, or all of them' }),
})

export const ListPayments = z.strictObject({
  ...listInput,
  placement: idOf(PlacementId).optional(),
  recall: idOf(PlacementRecallId).optional(),
  state: z.array(z.enum(paymentStates)).min(1).max(paymentStates.length).optional(),
  reportedAt: instantRange(),
})
