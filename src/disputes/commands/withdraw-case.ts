import { caseCommand } from '../case-command.ts'
import { caseEvents } from '../events.ts'
import { WithdrawCase } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { withdraw } from '../rules.ts'

export const withdrawCase = caseCommand({
  name: 'case.withdraw',
  summary: 'Record that whoever raised the case took it back',
  input: WithdrawCase,
  problems: [problems.notYours, problems.statusUnfit],
  decide: (found, _, context) => withdraw(found, context),
  event: caseEvents.withdrawn,
})
