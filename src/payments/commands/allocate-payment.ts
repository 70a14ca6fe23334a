import { debtProblems } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound, Problem, problems as shared, unresolved } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { groundFacts, groundOf, likenessOf } from '../ground-store.ts'
import { AllocatePayment } from '../input.ts'
import { insertOutcome, putEvents } from '../outcome.ts'
import { type Outcome, postOn, suspenseReason } from '../posting-rules.ts'
import { paymentProblems as problems } from '../problems.ts'
import { requireStatus, revisedPayment } from '../rules.ts'
import { accountAsked, accountOfPayment, paymentForChange, savePayment } from '../store.ts'
import { paymentView } from '../view.ts'

export const allocatePayment = command({
  name: 'payment.allocate',
  summary: 'Put money in suspense to a debt',
  scope: 'payments:write',
  input: AllocatePayment,
  problems: [
    ...[problems.lenderActs, problems.statusUnfit, problems.notAllocatable, shared.referenceNotFound],
    ...[
      debtProblems.kindNotAllowed,
      debtProblems.currencyMismatch,
      debtProblems.accruedByPlatform,
      debtProblems.frozen,
    ],
    ...[debtProblems.dayUnfit, debtProblems.amountUnfit],
  ],
  load: (context, { paymentId, account }) => ({
    payment: paymentForChange(context, paymentId),
    ...groundFacts(
      context,
      account ? accountAsked(context, { account }) : accountOfPayment(context, paymentId),
      likenessOf(context, paymentId),
    ),
  }),
  decide: ({ payment: [payment], ...facts }, _, context): Result<Outcome, Problem> => {
    if (!payment) return refuse(notFound())
    if (!context.lends) return refuse(new Problem(problems.lenderActs))
    const refusal = requireStatus(payment, ['unallocated'])
    if (refusal) return refuse(refusal)
    const ground = groundOf(facts, context)
    if (!ground.file.ok) return refuse(unresolved('account', 'Name an account of yours.'))
    const posted = postOn(payment, ground, { ...context, from: 'suspense' })
    if (posted.ok) return ok({ ...posted.value, payment: revisedPayment(posted.value.payment, {}) })
    const extensions = { reason: suspenseReason(posted.refusal) }
    return refuse(new Problem(problems.notAllocatable, { detail: posted.refusal.message, extensions }))
  },
  revises: ({ payment: [payment] }) => payment ?? null,
  write: (outcome, context) => [...insertOutcome(outcome, context), savePayment(outcome.payment)],
  events: putEvents,
  view: ({ payment }, context) => paymentView(payment, context),
})
