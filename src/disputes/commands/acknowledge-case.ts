import { caseCommand } from '../case-command.ts'
import { caseEvents } from '../events.ts'
import { AcknowledgeCase } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { acknowledge } from '../rules.ts'

export const acknowledgeCase = caseCommand({
  name: 'case.acknowledge',
  summary: 'Tell whoever raised it that the case arrived',
  input: AcknowledgeCase,
  problems: [problems.notYours, problems.statusUnfit],
  decide: (found, _, context) => acknowledge(found, context),
  event: caseEvents.acknowledged,
})
