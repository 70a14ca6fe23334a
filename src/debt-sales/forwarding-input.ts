import { z } from '@hono/zod-openapi'
import { dayText, idOf, listInput, minorUnits, named, reference } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { DebtSaleSettlementId, SETTLED_AT_ONCE_MAX, settlementStates } from './forwarding-model.ts'
import { DebtSaleId } from './model.ts'

/** From the jobs of the two sides. */
export const ForwardPayment = z.strictObject({ paymentId: idOf(PaymentId) })
export const ReturnPayment = z.strictObject({ paymentId: idOf(PaymentId), taken: idOf(PaymentId) })
export const NextForwarded = z.strictObject({ debtSale: idOf(DebtSaleId) })

const sale = { debtSale: named(DebtSaleId) }
const one = { debtSaleSettlement: named(DebtSaleSettlementId) }

export const ListForwardedPayments = z.strictObject({
  ...listInput,
  ...sale,
  settled: z.enum(['true', 'false']).optional().openapi({ description: 'Whether it was paid over' }),
})

export const SettlePayments = z.strictObject({
  ...sale,
  reference: reference().openapi({ description: 'Your own name of it', example: 'SETTLE-2026-11' }),
  payments: z.array(idOf(PaymentId)).min(1).max(SETTLED_AT_ONCE_MAX).openapi({
    description: 'Payments you forwarded and have not paid over; and those taken back since, which are taken off',
  }),
  amount: minorUnits({ min: 1 }).openapi({ description: 'What you paid over, as a check: the sum of these payments' }),
  paidOn: dayText().openapi({ description: 'The day you paid it over' }),
})

export const GetSettlement = z.strictObject(one)
export const ConfirmSettlement = z.strictObject({
  ...one,
  receivedOn: dayText().openapi({ description: 'The day it came' }),
})

export const ListSettlements = z.strictObject({
  ...listInput,
  as: z.enum(['seller', 'buyer']).default('seller').openapi({ description: 'The side you are on' }),
  debtSale: named(DebtSaleId).optional(),
  state: z.array(z.enum(settlementStates)).min(1).max(settlementStates.length).optional(),
})
