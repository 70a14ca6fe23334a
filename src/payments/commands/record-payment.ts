import { debtProblems } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { Problem, problems as shared } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import type { Context } from '../../store/index.ts'
import { paymentEvent, receivedPaymentEvents } from '../events.ts'
import { groundFacts, groundOf, likenessAsked, targetOf } from '../ground-store.ts'
import { RecordPayment } from '../input.ts'
import type { Payment } from '../model.ts'
import { insertOutcome, putEvents } from '../outcome.ts'
import { type Outcome, postedOrSuspended } from '../posting-rules.ts'
import { paymentProblems as problems } from '../problems.ts'
import { recordedOf } from '../recorded.ts'
import { isSame, received } from '../rules.ts'
import { receiptOf } from '../set-rules.ts'
import { accountAsked, insertPayment, lockReference, paymentReferred, settleLater } from '../store.ts'
import { subjectOf } from '../subject-rules.ts'
import { paymentView } from '../view.ts'

interface Decided extends Outcome {
  readonly isNew: boolean
}

const old = (payment: Payment): Decided => ({ payment, change: null, sets: [], isNew: false })

export const recordPayment = command({
  name: 'payment.record',
  summary: 'Record a payment; under a reference it was recorded by before, it is the same one',
  scope: 'payments:write',
  input: RecordPayment,
  problems: [
    ...[problems.subjectUnclear, problems.payeeUnfit, problems.payeeForbidden, problems.momentUnfit],
    ...[problems.exchangeUnfit, problems.referenceTaken, shared.referenceNotFound],
    ...[
      debtProblems.kindNotAllowed,
      debtProblems.currencyMismatch,
      debtProblems.accruedByPlatform,
      debtProblems.frozen,
    ],
    ...[debtProblems.dayUnfit, debtProblems.amountUnfit],
  ],
  load: (context, input) => ({
    lock: lockReference(context, input.reference),
    known: paymentReferred(context, input.reference),
    target: targetOf(context, input),
    ...groundFacts(context, accountAsked(context, input), likenessAsked(input)),
  }),
  decide: ({ lock: _, known: [known], target: [target], ...facts }, input, context): Result<Decided, Problem> => {
    const unclear = subjectOf(input, target, context)
    if (!unclear.ok) return unclear
    const ground = groundOf(facts, context)
    const effectiveOn = calendarDateAt(input.effectiveAt, ground.timeZone)
    const made = received(recordedOf(input), unclear.value, { ...context, effectiveOn })
    if (!made.ok) return made
    if (known) return isSame(known, made.value) ? ok(old(known)) : refuse(new Problem(problems.referenceTaken))
    if (context.lends) return ok({ ...postedOrSuspended(made.value, ground, { ...context, fresh: true }), isNew: true })
    return ok({ payment: made.value, change: null, sets: [receiptOf(made.value, context)], isNew: true })
  },
  write: (decided, context) => (decided.isNew ? writing(decided, context) : []),
  events: ({ isNew, ...outcome }) =>
    isNew
      ? [
          paymentEvent(receivedPaymentEvents.recorded, outcome.payment),
          ...(outcome.payment.status === 'received' ? [] : putEvents(outcome)),
        ]
      : [],
  view: ({ payment }, context) => paymentView(payment, context),
  constraints: { payments_reference: problems.referenceTaken },
})

/** The debt first: the payment names the transaction it became. */
const writing = (decided: Decided, context: Context) => [
  ...insertOutcome(decided, context),
  insertPayment(decided.payment),
  ...(decided.payment.status === 'received' ? [settleLater(decided.payment, context)] : []),
]
