import { defineProblem } from '../kernel/problem.ts'

export const matterProblems = {
  debtUnknown: defineProblem({
    code: 'legal_matter_debt_unknown',
    status: 422,
    title: 'It is not clear which debt it is about',
    help: 'Name an `account` of yours (lender) or a `placement` you hold (agency).',
  }),
  gateClosed: defineProblem({
    code: 'legal_matter_gate_closed',
    status: 409,
    title: 'The debt is not in the stage of litigation',
    help: 'Raise its case to `litigation` first: docs/stages.md. An agency opens nothing where the lender has no policy.',
  }),
  barred: defineProblem({
    code: 'legal_matter_barred',
    status: 409,
    title: 'The claim is barred by limitation',
    help: 'Nobody sues for a barred debt (12 CFR 1006.26(b)); read `limitation` of the account.',
  }),
  disputed: defineProblem({
    code: 'legal_matter_debt_disputed',
    status: 409,
    title: 'The debt is disputed',
    help: 'Answer the dispute first.',
  }),
  running: defineProblem({
    code: 'legal_matter_running',
    status: 409,
    title: 'Another legal matter runs about this debt',
    help: 'One at a time: `GET /v1/legal-matters`.',
  }),
  stageUnfit: defineProblem({
    code: 'legal_matter_stage_unfit',
    status: 409,
    title: 'The legal matter is in another stage',
    help: 'docs/states.md draws what leads where.',
  }),
  notYours: defineProblem({
    code: 'legal_matter_other_side',
    status: 403,
    title: 'The other side does this',
    help: 'Whoever runs the matter files, enforces and closes it; judgment and costs touch the debt and are the lender’s.',
  }),
  dayUnfit: defineProblem({
    code: 'legal_matter_day_unfit',
    status: 422,
    title: 'The day does not fit',
    help: 'A day that has been does not lie in the future, nor before the step it follows.',
  }),
  rateUnfit: defineProblem({
    code: 'legal_matter_rate_unfit',
    status: 422,
    title: 'A judgment may not bear that much interest there',
    help: '`detail` names the law.',
  }),
  costUnfit: defineProblem({
    code: 'legal_matter_cost_unfit',
    status: 422,
    title: 'The borrower may not be charged with that',
    help: 'By order of a court no more than it awarded, after its judgment; by statute no more than the law of the place has it.',
  }),
  referenceTaken: defineProblem({
    code: 'legal_matter_reference_taken',
    status: 409,
    title: 'Your reference names another legal matter',
    help: 'A reference is used once for each lender.',
  }),
} as const
