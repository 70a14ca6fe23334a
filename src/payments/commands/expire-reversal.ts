import { command } from '../../command.ts'
import { notFound, type Problem } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { reversalEvent } from '../reversal-events.ts'
import { OneReversal } from '../reversal-input.ts'
import type { PaymentReversal } from '../reversal-model.ts'
import { closedReversal } from '../reversal-rules.ts'
import { paymentReversed, reversalForChange, saveReversal } from '../reversal-store.ts'

interface Decided {
  readonly reversal: PaymentReversal
  readonly expired: boolean
}

/** A reversal that waited long enough expires; one whose payment came meanwhile waits for its job. */
export const expireReversal = command({
  name: 'payment_reversal.expire',
  summary: 'End the waiting of a reversal whose payment did not come',
  scope: 'payments:write',
  input: OneReversal,
  load: (context, { reversalId }) => ({
    reversal: reversalForChange(context, reversalId),
    payment: paymentReversed(context, reversalId),
  }),
  decide: ({ reversal: [reversal], payment: [payment] }, _, { now }): Result<Decided, Problem> => {
    if (!reversal) return refuse(notFound())
    if (reversal.status !== 'awaiting' || payment || now < reversal.expiresAt) return ok({ reversal, expired: false })
    const changes = { status: 'expired' as const, paymentId: null, refusal: null }
    return ok({ reversal: closedReversal(reversal, changes, now), expired: true })
  },
  write: ({ reversal, expired }) => (expired ? [saveReversal(reversal)] : []),
  events: ({ reversal, expired }) => (expired ? [reversalEvent(reversal)] : []),
  view: ({ reversal: { status } }) => ({ status }),
})
