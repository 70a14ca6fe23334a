import { caseCommand } from '../case-command.ts'
import { caseEvents } from '../events.ts'
import { VerifyCase } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { verify } from '../rules.ts'

export const verifyCase = caseCommand({
  name: 'case.verify',
  summary: 'Record what proves the debt and was sent: it ends the dispute',
  input: VerifyCase,
  problems: [problems.notYours, problems.statusUnfit, problems.verificationUnfit],
  decide: (found, { kind, documents }, context) => verify(found, { kind, documents }, context),
  event: caseEvents.verified,
})
