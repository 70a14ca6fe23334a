import { defineProblem } from '../kernel/problem.ts'

export const callBackProblems = {
  timeUnfit: defineProblem({
    code: 'call_back_time_unfit',
    status: 422,
    title: 'A call-back cannot be agreed, or kept, for that time',
    help: '`from` comes after `askedAt`, at most ninety days; `until` at most twenty-four hours after `from`. A contact that keeps it comes after `askedAt`.',
  }),
  closed: defineProblem({
    code: 'call_back_closed',
    status: 409,
    title: 'What came of it was said already',
    help: 'Read it again. Agree a new one where the person asks again.',
  }),
  running: defineProblem({
    code: 'call_back_running',
    status: 409,
    title: 'Its time is not over',
    help: 'It can be missed once `until` has come. Cancel it where it is wanted no more.',
  }),
} as const
