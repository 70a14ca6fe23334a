import { debtEventsOf, debtFacts, debtFile } from '../accounts/index.ts'
import { commissionEventsOf, standingCommissions } from '../commission/index.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { standingSetsOf } from '../ledger/index.ts'
import type { Answers, Context, Statements } from '../store/index.ts'
import { paymentEvent, receivedPaymentEvents } from './events.ts'
import { movedFacts } from './ground-store.ts'
import type { Payment, PaymentStatus, ReversalCode } from './model.ts'
import { forwardLater, insertOutcome } from './outcome.ts'
import { type Outcome, type Taking, takenBack } from './posting-rules.ts'
import { paymentProblems as problems } from './problems.ts'
import { refundEvent } from './refund-events.ts'
import { refundOf, saveRefund } from './refund-store.ts'
import { requireStatus } from './rules.ts'
import { accountOfPayment, paymentForChange, savePayment, settleLater } from './store.ts'

/** The payment, its debt and what it did to it, and its sets: the debt only to its lender. */
export const takingFacts = (context: Context, payment: Payment['id']) => {
  const account = accountOfPayment(context, payment)
  return {
    payment: paymentForChange(context, payment),
    ...debtFacts(context, { select: account }),
    ...movedFacts(context, account, payment),
    sets: standingSetsOf(context, payment),
    commissions: standingCommissions(context, payment),
    refund: refundOf(context, payment),
  } satisfies Statements
}
export type TakingFacts = Answers<ReturnType<typeof takingFacts>>

function taking(
  {
    payment: [payment],
    transaction: [original],
    others: [other],
    sets,
    commissions,
    refund: [owed],
    ...debt
  }: TakingFacts,
  code: ReversalCode,
  context: Context,
): Result<Taking, Problem> {
  if (!context.lends || !payment?.transactionId || !original)
    return ok({ code, sets, commissions, refund: null, debt: null })
  const file = debtFile(debt, context)
  if (!file.ok) return file
  const { recordedAt: _, reversedById, ...transaction } = original
  const moved = { transaction, reversed: reversedById !== null, otherPaymentOn: other?.on ?? null }
  return ok({ code, sets, commissions, refund: owed ?? null, debt: { file: file.value, moved } })
}

interface ReversalAsked {
  readonly code: ReversalCode
  readonly from: readonly PaymentStatus[]
  /** What the seller of the debt, or the lead of several creditors, took back is taken back here; nothing else of theirs is. */
  readonly follows?: boolean
}

/** The payment taken back, where it is in one of these statuses and its debt lets it. */
export function reversedOf(
  known: TakingFacts,
  { code, from, follows = false }: ReversalAsked,
  context: Context,
): Result<Outcome, Problem> {
  const [payment] = known.payment
  if (!payment) return refuse(notFound())
  if (payment.paidTo === 'seller' && !follows) return refuse(new Problem(problems.sellerActs))
  if (payment.paidTo === 'lead' && !follows) return refuse(new Problem(problems.leadActs))
  const refusal = requireStatus(payment, from)
  if (refusal) return refuse(refusal)
  const taken = taking(known, code, context)
  return taken.ok ? takenBack(payment, taken.value, context) : taken
}

/** What is told of it. */
export const takingEvents = ({ payment, change, refund, commissions = [] }: Outcome) => [
  paymentEvent(
    payment.status === 'reversing' ? receivedPaymentEvents.reversing : receivedPaymentEvents.reversed,
    payment,
  ),
  ...(change ? debtEventsOf(change) : []),
  ...(refund ? [refundEvent(refund)] : []),
  ...commissionEventsOf(commissions),
]

export const takingWrites = (outcome: Outcome, context: Context) => [
  ...insertOutcome({ ...outcome, refund: null }, context),
  ...(outcome.refund ? [saveRefund(outcome.refund)] : []),
  savePayment(outcome.payment),
  ...(outcome.wasForwarded ? forwardLater([outcome.payment], context) : []),
  ...(outcome.payment.status === 'reversing' ? [settleLater(outcome.payment, context)] : []),
]
