import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { mandateEvent, mandateEvents } from '../events.ts'
import { EndMandate } from '../input.ts'
import { mandateProblems } from '../problems.ts'
import { end } from '../rules.ts'
import { mandateForChange, saveMandate } from '../store.ts'
import { suspendPlacements } from '../suspending.ts'
import { mandateView } from '../view.ts'

export const endMandate = command({
  name: 'mandate.end',
  summary: 'End a mandate: nothing more is placed under it, and what is held goes on hold',
  scope: 'mandates:write',
  input: EndMandate,
  problems: [mandateProblems.ended],
  load: (context, { mandate }) => ({ file: mandateForChange(context, mandate) }),
  decide: ({ file: [file] }, _, { now }) => (file ? end(file, now) : refuse(notFound())),
  revises: ({ file: [file] }) => file?.mandate ?? null,
  write: (file, context) => [saveMandate(file), ...suspendPlacements(file.mandate.id, context)],
  events: (file) => [mandateEvent(mandateEvents.ended, file)],
  view: (file, { org }) => mandateView(file, org),
})
