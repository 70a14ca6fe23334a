import { caseCommand } from '../case-command.ts'
import { caseEvents } from '../events.ts'
import { ExtendCase } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { extend } from '../rules.ts'

export const extendCase = caseCommand({
  name: 'case.extend',
  summary: 'Extend the time to answer, once, as far as the law allows',
  input: ExtendCase,
  problems: [problems.notYours, problems.extensionUnfit],
  decide: (found, _, context) => extend(found, context),
  event: caseEvents.extended,
})
