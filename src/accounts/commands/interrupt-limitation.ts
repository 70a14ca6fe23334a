import { debtCommand } from '../debt-command.ts'
import { debtEvents } from '../debt-events.ts'
import { InterruptLimitation } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'
import { interrupt } from '../limitation-rules.ts'

export const interruptLimitation = debtCommand({
  name: 'account.interrupt_limitation',
  summary: 'Record what interrupts the limitation period',
  input: InterruptLimitation,
  problems: [
    debtProblems.noLimitation,
    debtProblems.dayUnfit,
    debtProblems.wouldRevive,
    debtProblems.limitationUnknown,
  ],
  decide: interrupt,
  event: debtEvents.limitationChanged,
})
