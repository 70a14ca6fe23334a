import { debtEventsOf, debtFacts, debtFile, debtProblems, postTransactionOn, writeDebts } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementProblems } from '../problems.ts'
import { paymentEvent, paymentEvents } from '../recall-payment-events.ts'
import { GetPayment } from '../recall-payment-input.ts'
import { answer } from '../recall-payment-rules.ts'
import { accountOfPayment, othersOpen, paymentForChange, savePayment } from '../recall-payment-store.ts'
import { paymentView } from '../recall-payment-view.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { saveRecall } from '../recall-store.ts'
import { wrongSide } from '../sides.ts'

export const confirmPayment = command({
  name: 'payment_in_flight.confirm',
  summary: 'Confirm a payment a former holder reported: it is posted to the account in the same transaction',
  scope: 'placements:place',
  input: GetPayment,
  problems: [
    placementProblems.wrongSide,
    problems.paymentAnswered,
    debtProblems.kindNotAllowed,
    debtProblems.currencyMismatch,
    debtProblems.accruedByPlatform,
    debtProblems.frozen,
    debtProblems.dayUnfit,
    debtProblems.amountUnfit,
  ],
  load: (context, { payment }) => ({
    file: paymentForChange(context, payment),
    others: othersOpen(context, payment),
    ...debtFacts(context, { select: accountOfPayment(context, payment) }),
  }),
  decide: ({ file: [file], others: [others], ...facts }, _, context) => {
    if (!file || !others) return refuse(notFound())
    if (!context.lends) return refuse(wrongSide('lender'))
    const debt = debtFile(facts, context)
    if (!debt.ok) return debt
    const { id: reference, currency, amount, effectiveAt } = file.payment
    const effectiveOn = calendarDateAt(effectiveAt, file.recall.clock.lenderZone)
    const posted = postTransactionOn(debt.value, { kind: 'payment', currency, amount, effectiveOn, reference }, context)
    if (!posted.ok) return posted
    const transactionId =
      posted.value.transactions.find((transaction) => transaction.reference === reference)?.id ?? null
    const answered = answer(file, { transactionId }, { others, now: context.now })
    return answered.ok ? ok({ file: answered.value, change: posted.value }) : answered
  },
  revises: ({ file: [file] }) => file?.payment ?? null,
  write: ({ file, change }, context) => [
    savePayment(file.payment),
    saveRecall(file.recall),
    ...writeDebts([change], context),
  ],
  events: ({ file, change }) => [paymentEvent(paymentEvents.confirmed, file), ...debtEventsOf(change)],
  view: ({ file }, context) => paymentView(file.payment, context),
  constraints: { account_transactions_reference: problems.paymentAnswered },
})
