import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { type Refund, RefundId, refundStatuses } from './refund-model.ts'

/** Never an amount: that is read from the refund. */
const RefundData = z.strictObject({
  refundId: idOf(RefundId),
  paymentId: idOf(PaymentId),
  accountId: idOf(AccountId),
  status: z.enum(refundStatuses),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'refund', description, data: RefundData })

export const refundEvents = {
  owed: about('refund.owed', 'A payment went beyond what was owed, or what was given back came back.'),
  paid: about('refund.paid', 'What was paid beyond the debt was given back.'),
  cancelled: about('refund.cancelled', 'The payment was taken back: nothing is to be given back.'),
  recoverable: about('refund.recoverable', 'The payment was taken back after a part of it was given back.'),
} as const

/** What the status of a refund says happened, to the lender that owes it. */
export const refundEvent = ({ lenderId, id, paymentId, accountId, status }: Refund): EventDraft => ({
  kind: refundEvents[status] as EventKind,
  aggregateId: id,
  audience: [lenderId],
  data: { refundId: id, paymentId, accountId, status },
})
