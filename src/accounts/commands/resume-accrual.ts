import { resume } from '../accrual-terms-rules.ts'
import { debtCommand } from '../debt-command.ts'
import { debtEvents } from '../debt-events.ts'
import { FreezeAccrual } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'

export const resumeAccrual = debtCommand({
  name: 'account.resume_accrual',
  summary: 'Resume the accrual of interest',
  input: FreezeAccrual,
  problems: [
    debtProblems.wrongStatus,
    debtProblems.noAccrual,
    debtProblems.accrualState,
    debtProblems.accrualDayUnfit,
    debtProblems.amountUnfit,
  ],
  decide: (file, { on, source }, context) => resume(file, { on, source }, context),
  event: debtEvents.accrualChanged,
})
