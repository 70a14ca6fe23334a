import { defineProblem } from '../kernel/problem.ts'

export const testClockProblems = {
  production: defineProblem({
    code: 'test_clock_sandbox_only',
    status: 422,
    title: 'Only a sandbox world has a test clock',
    help: 'Production keeps real time. Create the clock as an organisation of a sandbox world.',
  }),
  exists: defineProblem({
    code: 'test_clock_exists',
    status: 409,
    title: 'The world has its test clock already',
    help: 'There is one for all organisations of a world. Read it with `GET /v1/test-clock`.',
  }),
  advancing: defineProblem({
    code: 'test_clock_advancing',
    status: 409,
    title: 'The test clock is being advanced',
    help: 'What falls due on the way is done in order. Wait until its `status` is `ready`, then advance it again.',
  }),
  aimless: defineProblem({
    code: 'test_clock_aimless',
    status: 422,
    title: 'Nothing, or two things, say how far the test clock is to go',
    help: 'Give either `to`, the time it is to show, or `bySeconds`.',
  }),
  backwards: defineProblem({
    code: 'test_clock_backwards',
    status: 422,
    title: 'The time lies behind the test clock',
    help: 'Time goes forward only. For an earlier day begin with another sandbox world.',
  }),
  tooFar: defineProblem({
    code: 'test_clock_too_far',
    status: 422,
    title: 'The test clock is not advanced that far at once',
    help: 'At most 366 days. Advance it again once it is there.',
  }),
} as const
