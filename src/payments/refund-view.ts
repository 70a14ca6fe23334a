import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PaymentId } from '../ledger/index.ts'
import { type Refund, RefundId, refundStatuses } from './refund-model.ts'

export const RefundResource = z
  .object({
    id: idOf(RefundId),
    paymentId: idOf(PaymentId),
    accountId: idOf(AccountId),
    currency: currencyCode(),
    amount: z.int().min(1).max(Number.MAX_SAFE_INTEGER).openapi({ description: 'Minor units', example: 50_000 }),
    status: z.enum(refundStatuses).openapi({
      description: '`recoverable`: its payment was taken back after it was paid, so whoever got it owes it',
    }),
    reference: z.string().max(100).nullable().openapi({ description: 'Your own name of the transfer' }),
    paidOn: dayText().nullable(),
    recordedAt: instantText(),
    paidAt: instantText().nullable(),
    endedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Refund')

export const refundView = ({ lenderId: _, setId: __, amount, ...refund }: Refund): z.output<typeof RefundResource> => ({
  ...refund,
  amount: wireAmount(amount),
})
