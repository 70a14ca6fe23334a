import { changeTerms } from '../accrual-terms-rules.ts'
import { debtCommand } from '../debt-command.ts'
import { debtEvents } from '../debt-events.ts'
import { ChangeAccrual } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'

export const changeAccrual = debtCommand({
  name: 'account.change_accrual',
  summary: 'Change the terms of interest from a day on',
  input: ChangeAccrual,
  problems: [debtProblems.wrongStatus, debtProblems.accrualDayUnfit, debtProblems.amountUnfit],
  decide: changeTerms,
  event: debtEvents.accrualChanged,
})
