import { caseCommand } from '../case-command.ts'
import { caseEvents } from '../events.ts'
import { RemedyCase } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { putRight } from '../rules.ts'

export const remedyCase = caseCommand({
  name: 'case.remedy',
  summary: 'Record how what was upheld was put right',
  input: RemedyCase,
  problems: [problems.notYours, problems.statusUnfit, problems.remedied],
  decide: (found, { code, amount }, context) => putRight(found, { code, amount }, context),
  event: caseEvents.remedied,
})
