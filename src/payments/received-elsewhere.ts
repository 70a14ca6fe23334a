import { type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import type { Problem } from '../kernel/problem.ts'
import { ok, type Result } from '../kernel/result.ts'
import type { Answers, Context } from '../store/index.ts'
import { paymentEvent, receivedPaymentEvents } from './events.ts'
import { type groundFacts, groundOf } from './ground-store.ts'
import { insertOutcome, putEvents } from './outcome.ts'
import { type Outcome, postedOrSuspended } from './posting-rules.ts'
import { received } from './rules.ts'
import { insertPayment } from './store.ts'

interface Elsewhere {
  readonly recorded: Parameters<typeof received>[0]
  readonly accountId: Parameters<typeof received>[1]['accountId']
  readonly effectiveAt: Parameters<typeof calendarDateAt>[0]
}

/**
 * What somebody else received for a debt of the organisation's own, a seller or the lead of several creditors, is a payment of
 * the organisation's, of the day it was made: put to its debt, or in suspense.
 */
export function receivedElsewhere(
  { recorded, accountId, effectiveAt }: Elsewhere,
  facts: Answers<ReturnType<typeof groundFacts>>,
  context: Context,
): Result<{ readonly outcome: Outcome; readonly effectiveOn: CalendarDate }, Problem> {
  const ground = groundOf(facts, context)
  const target = {
    ...{ lenderId: context.org, agencyId: null, accountId },
    ...{ placementId: null, mandateId: null, jurisdiction: null },
  }
  const effectiveOn = calendarDateAt(effectiveAt, ground.timeZone)
  const made = received(recorded, target, { ...context, effectiveOn })
  if (!made.ok) return made
  return ok({ outcome: postedOrSuspended(made.value, ground, { ...context, fresh: true }), effectiveOn })
}

/** Writes it, the payment before all else that names it. */
export const receivedWrites = (outcome: Outcome, context: Context) => [
  ...insertOutcome(outcome, context),
  insertPayment(outcome.payment),
]

/** What is told of it. */
export const receivedEvents = (outcome: Outcome) => [
  paymentEvent(receivedPaymentEvents.recorded, outcome.payment),
  ...putEvents(outcome),
]
