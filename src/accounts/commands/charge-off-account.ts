import { debtCommand } from '../debt-command.ts'

import { ChargeOff } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'
import { chargeOff } from '../status-rules.ts'

export const chargeOffAccount = debtCommand({
  name: 'account.charge_off',
  summary: 'Record the charge-off of an account: all of it stays owed',
  input: ChargeOff,
  problems: [debtProblems.wrongStatus, debtProblems.dayUnfit],
  decide: chargeOff,
})
