import { defineProblem } from '../kernel/problem.ts'

export const trustProblems = {
  notHolder: defineProblem({
    code: 'trust_statement_not_holder',
    status: 403,
    title: 'Only who holds clients’ money states what its bank says',
    help: 'Agencies and law firms keep trust accounts. A lender reads what they hold for it with `GET /v1/trust-balances`.',
  }),
  referenceTaken: defineProblem({
    code: 'trust_statement_reference_taken',
    status: 409,
    title: 'You stated something under this reference',
    help: 'A statement is never changed: state the day again under another reference; the newest counts.',
  }),
  dayUnfit: defineProblem({
    code: 'trust_statement_day_unfit',
    status: 422,
    title: 'The day is not over',
    help: '`on` is the day at whose end the bank held so much: today, where you are, or an earlier one.',
  }),
} as const
