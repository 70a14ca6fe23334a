import { resume } from '../accrual-terms-rules.ts'
import { debtCommand } from '../debt-command.ts'
import { debtEvents } from '../debt-events.ts'
import { FreezeAccrual } from '../debt-input.ts'
import { accrualProblems } from '../debt-problems.ts'

export const resumeAccrual = debtCommand({
  name: 'account.resume_accrual',
  summary: 'Resume the accrual of interest',
  input: FreezeAccrual,
  problems: accrualProblems,
  decide: (file, { on, source }, context) => resume(file, { on, source }, context),
  event: debtEvents.accrualChanged,
})
