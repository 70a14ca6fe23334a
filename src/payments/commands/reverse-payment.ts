import { debtEventsOf, debtFacts, debtFile, debtProblems } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { standingCommissions } from '../../commission/index.ts'
import { notFound, type Problem } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { standingSetsOf } from '../../ledger/index.ts'
import type { Answers, Context, Statements } from '../../store/index.ts'
import { paymentEvent, receivedPaymentEvents } from '../events.ts'
import { movedFacts } from '../ground-store.ts'
import { OnePayment, ReversePayment } from '../input.ts'
import type { Payment, PaymentStatus, ReversalCode } from '../model.ts'
import { insertOutcome } from '../outcome.ts'
import { type Outcome, type Taking, takenBack } from '../posting-rules.ts'
import { paymentProblems as problems } from '../problems.ts'
import { requireStatus } from '../rules.ts'
import { accountOfPayment, paymentForChange, savePayment, settleLater } from '../store.ts'
import { paymentView } from '../view.ts'

/** The payment, its debt and what it did to it, and its sets: the debt only to its lender. */
const facts = (context: Context, payment: Payment['id']) => {
  const account = accountOfPayment(context, payment)
  return {
    payment: paymentForChange(context, payment),
    ...debtFacts(context, { select: account }),
    ...movedFacts(context, account, payment),
    sets: standingSetsOf(context, payment),
    commissions: standingCommissions(context, payment),
  } satisfies Statements
}
type Facts = Answers<ReturnType<typeof facts>>

function taking(
  { payment: [payment], transaction: [original], others: [other], sets, commissions, ...debt }: Facts,
  code: ReversalCode,
  context: Context,
): Result<Taking, Problem> {
  if (!context.lends || !payment?.transactionId || !original) return ok({ code, sets, commissions, debt: null })
  const file = debtFile(debt, context)
  if (!file.ok) return file
  const { recordedAt: _, reversedById, ...transaction } = original
  const moved = { transaction, reversed: reversedById !== null, otherPaymentOn: other?.on ?? null }
  return ok({ code, sets, commissions, debt: { file: file.value, moved } })
}

function reversedOf(
  known: Facts,
  { code, from }: { readonly code: ReversalCode; readonly from: readonly PaymentStatus[] },
  context: Context,
): Result<Outcome, Problem> {
  const [payment] = known.payment
  if (!payment) return refuse(notFound())
  const refusal = requireStatus(payment, from)
  if (refusal) return refuse(refusal)
  const taken = taking(known, code, context)
  return taken.ok ? takenBack(payment, taken.value, context) : taken
}

const tell = ({ payment, change }: Outcome) => [
  paymentEvent(
    payment.status === 'reversing' ? receivedPaymentEvents.reversing : receivedPaymentEvents.reversed,
    payment,
  ),
  ...(change ? debtEventsOf(change) : []),
]

const write = (outcome: Outcome, context: Context) => [
  ...insertOutcome(outcome, context),
  savePayment(outcome.payment),
  ...(outcome.payment.status === 'reversing' ? [settleLater(outcome.payment, context)] : []),
]

export const reversePayment = command({
  name: 'payment.reverse',
  summary: 'Take a payment back: it bounced, or should not have been recorded',
  scope: 'payments:write',
  input: ReversePayment,
  problems: [
    problems.statusUnfit,
    debtProblems.accruedByPlatform,
    debtProblems.notReversible,
    debtProblems.kindNotAllowed,
    debtProblems.alreadyReversed,
    debtProblems.amountUnfit,
  ],
  load: (context, { paymentId }) => facts(context, paymentId),
  decide: (known, { code }, context) =>
    reversedOf(known, { code, from: ['received', 'unallocated', 'posted'] }, context),
  revises: ({ payment: [payment] }) => payment ?? null,
  write,
  events: tell,
  view: ({ payment }, context) => paymentView(payment, context),
  constraints: { account_transactions_reversed: debtProblems.alreadyReversed },
})

/** What an agency took back, followed in the lender’s books by the lender’s own job. */
export const concludeReversal = command({
  name: 'payment.conclude_reversal',
  summary: 'Take back in the lender’s books what an agency took back',
  scope: 'payments:write',
  input: OnePayment,
  load: (context, { paymentId }) => facts(context, paymentId),
  decide: (known, _, context) =>
    reversedOf(known, { code: known.payment[0]?.reversalCode ?? 'bounced', from: ['reversing'] }, context),
  write,
  events: tell,
  view: ({ payment: { status } }) => ({ status }),
})
