import { defineProblem } from '../kernel/problem.ts'

export const agreementProblems = {
  debtUnknown: defineProblem({
    code: 'agreement_debt_unknown',
    status: 422,
    title: 'It is not clear whose debt is agreed on',
    help: 'Name an `account` of yours (lender) or a `placement` you hold (agency), and a `party` who owes on it.',
  }),
  nothingOwed: defineProblem({
    code: 'agreement_nothing_owed',
    status: 409,
    title: 'Nothing is owed that could be agreed on',
    help: 'What is disputed is not agreed on until the dispute ends.',
  }),
  debtDisputed: defineProblem({
    code: 'agreement_debt_disputed',
    status: 409,
    title: 'The whole debt is disputed',
    help: 'Answer the dispute first. A borrower is not asked to agree to what is disputed.',
  }),
  pending: defineProblem({
    code: 'agreement_pending',
    status: 409,
    title: 'Another offer waits for an answer',
    help: 'Answer, counter or cancel it first: `GET /v1/agreements?status=proposed,countered`.',
  }),
  running: defineProblem({
    code: 'agreement_running',
    status: 409,
    title: 'Another agreement is running, or the one named is not',
    help: 'A new one names in `supersedes` the agreement it takes the place of.',
  }),
  totalUnfit: defineProblem({
    code: 'agreement_total_unfit',
    status: 422,
    title: 'The total does not fit the kind of agreement',
    help: 'A plan, a deferral and a hardship plan give up nothing; a settlement a part, an interest waiver a part of the interest.',
  }),
  scheduleUnfit: defineProblem({
    code: 'agreement_schedule_unfit',
    status: 422,
    title: 'The instalments do not fit',
    help: 'They sum to the total and none is empty; the first is due within a year from today.',
  }),
  joint: defineProblem({
    code: 'agreement_joint',
    status: 409,
    title: 'The agreement follows a joint agreement',
    help: 'It is one creditor’s part and ends with the whole: the lead ends it with `POST /v1/joint-agreements/{jointAgreement}/end`.',
  }),
  statusUnfit: defineProblem({
    code: 'agreement_status_unfit',
    status: 409,
    title: 'The agreement is in another state',
    help: 'docs/states.md draws what leads where.',
  }),
  notYours: defineProblem({
    code: 'agreement_not_yours_to_answer',
    status: 409,
    title: 'The other side answers this offer',
    help: 'Whoever made the last offer waits for the answer, or cancels.',
  }),
  offerStale: defineProblem({
    code: 'agreement_offer_stale',
    status: 409,
    title: 'The first instalment would be due in the past',
    help: 'Counter with other days.',
  }),
  quoteOver: defineProblem({
    code: 'agreement_quote_over',
    status: 409,
    title: 'The options are no longer valid',
    help: 'They hold for an hour and until the debt changes. Ask for options again.',
  }),
  payoffDayUnfit: defineProblem({
    code: 'payoff_day_unfit',
    status: 422,
    title: 'No figure can be said for that day',
    help: 'Name a `payOn` from today on, within 60 days, in the lender’s zone.',
  }),
  currencyUnfit: defineProblem({
    code: 'agreement_currency_unfit',
    status: 422,
    title: 'The statement is in another currency than the debt',
    help: 'State income and expenditure in the currency of the debt.',
  }),
  termsMissing: defineProblem({
    code: 'agreement_terms_missing',
    status: 422,
    title: 'It is not said what is agreed on',
    help: 'Name an `option` alone, or else `kind`, `total` and `schedule` with the debt and the `party`.',
  }),
  reAgeUnfit: defineProblem({
    code: 'agreement_re_age_unfit',
    status: 409,
    title: 'The debt is not made current',
    help: 'Its collection policy says in `reAge` after how many kept instalments, and how often. `limit` names what stands against it.',
  }),
  referenceTaken: defineProblem({
    code: 'agreement_reference_taken',
    status: 409,
    title: 'Your reference names another agreement',
    help: 'A reference is used once for each lender.',
  }),
} as const
