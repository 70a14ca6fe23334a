import { debtCommand } from '../debt-command.ts'

import { NameAccount } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'
import { close } from '../status-rules.ts'

export const closeAccount = debtCommand({
  name: 'account.close',
  summary: 'Close an account',
  input: NameAccount,
  problems: [debtProblems.wrongStatus, debtProblems.amountUnfit],
  decide: (file, _, context) => close(file, context),
})
