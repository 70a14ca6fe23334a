import { debtProblems } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound, problems as shared } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import {
  accountOfReport,
  answerReport,
  ConfirmPayment,
  othersOpen,
  paymentEvents,
  placementProblems,
  recallProblems,
  reportEvent,
  reportForChange,
  reportView,
  requireReported,
  saveRecall,
  saveReport,
  wrongSide,
} from '../../placements/index.ts'
import { paymentEvent, receivedPaymentEvents } from '../events.ts'
import { groundFacts, groundOf } from '../ground-store.ts'
import { confirmed } from '../in-flight-rules.ts'
import { likenessOfReport, lockReported, recordedAlike, recordedFor } from '../in-flight-store.ts'
import { insertOutcome, putEvents } from '../outcome.ts'
import { paymentProblems as problems } from '../problems.ts'
import { insertPayment, savePayment } from '../store.ts'

export const confirmInFlight = command({
  name: 'payment_in_flight.confirm',
  summary: 'Confirm a payment a former holder reported: it becomes one payment, or is one that was recorded before',
  scope: 'placements:place',
  input: ConfirmPayment,
  problems: [
    ...[placementProblems.wrongSide, recallProblems.paymentAnswered, shared.referenceNotFound],
    ...[problems.inFlightLike, problems.inFlightDiffers, problems.statusUnfit, problems.payeeForbidden],
    ...[problems.payeeUnfit, problems.momentUnfit, problems.exchangeUnfit],
    ...[
      debtProblems.kindNotAllowed,
      debtProblems.currencyMismatch,
      debtProblems.accruedByPlatform,
      debtProblems.frozen,
    ],
    ...[debtProblems.dayUnfit, debtProblems.amountUnfit],
  ],
  constraints: {
    payments_reference: problems.referenceTaken,
    payments_in_flight_payment: problems.inFlightTaken,
  },
  load: (context, { payment, recordedAs }) => ({
    lock: lockReported(context, payment),
    file: reportForChange(context, payment),
    others: othersOpen(context, payment),
    recorded: recordedFor(context, payment, recordedAs),
    ...groundFacts(context, accountOfReport(context, payment), likenessOfReport(context, payment)),
    like: recordedAlike(context, payment),
  }),
  decide: ({ lock: _, file: [file], others: [others], recorded, like, ...facts }, input, context) => {
    if (!file || !others) return refuse(notFound())
    if (!context.lends) return refuse(wrongSide('lender'))
    const answered = requireReported(file.payment)
    if (answered) return refuse(answered)
    const known = { isNamed: input.recordedAs !== undefined, recorded: recorded[0], isAnother: input.isAnother }
    const ground = groundOf(facts, context)
    const outcome = confirmed(file, { ...known, alike: like.map(({ id }) => id), ground }, context)
    if (!outcome.ok) return outcome
    const { id: paymentId, transactionId } = outcome.value.payment
    const answering = answerReport(file, { paymentId, transactionId }, { others, now: context.now })
    return answering.ok ? ok({ file: answering.value, outcome: outcome.value }) : answering
  },
  revises: ({ file: [file] }) => file?.payment ?? null,
  // The payment before the report, which names it.
  write: ({ file, outcome }, context) => [
    ...insertOutcome(outcome, context),
    ...(outcome.isNew ? [insertPayment(outcome.payment)] : outcome.isPut ? [savePayment(outcome.payment)] : []),
    saveReport(file.payment),
    saveRecall(file.recall),
  ],
  events: ({ file, outcome }) => [
    reportEvent(paymentEvents.confirmed, file),
    ...(outcome.isNew ? [paymentEvent(receivedPaymentEvents.recorded, outcome.payment)] : []),
    ...(outcome.isPut ? putEvents(outcome) : []),
  ],
  view: ({ file }, context) => reportView(file.payment, context),
})
