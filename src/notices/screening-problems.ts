import { defineProblem } from '../kernel/problem.ts'

export const screeningProblems = {
  decided: defineProblem({
    code: 'message_screening_decided',
    status: 409,
    title: 'Somebody has decided on this message already',
    help: 'A message is released or rejected once. Screen the changed text as a new message.',
  }),
  nothingToDecide: defineProblem({
    code: 'message_screening_clean',
    status: 409,
    title: 'There is nothing to decide',
    help: 'Nothing was found in this message; it may go out as it is.',
  }),
  templateBlocked: defineProblem({
    code: 'message_template_blocked',
    status: 422,
    title: 'The template says what may not be said',
    help: '`errors` names each finding that would block a message, where it stands and what to write instead.',
  }),
  templateIncomplete: defineProblem({
    code: 'message_template_incomplete',
    status: 422,
    title: 'The template leaves out what its notice must say',
    help: '`errors` names each placeholder that a notice of this kind must have here; `GET /v1/notice-kinds` lists them.',
  }),
  placeholderUnknown: defineProblem({
    code: 'message_template_placeholder_unknown',
    status: 422,
    title: 'The template has a placeholder nobody can fill',
    help: 'Placeholders are written `{{current_amount}}`; `GET /v1/notice-kinds` lists what there is.',
  }),
  approverUnfit: defineProblem({
    code: 'message_template_approver_unfit',
    status: 422,
    title: 'This organisation cannot approve your templates',
    help: 'Name a lender you have a mandate in force with, or nobody: then you approve it yourself.',
  }),
  templateStateUnfit: defineProblem({
    code: 'message_template_state_unfit',
    status: 409,
    title: 'The template is not in a state for this',
    help: 'A submitted version is approved or rejected once; an approved one can be suspended. A changed wording is a new version.',
  }),
  reviewMissing: defineProblem({
    code: 'message_template_review_missing',
    status: 422,
    title: 'The law asks for a lawyer’s review and a filing',
    help: 'For Taiwan (TW-12-TEMPLATE) say on which day a lawyer reviewed the template, and under which number it was filed.',
  }),
  wrongApprover: defineProblem({
    code: 'message_template_wrong_approver',
    status: 403,
    title: 'Somebody else approves this template',
    help: '`approverId` names who does.',
  }),
} as const
