import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { paymentEvent, receivedPaymentEvents } from '../events.ts'
import { OnePayment } from '../input.ts'
import { insertOutcome } from '../outcome.ts'
import type { Outcome } from '../posting-rules.ts'
import { paymentProblems as problems } from '../problems.ts'
import { requireStatus, revisedPayment } from '../rules.ts'
import { refundOf } from '../set-rules.ts'
import { paymentForChange, savePayment } from '../store.ts'
import { paymentView } from '../view.ts'

export const refundPayment = command({
  name: 'payment.refund',
  summary: 'Record that money in suspense went back to whoever paid it',
  scope: 'payments:write',
  input: OnePayment,
  problems: [problems.lenderActs, problems.statusUnfit],
  load: (context, { paymentId }) => ({ payment: paymentForChange(context, paymentId) }),
  decide: ({ payment: [payment] }, _, context): Result<Outcome, Problem> => {
    if (!payment) return refuse(notFound())
    if (!context.lends) return refuse(new Problem(problems.lenderActs))
    const refusal = requireStatus(payment, ['unallocated'])
    if (refusal) return refuse(refusal)
    const refunded = revisedPayment(payment, { status: 'refunded', reason: null })
    return ok({ payment: refunded, change: null, sets: [refundOf(payment, context)] })
  },
  revises: ({ payment: [payment] }) => payment ?? null,
  write: (outcome, context) => [...insertOutcome(outcome, context), savePayment(outcome.payment)],
  events: ({ payment }) => [paymentEvent(receivedPaymentEvents.refunded, payment)],
  view: ({ payment }, context) => paymentView(payment, context),
})
