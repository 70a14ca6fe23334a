import { defineProblem } from '../kernel/problem.ts'

export const borrowerViewProblems = {
  notAsker: defineProblem({
    code: 'borrower_view_not_asker',
    status: 403,
    title: 'Who contacted a person is told to creditors, advisers, ombudsmen and regulators',
    help: 'An agency reads its own contacts with `GET /v1/activities`.',
  }),
  subjectUnclear: defineProblem({
    code: 'borrower_view_subject_unclear',
    status: 422,
    title: 'It is not clear whom it is about',
    help: 'A creditor names a `party` of its own. An adviser, an ombudsman or a regulator names a `caseId` it has a part in and the `person` by national id.',
  }),
} as const
