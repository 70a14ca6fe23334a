import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { debtEventsOf } from '../debt-events.ts'
import { debtProblems } from '../debt-problems.ts'
import { debtFacts, debtFile } from '../debt-store.ts'
import { writeDebts } from '../debt-write-store.ts'
import { ReverseTransaction } from '../transaction-input.ts'
import { reverse } from '../transaction-rules.ts'
import { isOfPayment, otherPayments, transactionNamed } from '../transaction-store.ts'
import { postedView } from '../transaction-view.ts'

export const reverseTransaction = command({
  name: 'transaction.reverse',
  summary: 'Take a transaction back by a twin of the same day and opposite amounts',
  scope: 'accounts:write',
  input: ReverseTransaction,
  problems: [
    debtProblems.kindNotAllowed,
    debtProblems.accruedByPlatform,
    debtProblems.notReversible,
    debtProblems.ofPayment,
    debtProblems.amountUnfit,
  ],
  load: (context, { account, transaction }) => ({
    ...debtFacts(context, account),
    transaction: transactionNamed(context, account, transaction),
    others: otherPayments(context, account, transaction),
    bound: isOfPayment(context, transaction),
  }),
  decide: ({ transaction: [original], others: [other], bound, ...facts }, _, context) => {
    const file = debtFile(facts, context)
    if (!file.ok) return file
    if (!original) return refuse(notFound())
    if (bound.length > 0) return refuse(new Problem(debtProblems.ofPayment))
    const { recordedAt: _recordedAt, reversedById, ...transaction } = original
    const posted = { transaction, reversed: reversedById !== null, otherPaymentOn: other?.on ?? null }
    return reverse(file.value, posted, context)
  },
  write: (change, context) => writeDebts([change], context),
  events: debtEventsOf,
  view: postedView,
  constraints: { account_transactions_reversed: debtProblems.alreadyReversed },
})
