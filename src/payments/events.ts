import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Payment, payees, paymentStatuses, reversalCodes, suspenseReasons } from './model.ts'

/** Never an amount, a reference or an account: those are read from the payment, by its two sides. */
const PaymentData = z.strictObject({
  paymentId: idOf(PaymentId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId).nullable(),
  placementId: idOf(PlacementId).nullable(),
  paidTo: z.enum(payees),
  status: z.enum(paymentStatuses),
  reason: z.enum(suspenseReasons).nullable(),
  reversalCode: z.enum(reversalCodes).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'payment', description, data: PaymentData })

export const receivedPaymentEvents = {
  recorded: about('payment.recorded', 'A payment became known, and its money is in the ledger.'),
  posted: about('payment.posted', 'A payment was put to its debt.'),
  suspended: about('payment.suspended', 'A payment stays in suspense, for a reason.'),
  forwarded: about(
    'payment.forwarded',
    'The debt is sold: the money is owed to its buyer, whose own payment it becomes.',
  ),
  refunded: about('payment.refunded', 'Money in suspense was given back.'),
  reversing: about('payment.reversing', 'The agency took a payment back; the lender’s books follow.'),
  reversed: about('payment.reversed', 'A payment was taken back by twins of what was posted.'),
} as const

export const paymentEvent = (
  kind: EventKind<string, z.output<typeof PaymentData>>,
  { id, lenderId, agencyId, placementId, paidTo, status, reason, reversalCode }: Payment,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: agencyId ? [lenderId, agencyId] : [lenderId],
  data: { paymentId: id, lenderId, agencyId, placementId, paidTo, status, reason, reversalCode },
})

/** What became of a payment that was to be put to a debt. */
export const outcomeEvent = (payment: Payment): EventDraft =>
  paymentEvent(payment.status === 'posted' ? receivedPaymentEvents.posted : receivedPaymentEvents.suspended, payment)
