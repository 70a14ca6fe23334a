import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { placementProblems } from '../problems.ts'
import { paymentEvent, paymentEvents } from '../recall-payment-events.ts'
import { RefusePayment } from '../recall-payment-input.ts'
import { answer } from '../recall-payment-rules.ts'
import { othersOpen, paymentForChange, savePayment } from '../recall-payment-store.ts'
import { paymentView } from '../recall-payment-view.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { saveRecall } from '../recall-store.ts'
import { wrongSide } from '../sides.ts'

export const refusePayment = command({
  name: 'payment_in_flight.refuse',
  summary: 'Refuse a payment a former holder reported, with a code',
  scope: 'placements:place',
  input: RefusePayment,
  problems: [placementProblems.wrongSide, problems.paymentAnswered],
  load: (context, { payment }) => ({
    file: paymentForChange(context, payment),
    others: othersOpen(context, payment),
  }),
  decide: ({ file: [file], others: [others] }, { code }, { lends, now }) => {
    if (!file || !others) return refuse(notFound())
    return lends ? answer(file, { refusal: code }, { others, now }) : refuse(wrongSide('lender'))
  },
  revises: ({ file: [file] }) => file?.payment ?? null,
  write: ({ payment, recall }) => [savePayment(payment), saveRecall(recall)],
  events: (file) => [paymentEvent(paymentEvents.refused, file)],
  view: ({ payment }, context) => paymentView(payment, context),
})
