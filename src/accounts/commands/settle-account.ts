import { debtCommand } from '../debt-command.ts'

import { NameAccount } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'
import { settle } from '../status-rules.ts'

export const settleAccount = debtCommand({
  name: 'account.settle',
  summary: 'Settle an account: what is left is waived',
  input: NameAccount,
  problems: [debtProblems.wrongStatus, debtProblems.nothingOwed],
  decide: (file, _, context) => settle(file, context),
})
