import { command } from '../../command.ts'
import type { Problem } from '../../kernel/problem.ts'
import { ok, type Result } from '../../kernel/result.ts'
import { groundFacts, type Outcome, receivedElsewhere, receivedEvents, receivedWrites } from '../../payments/index.ts'
import { forwardingEvent } from '../forwarding-events.ts'
import { ForwardPayment } from '../forwarding-input.ts'
import type { ForwardedPayment } from '../forwarding-model.ts'
import { recordedOf } from '../forwarding-rules.ts'
import { columnOfForwarded, forwardedForChange, likenessOfForwarded, saveForwarded } from '../forwarding-store.ts'

interface Taken {
  readonly forwarded: ForwardedPayment
  readonly outcome: Outcome
}

/** A step of the buyer’s job: what the seller received is a payment of the buyer’s, of the day it was made, each exactly once. */
export const takePayment = command({
  name: 'debt_sale.take_payment',
  summary: 'Put what the seller of a debt received for it to the debt',
  scope: 'payments:write',
  input: ForwardPayment,
  load: (context, { paymentId }) => ({
    known: forwardedForChange(context, paymentId),
    ...groundFacts(
      context,
      columnOfForwarded(context, paymentId, 'buyer_account_id'),
      likenessOfForwarded(context, paymentId),
    ),
  }),
  decide: ({ known: [known], ...facts }, _, context): Result<Taken | null, Problem> => {
    if (known?.state !== 'sent' || known.buyerId !== context.org) return ok(null)
    const { buyerAccountId: accountId, effectiveAt } = known
    const made = receivedElsewhere({ recorded: recordedOf(known), accountId, effectiveAt }, facts, context)
    if (!made.ok) return made
    const { outcome } = made.value
    return ok({ outcome, forwarded: { ...known, state: 'taken', buyerPaymentId: outcome.payment.id } })
  },
  write: (taken, context) => (taken ? [...receivedWrites(taken.outcome, context), saveForwarded(taken.forwarded)] : []),
  events: (taken) => (taken ? [...receivedEvents(taken.outcome), forwardingEvent(taken.forwarded)] : []),
  view: (taken) => ({ taken: taken !== null }),
})
