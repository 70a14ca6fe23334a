import { command } from '../../command.ts'
import { notFound, type Problem } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { groundFacts, groundOf, likenessOf } from '../ground-store.ts'
import { OnePayment } from '../input.ts'
import { insertOutcome, putEvents } from '../outcome.ts'
import { type Outcome, postedOrSuspended } from '../posting-rules.ts'
import { revisedPayment } from '../rules.ts'
import { accountOfPayment, paymentForChange, savePayment } from '../store.ts'

interface Decided extends Outcome {
  /** Somebody took it back, or posted it, meanwhile. */
  readonly overtaken: boolean
}

/** What an agency took, put to the lender’s debt by the lender’s own job. */
export const postPayment = command({
  name: 'payment.post',
  summary: 'Put a received payment to its debt, or leave it in suspense with the reason',
  scope: 'payments:write',
  input: OnePayment,
  load: (context, { paymentId }) => ({
    payment: paymentForChange(context, paymentId),
    ...groundFacts(context, accountOfPayment(context, paymentId), likenessOf(context, paymentId)),
  }),
  decide: ({ payment: [payment], ...facts }, _, context): Result<Decided, Problem> => {
    if (!payment) return refuse(notFound())
    // What waited for its sold debt to reach the buyer is posted where the debt came back instead.
    if (payment.status !== 'received' && payment.reason !== 'account_sold')
      return ok({ payment, change: null, sets: [], overtaken: true })
    const outcome = postedOrSuspended(payment, groundOf(facts, context), { ...context, fresh: false })
    return ok({ ...outcome, payment: revisedPayment(outcome.payment, {}), overtaken: false })
  },
  write: (decided, context) =>
    decided.overtaken ? [] : [...insertOutcome(decided, context), savePayment(decided.payment)],
  events: ({ overtaken, ...outcome }) => (overtaken ? [] : putEvents(outcome)),
  view: ({ payment: { status } }) => ({ status }),
})
