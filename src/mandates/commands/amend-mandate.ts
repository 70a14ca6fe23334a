import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { mandateEvent, mandateEvents } from '../events.ts'
import { AmendMandate } from '../input.ts'
import { mandateProblems } from '../problems.ts'
import { amend } from '../rules.ts'
import { insertVersion, mandateForChange, saveMandate } from '../store.ts'
import { mandateView } from '../view.ts'

export const amendMandate = command({
  name: 'mandate.amend',
  summary: 'Propose a new version of a mandate’s terms and sign it',
  scope: 'mandates:write',
  input: AmendMandate,
  problems: [mandateProblems.ended, mandateProblems.licenceUnknown, mandateProblems.allocationUnlawful],
  load: (context, { mandate }) => ({ file: mandateForChange(context, mandate) }),
  decide: ({ file: [file] }, { terms }, context) => (file ? amend(file, terms, context) : refuse(notFound())),
  revises: ({ file: [file] }) => file?.mandate ?? null,
  write: (file) => [saveMandate(file), insertVersion(file)],
  events: (file) => [mandateEvent(mandateEvents.amended, file)],
  view: (file, { org }) => mandateView(file, org),
})
