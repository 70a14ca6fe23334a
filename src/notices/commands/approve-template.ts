import { command } from '../../command.ts'
import { addHours } from '../../kernel/instant.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { TEMPLATE_RECHECK } from '../rechecking.ts'
import { templateEvent, templateEvents } from '../screening-events.ts'
import { ApproveTemplate } from '../screening-input.ts'
import { screeningProblems } from '../screening-problems.ts'
import { templateView } from '../screening-view.ts'
import { approved, replaced } from '../template-rules.ts'
import { saveTemplate, templateForChange, versionInUse } from '../template-store.ts'

export const approveTemplate = command({
  name: 'message_template.approve',
  summary: 'Approve a version of a template; the version in use before is replaced',
  scope: 'messages:decide',
  input: ApproveTemplate,
  problems: [screeningProblems.templateStateUnfit, screeningProblems.wrongApprover, screeningProblems.reviewMissing],
  load: (context, { template }) => ({
    template: templateForChange(context, template),
    before: versionInUse(context, template),
  }),
  decide: ({ template: [template], before: [before] }, given, context) => {
    if (!template) return refuse(notFound())
    const result = approved(template, given, context)
    return result.ok ? ok({ template: result.value, before: before ? replaced(before, context.now) : null }) : result
  },
  revises: ({ template: [template] }) => template ?? null,
  write: ({ template, before }, context) => [
    ...(before ? [saveTemplate(before)] : []),
    saveTemplate(template),
    schedule({ kind: TEMPLATE_RECHECK, subjectId: template.id, dueAt: addHours(context.now, 24) }, context),
  ],
  events: ({ template, before }) => [
    ...(before ? [templateEvent(templateEvents.replaced, before)] : []),
    templateEvent(templateEvents.approved, template),
  ],
  view: ({ template }) => templateView(template),
})
