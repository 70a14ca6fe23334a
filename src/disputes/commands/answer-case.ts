import { caseCommand } from '../case-command.ts'
import { caseEvents } from '../events.ts'
import { AnswerCase } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { answer } from '../rules.ts'

export const answerCase = caseCommand({
  name: 'case.answer',
  summary: 'Uphold a case, uphold it in part, or reject it, with a code and reasons',
  input: AnswerCase,
  problems: [
    ...[problems.notYours, problems.statusUnfit, problems.answerUnfit, problems.amountUnfit],
    problems.verificationMissing,
  ],
  decide: (found, { outcome, code, amount }, context) => answer(found, { outcome, code, amount }, context),
  event: caseEvents.answered,
})
