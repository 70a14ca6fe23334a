import { command } from '../../command.ts'
import { unlessAllRefused } from '../../kernel/all-refused.ts'
import { problems as shared } from '../../kernel/problem.ts'
import { paymentEvent, receivedPaymentEvents } from '../events.ts'
import { RecordPayments } from '../input.ts'
import { recordingFacts, rowTargets } from '../many-targets-store.ts'
import { paymentProblems as problems } from '../problems.ts'
import { recordedRows } from '../recorded.ts'
import { recording } from '../recording.ts'
import { newOf, recordedMany } from '../recording-many-rules.ts'
import { outcomesView } from '../view-many.ts'

export const recordPayments = command({
  name: 'payment.record_many',
  summary: 'Record up to 1,000 payments at once, each by itself',
  scope: 'payments:write',
  input: RecordPayments,
  problems: [
    ...[problems.subjectUnclear, problems.payeeUnfit, problems.payeeForbidden, problems.momentUnfit],
    ...[problems.exchangeUnfit, problems.referenceTaken, shared.referenceNotFound],
  ],
  constraints: { payments_reference: problems.referenceTaken },
  load: (context, { payments }) => ({
    ...recordingFacts(
      context,
      payments.map(({ reference }) => reference),
    ),
    targets: rowTargets(context, payments),
  }),
  decide: ({ known, targets, zone: [zone] }, { payments }, context) =>
    unlessAllRefused(
      recordedMany(recordedRows(payments, targets, context), known, { ...context, timeZone: zone?.timeZone ?? 'UTC' }),
      { list: 'payments', deed: 'payments can be recorded' },
    ),
  write: (outcomes, context) => recording(newOf(outcomes), context),
  events: (outcomes) => newOf(outcomes).map((payment) => paymentEvent(receivedPaymentEvents.recorded, payment)),
  view: outcomesView,
})
