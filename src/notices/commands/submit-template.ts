import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { Problem, problems } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { TemplateId } from '../model.ts'
import { templateEvent, templateEvents } from '../screening-events.ts'
import { SubmitTemplate } from '../screening-input.ts'
import { screeningProblems } from '../screening-problems.ts'
import { templateView } from '../screening-view.ts'
import { submitted } from '../template-rules.ts'
import { insertTemplate, lenderOf, nextNumber } from '../template-store.ts'

export const submitTemplate = command({
  name: 'message_template.submit',
  summary: 'Submit a text with placeholders, or its next version; it is screened at once',
  scope: 'messages:write',
  input: SubmitTemplate,
  problems: [
    ...[screeningProblems.approverUnfit, screeningProblems.placeholderUnknown],
    ...[screeningProblems.templateIncomplete, screeningProblems.templateBlocked],
  ],
  constraints: { message_templates_number: problems.staleVersion },
  load: (context, { reference, approver }) => ({
    number: nextNumber(context, reference),
    lender: lenderOf(context, approver),
    zone: ownTimeZone(context),
  }),
  decide: ({ number: [next], lender, zone }, { approver, ...template }, { org, now, newId }) => {
    if (approver && approver !== org && lender.length === 0) {
      const detail = 'You have no mandate in force with this organisation as its lender.'
      const errors = [{ pointer: '#/approver', code: 'unfit', detail }]
      return refuse(new Problem(screeningProblems.approverUnfit, { detail, errors }))
    }
    return submitted(template, {
      ...{ id: newId(TemplateId), author: org, approver: approver ?? org, number: next?.number ?? 1 },
      ...{ now, today: todayIn(zone, now) },
    })
  },
  write: (template) => [insertTemplate(template)],
  events: (template) => [templateEvent(templateEvents.submitted, template)],
  view: templateView,
})
