import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { reversalCodes } from './model.ts'
import { type PaymentReversal, PaymentReversalId, reversalStatuses } from './reversal-model.ts'

const ReversalData = z.strictObject({
  reversalId: idOf(PaymentReversalId),
  code: z.enum(reversalCodes),
  status: z.enum(reversalStatuses),
  paymentId: idOf(PaymentId).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'payment_reversal', description, data: ReversalData })

export const paymentReversalEvents = {
  awaiting: about('payment_reversal.awaiting', 'A reversal is known, and takes back its payment once that is.'),
  settled: about('payment_reversal.settled', 'A reversal took back its payment.'),
  refused: about('payment_reversal.refused', 'A reversal could not take back its payment.'),
  expired: about('payment_reversal.expired', 'No payment came under the reference of a reversal.'),
} as const

/** What the status of a reversal says happened, to whoever said so. */
export const reversalEvent = ({ orgId, id, code, status, paymentId }: PaymentReversal): EventDraft => ({
  kind: paymentReversalEvents[status] as EventKind,
  aggregateId: id,
  audience: [orgId],
  data: { reversalId: id, code, status, paymentId },
})
