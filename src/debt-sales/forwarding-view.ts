import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PaymentId } from '../ledger/index.ts'
import { methods, reversalCodes } from '../payments/model.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type DebtSaleSettlement,
  DebtSaleSettlementId,
  type ForwardedPayment,
  forwardingStates,
  settlementStates,
} from './forwarding-model.ts'
import { DebtSaleId } from './model.ts'

const minor = () => z.int().min(1).max(Number.MAX_SAFE_INTEGER).openapi({ description: 'Minor units', example: 50_000 })
const count = (description: string) => z.int().min(0).max(1_000).openapi({ description })

export const ForwardedPaymentResource = z
  .object({
    paymentId: idOf(PaymentId).openapi({ description: 'The seller’s payment' }),
    debtSaleId: idOf(DebtSaleId),
    number: z.int().min(1).max(2_147_483_647).openapi({ description: 'Of the debt on the tape' }),
    boughtPaymentId: idOf(PaymentId).nullable().openapi({ description: 'What it became, to the buyer' }),
    currency: currencyCode(),
    amount: minor(),
    method: z.enum(methods),
    effectiveAt: instantText(),
    state: z.enum(forwardingStates),
    reversalCode: z.enum(reversalCodes).nullable().openapi({ description: 'Why the seller took it back' }),
    settlementId: idOf(DebtSaleSettlementId).nullable().openapi({ description: 'By which it was paid over' }),
    returnedInId: idOf(DebtSaleSettlementId).nullable().openapi({ description: 'In which it was taken off again' }),
    forwardedAt: instantText(),
  })
  .openapi('ForwardedPayment')
export type ForwardedPaymentResource = z.output<typeof ForwardedPaymentResource>

export const forwardedView = (
  one: ForwardedPayment,
  { org }: { readonly org: OrganisationId },
): ForwardedPaymentResource => ({
  ...{ paymentId: one.paymentId, debtSaleId: one.debtSaleId, number: one.number },
  boughtPaymentId: org === one.buyerId ? one.buyerPaymentId : null,
  ...{ currency: one.currency, amount: wireAmount(one.amount), method: one.method, effectiveAt: one.effectiveAt },
  ...{ state: one.state, reversalCode: one.reversalCode, settlementId: one.settlementId },
  ...{ returnedInId: one.returnedIn, forwardedAt: one.forwardedAt },
})

export const SettlementResource = z
  .object({
    id: idOf(DebtSaleSettlementId),
    debtSaleId: idOf(DebtSaleId),
    sellerId: idOf(OrganisationId),
    buyerId: idOf(OrganisationId),
    reference: z.string().max(100).openapi({ description: 'The seller’s name of it' }),
    currency: currencyCode(),
    amount: minor(),
    payments: count('Payments paid over'),
    returned: count('Payments taken off, which were paid over before and taken back since'),
    paidOn: dayText(),
    state: z.enum(settlementStates),
    receivedOn: dayText().nullable(),
    statedAt: instantText(),
    confirmedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('DebtSaleSettlement')
export type SettlementResource = z.output<typeof SettlementResource>

export const settlementView = ({ lenderId, amount, ...one }: DebtSaleSettlement): SettlementResource => ({
  ...one,
  ...{ sellerId: lenderId, amount: wireAmount(amount) },
})
