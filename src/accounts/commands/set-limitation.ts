import { debtCommand } from '../debt-command.ts'
import { debtEvents } from '../debt-events.ts'
import { SetLimitation } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'
import { setLimitation } from '../limitation-rules.ts'

export const setAccountLimitation = debtCommand({
  name: 'account.set_limitation',
  summary: 'Set until when an account may be sued for',
  input: SetLimitation,
  problems: [debtProblems.limitationUnknown, debtProblems.dayUnfit],
  decide: setLimitation,
  event: debtEvents.limitationChanged,
})
