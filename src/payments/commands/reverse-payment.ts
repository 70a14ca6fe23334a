import { debtProblems } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { OnePayment, ReversePayment } from '../input.ts'
import { reversible } from '../model.ts'
import { paymentProblems as problems } from '../problems.ts'
import { reversedOf, takingEvents, takingFacts, takingWrites } from '../taking.ts'
import { paymentView } from '../view.ts'

export const reversePayment = command({
  name: 'payment.reverse',
  summary: 'Take a payment back: it bounced, or should not have been recorded',
  scope: 'payments:write',
  input: ReversePayment,
  problems: [
    problems.statusUnfit,
    problems.sellerActs,
    problems.leadActs,
    debtProblems.accruedByPlatform,
    debtProblems.notReversible,
    debtProblems.kindNotAllowed,
    debtProblems.alreadyReversed,
    debtProblems.amountUnfit,
  ],
  load: (context, { paymentId }) => takingFacts(context, paymentId),
  decide: (known, { code }, context) => reversedOf(known, { code, from: reversible }, context),
  revises: ({ payment: [payment] }) => payment ?? null,
  write: takingWrites,
  events: takingEvents,
  view: ({ payment }, context) => paymentView(payment, context),
  constraints: { account_transactions_reversed: debtProblems.alreadyReversed },
})

/** What an agency took back, followed in the lender’s books by the lender’s own job. */
export const concludeReversal = command({
  name: 'payment.conclude_reversal',
  summary: 'Take back in the lender’s books what an agency took back',
  scope: 'payments:write',
  input: OnePayment,
  load: (context, { paymentId }) => takingFacts(context, paymentId),
  decide: (known, _, context) =>
    reversedOf(known, { code: known.payment[0]?.reversalCode ?? 'bounced', from: ['reversing'] }, context),
  write: takingWrites,
  events: takingEvents,
  view: ({ payment: { status } }) => ({ status }),
})
