import { defineProblem } from '../kernel/problem.ts'

export const jobProblems = {
  notDead: defineProblem({
    code: 'job_not_dead',
    status: 409,
    title: 'The job is not dead',
    help: 'Only a job whose every attempt failed can be retried by hand. One that is due is retried by itself.',
  }),
} as const
