import { z } from '@hono/zod-openapi'
import { AccountId, allocationBases, components, TransactionId } from '../accounts/index.ts'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PaymentId } from '../ledger/index.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { methods, type Payment, payees, paymentStatuses, reversalCodes, suspenseReasons } from './model.ts'

const minor = () => z.int().min(1).max(Number.MAX_SAFE_INTEGER).openapi({ description: 'Minor units', example: 50_000 })
const part = () => z.int().min(0).max(Number.MAX_SAFE_INTEGER).openapi({ description: 'Minor units', example: 50_000 })

export const PaymentResource = z
  .object({
    id: idOf(PaymentId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId).nullable().openapi({ description: 'Who holds the money, or whose success it is' }),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to the agency' }),
    placementId: idOf(PlacementId).nullable(),
    recordedBy: idOf(OrganisationId),
    reference: z.string().max(100),
    endToEndId: z.string().max(100).nullable().openapi({ description: 'What banks call it from end to end' }),
    paidTo: z.enum(payees),
    method: z.enum(methods),
    currency: currencyCode(),
    amount: minor(),
    paid: z
      .object({
        currency: currencyCode(),
        amount: minor(),
        rate: z.string().max(20),
        rateSource: z.string().max(60),
        rateOn: dayText(),
      })
      .nullable()
      .openapi('PaidInExchange', { description: 'What was paid, where that is another currency' }),
    effectiveAt: instantText(),
    effectiveOn: dayText(),
    promisedAt: instantText().nullable(),
    status: z.enum(paymentStatuses),
    reason: z.enum(suspenseReasons).nullable().openapi({ description: 'Why it is in suspense' }),
    allocation: z
      .object({ principal: part(), interest: part(), fees: part(), costs: part() })
      .nullable()
      .openapi('PaymentAllocation', { description: 'What of the debt it paid; null until posted' }),
    refundable: part().nullable().openapi({
      description: 'What went beyond all that was owed: it is owed back. Null until posted',
    }),
    allocationOrder: z
      .object({
        order: z.array(z.enum(components)).min(1).max(components.length),
        basis: z.enum(allocationBases).openapi({ description: 'Whose word it is; `unregulated`: nobody’s' }),
        rule: z.string().max(60).nullable().openapi({ description: 'The law that holds there, by its name here' }),
      })
      .nullable()
      .openapi('PaymentAllocationOrder', {
        description: 'In which order it paid the parts of the debt, kept as it was; null until posted',
      }),
    creditedTo: idOf(OrganisationId).nullable().openapi({
      description: 'The agency whose success it is; null: nobody’s, or another agency’s than yours',
    }),
    creditedPlacementId: idOf(PlacementId).nullable(),
    looksLike: z.boolean().openapi({ description: 'Another of the same amount was paid on the account about then' }),
    lookAlikeId: idOf(PaymentId).nullable().openapi({ description: 'That other one; null to the agency' }),
    transactionId: idOf(TransactionId).nullable().openapi({ description: 'The lender’s; null to the agency' }),
    reversalCode: z.enum(reversalCodes).nullable(),
    recordedAt: instantText(),
    postedAt: instantText().nullable(),
    reversedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Payment')
export type PaymentResource = z.output<typeof PaymentResource>

/** A payment as one side sees it: an agency sees no account, and no other agency. */
export function paymentView(payment: Payment, { org }: { readonly org: OrganisationId }): PaymentResource {
  const lends = org === payment.lenderId
  const credited = lends || payment.creditedTo === org
  const { paidCurrency, paidAmount, rate, rateSource, rateOn, principal, interest, fees, costs } = payment
  return {
    ...{ id: payment.id, lenderId: payment.lenderId, agencyId: payment.agencyId },
    ...{ accountId: lends ? payment.accountId : null, placementId: payment.placementId },
    ...{ recordedBy: payment.recordedBy, reference: payment.reference, endToEndId: payment.endToEndId },
    ...{ paidTo: payment.paidTo, method: payment.method },
    ...{ currency: payment.currency, amount: wireAmount(payment.amount) },
    paid:
      paidCurrency !== null && paidAmount !== null && rateOn !== null
        ? {
            currency: paidCurrency,
            amount: wireAmount(paidAmount),
            rate: rate ?? '',
            rateSource: rateSource ?? '',
            rateOn,
          }
        : null,
    ...{ effectiveAt: payment.effectiveAt, effectiveOn: payment.effectiveOn, promisedAt: payment.promisedAt },
    ...{ status: payment.status, reason: payment.reason },
    allocation:
      principal === null
        ? null
        : {
            principal: wireAmount(principal),
            interest: wireAmount(interest ?? 0n),
            fees: wireAmount(fees ?? 0n),
            costs: wireAmount(costs ?? 0n),
          },
    refundable: payment.refundable === null ? null : wireAmount(payment.refundable),
    // Field by field: PostgreSQL keeps the keys of a JSON object in an order of its own.
    allocationOrder: payment.allocationOrder && {
      order: [...payment.allocationOrder.order],
      basis: payment.allocationOrder.basis,
      rule: payment.allocationOrder.rule,
    },
    creditedTo: credited ? payment.creditedTo : null,
    creditedPlacementId: credited ? payment.creditedPlacementId : null,
    looksLike: payment.lookAlikeId !== null,
    lookAlikeId: lends ? payment.lookAlikeId : null,
    transactionId: lends ? payment.transactionId : null,
    reversalCode: payment.reversalCode,
    ...{ recordedAt: payment.recordedAt, postedAt: payment.postedAt, reversedAt: payment.reversedAt },
    version: payment.version,
  }
}
