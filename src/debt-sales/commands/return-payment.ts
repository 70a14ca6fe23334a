import { command } from '../../command.ts'
import type { Problem } from '../../kernel/problem.ts'
import { ok, type Result } from '../../kernel/result.ts'
import { type Outcome, reversedOf, takingEvents, takingFacts, takingWrites } from '../../payments/index.ts'
import { isReversible, reversible } from '../../payments/model.ts'
import { forwardingEvent } from '../forwarding-events.ts'
import { ReturnPayment } from '../forwarding-input.ts'
import type { ForwardedPayment } from '../forwarding-model.ts'
import { forwardedForChange, saveForwarded } from '../forwarding-store.ts'

interface Returned {
  readonly forwarded: ForwardedPayment
  /** Null where the buyer’s payment no longer stood. */
  readonly outcome: Outcome | null
}

/** A step of the buyer’s job: what the seller took back is taken back in the buyer’s books too. */
export const returnPayment = command({
  name: 'debt_sale.return_payment',
  summary: 'Take back what the seller of a debt had forwarded and took back',
  scope: 'payments:write',
  input: ReturnPayment,
  load: (context, { paymentId, taken }) => ({
    forwarded: forwardedForChange(context, paymentId),
    ...takingFacts(context, taken),
  }),
  decide: ({ forwarded: [known], ...facts }, { taken }, context): Result<Returned | null, Problem> => {
    if (known?.state !== 'returning' || known.buyerId !== context.org || known.buyerPaymentId !== taken) return ok(null)
    const forwarded: ForwardedPayment = { ...known, state: 'returned' }
    const [payment] = facts.payment
    if (!payment || !isReversible(payment.status)) return ok({ forwarded, outcome: null })
    const code = known.reversalCode ?? 'recorded_in_error'
    const back = reversedOf(facts, { code, from: reversible, follows: true }, context)
    return back.ok ? ok({ forwarded, outcome: back.value }) : back
  },
  write: (returned, context) =>
    returned
      ? [...(returned.outcome ? takingWrites(returned.outcome, context) : []), saveForwarded(returned.forwarded)]
      : [],
  events: (returned) =>
    returned ? [...(returned.outcome ? takingEvents(returned.outcome) : []), forwardingEvent(returned.forwarded)] : [],
  view: (returned) => ({ returned: returned !== null }),
})
