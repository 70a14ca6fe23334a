import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { mandateEvent, mandateEvents } from '../events.ts'
import { SuspendMandate } from '../input.ts'
import { mandateProblems } from '../problems.ts'
import { suspend } from '../rules.ts'
import { mandateForChange, saveMandate } from '../store.ts'
import { suspendPlacements } from '../suspending.ts'
import { mandateView } from '../view.ts'

export const suspendMandate = command({
  name: 'mandate.suspend',
  summary: 'Suspend a mandate: open offers are withdrawn, and all work under it stops until you resume it',
  scope: 'mandates:write',
  input: SuspendMandate,
  problems: [mandateProblems.ended, mandateProblems.notInForce, mandateProblems.suspended],
  load: (context, { mandate }) => ({ file: mandateForChange(context, mandate) }),
  decide: ({ file: [file] }, { cause }, context) => (file ? suspend(file, cause, context) : refuse(notFound())),
  revises: ({ file: [file] }) => file?.mandate ?? null,
  write: (file, context) => [saveMandate(file), ...suspendPlacements(file.mandate.id, context)],
  events: (file) => [mandateEvent(mandateEvents.suspended, file)],
  view: (file, { org }) => mandateView(file, org),
})
