import { defineProblem } from '../kernel/problem.ts'

export const caseProblems = {
  subjectUnclear: defineProblem({
    code: 'case_subject_unclear',
    status: 422,
    title: 'It is not clear what the case is about',
    help: 'Name an `account` (lender) or a `placement`, one of them. An agency disputes on a placement it holds, and complains about one it ever accepted.',
  }),
  dayUnfit: defineProblem({
    code: 'case_day_unfit',
    status: 422,
    title: 'The day it was received does not fit',
    help: '`receivedOn` is not in the future, and not more than two years past.',
  }),
  kindUnfit: defineProblem({
    code: 'dispute_kind_unfit',
    status: 422,
    title: 'The kind of dispute does not fit',
    help: '`in_period` and `late` follow from the validation notice and the day it was received; leave `kind` out and it is reckoned. A `duplicative` dispute names in `repeats` an answered dispute about the same account.',
  }),
  amountUnfit: defineProblem({
    code: 'case_amount_unfit',
    status: 422,
    title: 'The amount does not fit',
    help: 'A disputed part is not more than is owed; what is upheld in part is less than what was disputed.',
  }),
  referenceTaken: defineProblem({
    code: 'case_reference_taken',
    status: 409,
    title: 'Your reference names another case',
    help: 'A reference is used once for each lender.',
  }),
  statusUnfit: defineProblem({
    code: 'case_status_unfit',
    status: 409,
    title: 'The case is in another state',
    help: 'docs/states.md draws what leads where.',
  }),
  notYours: defineProblem({
    code: 'case_not_yours_to_answer',
    status: 403,
    title: 'Others answer this case',
    help: 'The lender, or the agency that holds the debt or that the complaint is about, answers. Everybody with a part in it may escalate it and keep notes.',
  }),
  verificationMissing: defineProblem({
    code: 'dispute_verification_missing',
    status: 409,
    title: 'This dispute ends by what proves the debt',
    help: 'Collection rests until a copy of what proves the debt, the original creditor, or a notice that the dispute is duplicative was sent: record it with `verify`. Uphold the dispute where there is none.',
  }),
  verificationUnfit: defineProblem({
    code: 'dispute_verification_unfit',
    status: 422,
    title: 'What was sent does not answer this dispute',
    help: 'A `duplicative_notice` answers a duplicative dispute alone, and `original_creditor` who asked for it. A complaint is answered, not verified.',
  }),
  answerUnfit: defineProblem({
    code: 'case_answer_unfit',
    status: 422,
    title: 'The answer does not fit the case',
    help: 'Each code belongs to disputes or to complaints. `upheld_in_part` of a dispute names the amount, other answers none. A finding about a collector belongs to a complaint that is upheld, and is the employer’s to make.',
  }),
  extensionUnfit: defineProblem({
    code: 'case_extension_unfit',
    status: 409,
    title: 'The time cannot be extended',
    help: 'Once, before it is over, and only where the clock of the jurisdiction allows it.',
  }),
  escalationOver: defineProblem({
    code: 'case_escalation_over',
    status: 409,
    title: 'The time to escalate is over',
    help: '`escalateBy` was the last moment.',
  }),
  adviserRefers: defineProblem({
    code: 'case_adviser_refers',
    status: 403,
    title: 'An adviser refers cases to lenders',
    help: 'Lenders and agencies raise a case about a debt of theirs with `POST /v1/disputes` or `POST /v1/complaints`.',
  }),
  remedied: defineProblem({
    code: 'case_remedied',
    status: 409,
    title: 'A remedy was recorded already',
    help: 'One remedy ends a case that was upheld.',
  }),
} as const
