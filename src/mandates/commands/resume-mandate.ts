import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { mandateEvent, mandateEvents } from '../events.ts'
import { ResumeMandate } from '../input.ts'
import { mandateProblems } from '../problems.ts'
import { resume } from '../rules.ts'
import { mandateForChange, saveMandate } from '../store.ts'
import { resumePlacements } from '../suspending.ts'
import { mandateView } from '../view.ts'

export const resumeMandate = command({
  name: 'mandate.resume',
  summary: 'Resume a mandate you suspended: work goes on wherever nothing else holds it',
  scope: 'mandates:write',
  input: ResumeMandate,
  problems: [mandateProblems.ended, mandateProblems.notSuspended, mandateProblems.suspendedByOther],
  load: (context, { mandate }) => ({ file: mandateForChange(context, mandate) }),
  decide: ({ file: [file] }, _, { org }) => (file ? resume(file, org) : refuse(notFound())),
  revises: ({ file: [file] }) => file?.mandate ?? null,
  write: (file, context) => [saveMandate(file), resumePlacements(file.mandate.id, context)],
  events: (file) => [mandateEvent(mandateEvents.resumed, file)],
  view: (file, { org }) => mandateView(file, org),
})
