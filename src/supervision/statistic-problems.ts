import { defineProblem } from '../kernel/problem.ts'

export const statisticProblems = {
  noNoise: defineProblem({
    code: 'supervision_noise_unfit',
    status: 422,
    title: 'A statistic of records has no noise',
    help: 'Leave `epsilonThousandths` out, or ask for a statistic that counts people: `GET /v1/supervision/statistic-kinds`.',
  }),
  budgetSpent: defineProblem({
    code: 'supervision_privacy_budget_spent',
    status: 409,
    title: 'The privacy budget of a quarter does not reach',
    help: 'Nothing was counted. `GET /v1/supervision/privacy-budgets` says what is left of each quarter; it never grows again. An answer you had is had again for nothing by the same question with the same `asOf`.',
  }),
  notCounted: defineProblem({
    code: 'supervision_statistic_not_counted',
    status: 409,
    title: 'The statistic is not counted yet',
    help: 'Read it: `state` says whether it is. A few seconds are enough.',
  }),
} as const
