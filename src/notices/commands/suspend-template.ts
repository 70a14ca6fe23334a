import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { templateEvent, templateEvents } from '../screening-events.ts'
import { SuspendTemplate } from '../screening-input.ts'
import { screeningProblems } from '../screening-problems.ts'
import { templateView } from '../screening-view.ts'
import { suspended } from '../template-rules.ts'
import { saveTemplate, templateForChange } from '../template-store.ts'

export const suspendTemplate = command({
  name: 'message_template.suspend',
  summary: 'Stop the use of an approved template, as its author or approver',
  scope: 'messages:decide',
  input: SuspendTemplate,
  problems: [screeningProblems.templateStateUnfit, screeningProblems.wrongApprover],
  load: (context, { template }) => ({ template: templateForChange(context, template) }),
  decide: ({ template: [template] }, { reason }, context) =>
    template ? suspended(template, reason, context.now) : refuse(notFound()),
  revises: ({ template: [template] }) => template ?? null,
  write: (template) => [saveTemplate(template)],
  events: (template) => [templateEvent(templateEvents.suspended, template)],
  view: templateView,
})
