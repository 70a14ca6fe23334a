import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import type { Problem } from '../../kernel/problem.ts'
import { ok, type Result } from '../../kernel/result.ts'
import {
  groundFacts,
  groundOf,
  insertOutcome,
  insertPayment,
  type Outcome,
  paymentEvent,
  postedOrSuspended,
  putEvents,
  received,
  receivedPaymentEvents,
} from '../../payments/index.ts'
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
    const ground = groundOf(facts, context)
    const target = {
      ...{ lenderId: context.org, agencyId: null, accountId: known.buyerAccountId },
      ...{ placementId: null, mandateId: null, jurisdiction: null },
    }
    const effectiveOn = calendarDateAt(known.effectiveAt, ground.timeZone)
    const made = received(recordedOf(known), target, { ...context, effectiveOn })
    if (!made.ok) return made
    const outcome = postedOrSuspended(made.value, ground, { ...context, fresh: true })
    return ok({ outcome, forwarded: { ...known, state: 'taken', buyerPaymentId: outcome.payment.id } })
  },
  write: (taken, context) =>
    taken
      ? [...insertOutcome(taken.outcome, context), insertPayment(taken.outcome.payment), saveForwarded(taken.forwarded)]
      : [],
  events: (taken) =>
    taken
      ? [
          paymentEvent(receivedPaymentEvents.recorded, taken.outcome.payment),
          ...putEvents(taken.outcome),
          forwardingEvent(taken.forwarded),
        ]
      : [],
  view: (taken) => ({ taken: taken !== null }),
})
