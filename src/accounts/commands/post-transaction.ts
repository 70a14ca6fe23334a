import { command } from '../../command.ts'
import { debtEventsOf } from '../debt-events.ts'
import { debtProblems, postingProblems } from '../debt-problems.ts'
import { debtFacts, debtFile } from '../debt-store.ts'
import { writeDebts } from '../debt-write-store.ts'
import { PostTransaction } from '../transaction-input.ts'
import { post } from '../transaction-rules.ts'
import { postedView } from '../transaction-view.ts'

export const postTransaction = command({
  name: 'transaction.post',
  summary: 'Post a transaction: what is owed on the account moves by it',
  scope: 'accounts:write',
  input: PostTransaction,
  problems: postingProblems,
  load: (context, { account }) => debtFacts(context, account),
  decide: (facts, { account: _, ...posting }, context) => {
    const file = debtFile(facts, context)
    return file.ok ? post(file.value, posting, context) : file
  },
  write: (change, context) => writeDebts([change], context),
  events: debtEventsOf,
  view: postedView,
  constraints: { account_transactions_reference: debtProblems.transactionReferenceTaken },
})
