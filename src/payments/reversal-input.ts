import { z } from '@hono/zod-openapi'
import { currencyCode, idOf, instantRange, listInput, minorUnits, reference } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { reversalCodes } from './model.ts'
import { PaymentReversalId, reversalStatuses } from './reversal-model.ts'

export const RecordReversal = z.strictObject({
  reference: reference().openapi({ description: 'Your own name of the payment', example: 'PAY-88-3' }),
  code: z.enum(reversalCodes),
  amount: minorUnits({ min: 1 }).optional().openapi({
    description: 'What was taken back, to be held against the payment; with its currency',
  }),
  currency: currencyCode().optional(),
})

/** As many as one call takes. */
export const REVERSALS_MAX = 1_000

export const RecordReversals = z.strictObject({
  reversals: z.array(RecordReversal.openapi('PaymentReversalRow')).min(1).max(REVERSALS_MAX),
})

export const OneReversal = z.strictObject({ reversalId: idOf(PaymentReversalId) })
export const SettleReversal = z.strictObject({ reversalId: idOf(PaymentReversalId), paymentId: idOf(PaymentId) })

export const ListReversals = z.strictObject({
  ...listInput,
  status: z.array(z.enum(reversalStatuses)).min(1).max(reversalStatuses.length).optional(),
  recordedAt: instantRange(),
})
