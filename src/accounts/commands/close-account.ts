import { debtCommand } from '../debt-command.ts'

import { NameAccount } from '../debt-input.ts'
import { close } from '../status-rules.ts'

export const closeAccount = debtCommand({
  name: 'account.close',
  summary: 'Close an account',
  input: NameAccount,
  decide: (file, _, context) => close(file, context),
})
