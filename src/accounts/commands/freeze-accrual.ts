import { freeze } from '../accrual-terms-rules.ts'
import { debtCommand } from '../debt-command.ts'
import { debtEvents } from '../debt-events.ts'
import { FreezeAccrual } from '../debt-input.ts'
import { accrualProblems } from '../debt-problems.ts'

export const freezeAccrual = debtCommand({
  name: 'account.freeze_accrual',
  summary: 'Freeze the accrual of interest',
  input: FreezeAccrual,
  problems: accrualProblems,
  decide: (file, { on, source }, context) => freeze(file, { on, source }, context),
  event: debtEvents.accrualChanged,
})
