import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import {
  currencyCode,
  dayText,
  idOf,
  instantRange,
  instantText,
  listInput,
  minorUnits,
  named,
  reference,
  text,
} from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { methods, paymentStatuses, recordedPayees, reversalCodes } from './model.ts'

export const Exchange = z
  .strictObject({
    currency: currencyCode(),
    amount: minorUnits({ min: 1 }),
    rate: z
      .string()
      .max(20)
      .regex(/^\d{1,9}(\.\d{1,9})?$/)
      .openapi({ description: 'Of the currency it counts in for one of the paid', example: '31.25' }),
    rateSource: text({ max: 60 }).openapi({ example: 'Bank of Taiwan, spot' }),
    rateOn: dayText(),
  })
  .openapi('PaymentExchange', { description: 'What was paid, where that is another currency' })

export const RecordPayment = z.strictObject({
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional(),
  mandate: named(MandateId).optional().openapi({
    description: 'Agencies: under which you took money you cannot place',
  }),
  reference: reference().openapi({
    description: 'Your own name for it: recorded twice, it is one',
    example: 'PAY-88-3',
  }),
  paidTo: z.enum(recordedPayees).openapi({ description: 'Who was paid' }),
  method: z.enum(methods),
  currency: currencyCode(),
  amount: minorUnits({ min: 1 }),
  paid: Exchange.optional(),
  effectiveAt: instantText().openapi({ description: 'When it was paid' }),
  endToEndId: reference().optional().openapi({
    description: 'What it is called from end to end between the banks: a return by it finds it',
  }),
  promisedAt: instantText().optional().openapi({
    description: 'When it was promised: it is credited to whoever it was promised to, if it comes within the grace',
  }),
})

/** As many as one call takes. */
export const PAYMENTS_MAX = 1_000

export const RecordPayments = z.strictObject({
  payments: z.array(RecordPayment.openapi('PaymentRow')).min(1).max(PAYMENTS_MAX),
})

/** What the lender’s job has found to post. */
export const PostPayments = z.strictObject({
  payments: z.array(idOf(PaymentId)).min(1).max(PAYMENTS_MAX),
  accounts: z.array(idOf(AccountId)).min(1).max(PAYMENTS_MAX),
})

export const NextReceived = z.strictObject({})

export const OnePayment = z.strictObject({ paymentId: idOf(PaymentId) })

export const AllocatePayment = z.strictObject({
  paymentId: idOf(PaymentId),
  account: named(AccountId).optional().openapi({ description: 'Another than it was recorded on, or the first' }),
})

export const ReversePayment = z.strictObject({ paymentId: idOf(PaymentId), code: z.enum(reversalCodes) })

export const ListPayments = z.strictObject({
  ...listInput,
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional(),
  counterparty: idOf(OrganisationId).optional().openapi({ description: 'The other side' }),
  status: z.array(z.enum(paymentStatuses)).min(1).max(paymentStatuses.length).optional(),
  recordedAt: instantRange(),
})
