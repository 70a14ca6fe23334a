import { caseCommand } from '../case-command.ts'
import { caseEvents } from '../events.ts'
import { ReopenCase } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { reopen } from '../rules.ts'

export const reopenCase = caseCommand({
  name: 'case.reopen',
  summary: 'Have an answered or withdrawn case run again',
  input: ReopenCase,
  problems: [problems.notYours, problems.statusUnfit],
  decide: (found, _, context) => reopen(found, context),
  event: caseEvents.reopened,
})
