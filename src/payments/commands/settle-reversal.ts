import { command } from '../../command.ts'
import { notFound, type Problem } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { reversible } from '../model.ts'
import type { Outcome } from '../posting-rules.ts'
import { reversalEvent } from '../reversal-events.ts'
import { SettleReversal } from '../reversal-input.ts'
import type { PaymentReversal } from '../reversal-model.ts'
import { amountRefusal, closedReversal } from '../reversal-rules.ts'
import { reversalForChange, saveReversal } from '../reversal-store.ts'
import { reversedOf, takingEvents, takingFacts, takingWrites } from '../taking.ts'

interface Decided {
  readonly reversal: PaymentReversal
  /** What was taken back; null where the payment refused, or somebody was there before. */
  readonly outcome: Outcome | null
  readonly overtaken: boolean
}

/** The payment of a waiting reversal taken back, in one transaction with its end. */
export const settleReversal = command({
  name: 'payment_reversal.settle',
  summary: 'Take back the payment a reversal waited for, or say why it cannot be',
  scope: 'payments:write',
  input: SettleReversal,
  load: (context, { reversalId, paymentId }) => ({
    reversal: reversalForChange(context, reversalId),
    ...takingFacts(context, paymentId),
  }),
  decide: ({ reversal: [reversal], ...known }, { paymentId }, context): Result<Decided, Problem> => {
    const [payment] = known.payment
    if (!reversal || !payment) return refuse(notFound())
    if (reversal.status !== 'awaiting') return ok({ reversal, outcome: null, overtaken: true })
    const unfit = amountRefusal(reversal, payment)
    const taken = unfit ? refuse(unfit) : reversedOf(known, { code: reversal.code, from: reversible }, context)
    const refusal = taken.ok ? null : taken.refusal.kind.code
    const status = taken.ok ? ('settled' as const) : ('refused' as const)
    return ok({
      reversal: closedReversal(reversal, { status, paymentId, refusal }, context.now),
      ...{ outcome: taken.ok ? taken.value : null, overtaken: false },
    })
  },
  write: ({ reversal, outcome, overtaken }, context) =>
    overtaken ? [] : [...(outcome ? takingWrites(outcome, context) : []), saveReversal(reversal)],
  events: ({ reversal, outcome, overtaken }) =>
    overtaken ? [] : [...(outcome ? takingEvents(outcome) : []), reversalEvent(reversal)],
  view: ({ reversal: { status } }) => ({ status }),
})
