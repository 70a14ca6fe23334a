import { defineProblem } from '../kernel/problem.ts'

export const promiseProblems = {
  statusUnfit: defineProblem({
    code: 'promise_status_unfit',
    status: 409,
    title: 'A promise that was kept, broken or withdrawn is not withdrawn',
    help: 'Read it again. What was recorded wrongly is corrected on its contact: `POST /v1/activities/{activity}/corrections`.',
  }),
} as const
