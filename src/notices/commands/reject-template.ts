import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { templateEvent, templateEvents } from '../screening-events.ts'
import { RejectTemplate } from '../screening-input.ts'
import { screeningProblems } from '../screening-problems.ts'
import { templateView } from '../screening-view.ts'
import { rejected } from '../template-rules.ts'
import { saveTemplate, templateForChange } from '../template-store.ts'

export const rejectTemplate = command({
  name: 'message_template.reject',
  summary: 'Say that a submitted version may not be used',
  scope: 'messages:decide',
  input: RejectTemplate,
  problems: [screeningProblems.templateStateUnfit, screeningProblems.wrongApprover],
  load: (context, { template }) => ({ template: templateForChange(context, template) }),
  decide: ({ template: [template] }, { reason }, context) =>
    template ? rejected(template, reason, context) : refuse(notFound()),
  revises: ({ template: [template] }) => template ?? null,
  write: (template) => [saveTemplate(template)],
  events: (template) => [templateEvent(templateEvents.rejected, template)],
  view: templateView,
})
