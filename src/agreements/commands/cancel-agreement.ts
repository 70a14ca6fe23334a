import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { cancel } from '../agreement-rules.ts'
import { agreementEvent, agreementEvents } from '../events.ts'
import { CancelAgreement } from '../input.ts'
import { agreementProblems as problems } from '../problems.ts'
import { agreementForChange, saveAgreement } from '../store.ts'
import { agreementView } from '../view.ts'

export const cancelAgreement = command({
  name: 'agreement.cancel',
  summary: 'End an offer or a running agreement, for the borrower or for a side: the debt is owed as it stands',
  scope: 'agreements:write',
  input: CancelAgreement,
  problems: [problems.statusUnfit, problems.joint],
  load: (context, { agreement }) => ({ found: agreementForChange(context, agreement) }),
  decide: ({ found: [found] }, { code }, context) => (found ? cancel(found, code, context) : refuse(notFound())),
  revises: ({ found: [found] }) => found ?? null,
  write: (next) => [saveAgreement(next)],
  events: (next) => [agreementEvent(agreementEvents.cancelled, next)],
  view: agreementView,
})
