import { debtCommand } from '../debt-command.ts'

import { NameAccount } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'
import { reopen } from '../status-rules.ts'

export const reopenAccount = debtCommand({
  name: 'account.reopen',
  summary: 'Take a closed account up again',
  input: NameAccount,
  problems: [debtProblems.wrongStatus],
  decide: reopen,
})
