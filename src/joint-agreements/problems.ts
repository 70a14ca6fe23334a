import { defineProblem } from '../kernel/problem.ts'

export const jointProblems = {
  debtUnknown: defineProblem({
    code: 'joint_agreement_debt_unknown',
    status: 422,
    title: 'It is not clear whose debt is agreed on',
    help: 'Name an `account` of yours and a `party` who owes on it. Lenders and debt buyers lead and take part.',
  }),
  nothingOwed: defineProblem({
    code: 'joint_agreement_nothing_owed',
    status: 409,
    title: 'Nothing is owed that could be agreed on',
    help: 'What is disputed is not agreed on until the dispute ends.',
  }),
  placeUnfit: defineProblem({
    code: 'joint_agreement_place_unfit',
    status: 422,
    title: 'Creditors do not agree together under these rules where the debt lies',
    help: 'The regime is one of the country of the debt, where lenders may know of each other’s debts; docs/joint-agreements.md lists both.',
  }),
  dayUnfit: defineProblem({
    code: 'joint_agreement_day_unfit',
    status: 422,
    title: 'The day does not fit',
    help: 'A day that has been does not lie in the future, in your own zone.',
  }),
  leadActs: defineProblem({
    code: 'joint_agreement_lead_acts',
    status: 403,
    title: 'The lead creditor does this',
    help: 'The lead proposes, collects, distributes and ends; you answer for your own share.',
  }),
  statusUnfit: defineProblem({
    code: 'joint_agreement_status_unfit',
    status: 409,
    title: 'The joint agreement is in another state',
    help: 'docs/states.md draws what leads where.',
  }),
  claimsOpen: defineProblem({
    code: 'joint_agreement_claims_open',
    status: 409,
    title: 'Creditors may still say what they are owed',
    help: 'Propose after `claimsBy`, or once every creditor the borrower named has claimed.',
  }),
  creditorsMissing: defineProblem({
    code: 'joint_agreement_creditors_missing',
    status: 409,
    title: 'No other creditor has claimed anything',
    help: 'With one creditor alone it is an agreement: `POST /v1/agreements`.',
  }),
  totalUnfit: defineProblem({
    code: 'joint_agreement_total_unfit',
    status: 422,
    title: 'The total does not fit what is claimed',
    help: 'A plan and a hardship plan pay all that is claimed, a settlement less; every creditor gets something.',
  }),
  scheduleUnfit: defineProblem({
    code: 'joint_agreement_schedule_unfit',
    status: 422,
    title: 'The instalments do not fit',
    help: 'They sum to the total and none is empty; the first is due within a year from today.',
  }),
  referenceTaken: defineProblem({
    code: 'joint_agreement_reference_taken',
    status: 409,
    title: 'Your reference names another joint agreement',
    help: 'A reference is used once.',
  }),
  shareStateUnfit: defineProblem({
    code: 'joint_share_state_unfit',
    status: 409,
    title: 'The share is in another state',
    help: 'A creditor claims or declines while claims are gathered, and accepts or refuses what is proposed. docs/states.md draws it.',
  }),
  creditorActs: defineProblem({
    code: 'joint_share_creditor_acts',
    status: 403,
    title: 'The creditor answers for its own share',
    help: 'Ask the creditor, or propose other terms.',
  }),
  accountTaken: defineProblem({
    code: 'joint_share_account_taken',
    status: 409,
    title: 'The account is in another joint agreement',
    help: 'An account is in one at a time: `GET /v1/joint-agreement-shares`.',
  }),
} as const
