import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { refuseOffer } from '../agreement-rules.ts'
import { agreementEvent, agreementEvents } from '../events.ts'
import { RefuseAgreement } from '../input.ts'
import { agreementProblems as problems } from '../problems.ts'
import { agreementForChange, saveAgreement } from '../store.ts'
import { agreementView } from '../view.ts'

export const refuseAgreement = command({
  name: 'agreement.refuse',
  summary: 'Refuse the offer on the table, with a code',
  scope: 'agreements:write',
  input: RefuseAgreement,
  problems: [problems.statusUnfit, problems.notYours],
  load: (context, { agreement }) => ({ found: agreementForChange(context, agreement) }),
  decide: ({ found: [found] }, { code }, context) => (found ? refuseOffer(found, code, context) : refuse(notFound())),
  revises: ({ found: [found] }) => found ?? null,
  write: (next) => [saveAgreement(next)],
  events: (next) => [agreementEvent(agreementEvents.refused, next)],
  view: agreementView,
})
