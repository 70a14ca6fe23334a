import { defineProblem } from '../kernel/problem.ts'

export const eventProblems = {
  expired: defineProblem({
    code: 'events_expired',
    status: 410,
    title: 'The feed no longer reaches back that far',
    help: 'The feed keeps 90 days, and events after the position you named are older. Read what you follow anew, then go on from `oldestPosition`.',
  }),
} as const
