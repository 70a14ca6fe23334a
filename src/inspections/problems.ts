import { defineProblem } from '../kernel/problem.ts'

export const inspectionProblems = {
  notRegulator: defineProblem({
    code: 'inspection_not_regulator',
    status: 403,
    title: 'Only a regulator inspects',
    help: 'Lenders and agencies read their own decisions with `GET /v1/contact-decisions`.',
  }),
  elsewhere: defineProblem({
    code: 'inspection_elsewhere',
    status: 422,
    title: 'You do not regulate there',
    help: 'Name a jurisdiction of yours, or a subdivision of one.',
  }),
} as const
