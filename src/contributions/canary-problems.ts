import { defineProblem } from '../kernel/problem.ts'

export const canaryProblems = {
  planted: defineProblem({
    code: 'exchange_canary_planted',
    status: 409,
    title: 'This identity is planted already',
    help: 'It stays planted until you lift it, or until the key of its epoch no longer answers.',
  }),
} as const
