import { defineProblem } from '../kernel/problem.ts'

export const eventProblems = {
  expired: defineProblem({
    code: 'events_expired',
    status: 410,
    title: 'The feed no longer reaches back that far',
    help: 'The feed keeps 90 days, and events after the position you named are older. Read what you follow anew, then go on from `oldestPosition`.',
  }),
  ahead: defineProblem({
    code: 'events_ahead',
    status: 409,
    title: 'The feed has not come that far',
    help: 'Positions are given once and in order: this one comes from another feed, or from a state that a restore of the service has undone. Read what you follow anew, then go on from `newestPosition`.',
  }),
} as const
