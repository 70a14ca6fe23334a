import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { insertSets } from '../../ledger/index.ts'
import { paymentEvent, paymentForChange, receivedPaymentEvents, savePayment } from '../../payments/index.ts'
import { forwardingEvent } from '../forwarding-events.ts'
import { ForwardPayment } from '../forwarding-input.ts'
import { forwarded } from '../forwarding-rules.ts'
import { forwardedForChange, insertForwarded, saveForwarded, soldLineOf } from '../forwarding-store.ts'
import { scheduleTaking } from '../store.ts'

/** A step of the seller’s job: what was paid on a debt after it was sold is its buyer’s, and what is taken back of it too. */
export const forwardPayment = command({
  name: 'debt_sale.forward_payment',
  summary: 'Forward what was paid on a debt that is sold to its buyer',
  scope: 'payments:write',
  input: ForwardPayment,
  load: (context, { paymentId }) => ({
    payment: paymentForChange(context, paymentId),
    line: soldLineOf(context, paymentId),
    known: forwardedForChange(context, paymentId),
  }),
  decide: ({ payment: [payment], line: [line], known: [known] }, _, context) =>
    payment ? ok(forwarded(payment, { line, known }, context)) : refuse(notFound()),
  write: ({ forwarded: one, isNew, payment, sets }, context) => [
    ...insertSets(sets),
    ...(payment ? [savePayment(payment)] : []),
    ...(one ? [isNew ? insertForwarded(one) : saveForwarded(one)] : []),
    ...(one ? [scheduleTaking({ lenderId: one.lenderId, id: one.debtSaleId }, context)] : []),
  ],
  events: ({ forwarded: one, payment }) => [
    ...(payment ? [paymentEvent(receivedPaymentEvents.forwarded, payment)] : []),
    ...(one ? [forwardingEvent(one)] : []),
  ],
  view: ({ next }) => ({ next }),
})
