import { debtProblems } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { payeeForbidden } from '../payee-rules.ts'
import { placementProblems } from '../problems.ts'
import { paymentEvent, paymentEvents } from '../recall-payment-events.ts'
import { ReportPayment } from '../recall-payment-input.ts'
import { PaymentInFlightId } from '../recall-payment-model.ts'
import { isSame, report } from '../recall-payment-rules.ts'
import { insertPayment, paymentReferred } from '../recall-payment-store.ts'
import { paymentView } from '../recall-payment-view.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { finalRecallForChange, recallTime, saveRecall } from '../recall-store.ts'
import { wrongSide } from '../sides.ts'
import { placementNamed } from '../store.ts'

export const reportPayment = command({
  name: 'payment_in_flight.report',
  summary: 'Report a payment on a placement that ended; reported again under its reference, it is the same one',
  scope: 'placements:work',
  input: ReportPayment,
  problems: [
    placementProblems.wrongSide,
    debtProblems.currencyMismatch,
    problems.notFinal,
    problems.stateUnfit,
    problems.graceOver,
    problems.momentUnfit,
    problems.paymentReferenceTaken,
    problems.payeeForbidden,
  ],
  load: (context, { placement, reference }) => ({
    placement: placementNamed(context, placement),
    file: finalRecallForChange(context, placement),
    time: recallTime(context, placement),
    known: paymentReferred(context, reference),
  }),
  decide: ({ placement: [placement], file: [file], time: [time], known: [known] }, input, { lends, now, newId }) => {
    if (!placement || !time) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    if (!file) return refuse(new Problem(problems.notFinal))
    if (input.currency !== placement.currency) return refuse(new Problem(debtProblems.currencyMismatch))
    const forbidden = input.receivedBy === 'agency' ? payeeForbidden(placement.jurisdiction, 'receivedBy') : null
    if (forbidden) return refuse(forbidden)
    const { placement: _, promisedAt = null, method = null, endToEndId = null, ...payment } = input
    const reported = report(
      file,
      { ...payment, promisedAt, method, endToEndId, id: newId(PaymentInFlightId) },
      { now, calendars: time.calendars },
    )
    if (!known) return reported.ok ? ok({ file: reported.value, isNew: true }) : reported
    return reported.ok && isSame(known, reported.value.payment)
      ? ok({ file: { ...file, payment: known }, isNew: false })
      : refuse(new Problem(problems.paymentReferenceTaken))
  },
  write: ({ file, isNew }) => (isNew ? [insertPayment(file.payment), saveRecall(file.recall)] : []),
  events: ({ file, isNew }) => (isNew ? [paymentEvent(paymentEvents.reported, file)] : []),
  view: ({ file }, context) => paymentView(file.payment, context),
  constraints: { payments_in_flight_reference: problems.paymentReferenceTaken },
})
