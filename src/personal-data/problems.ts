import { defineProblem } from '../kernel/problem.ts'

export const personalDataProblems = {
  holdReleased: defineProblem({
    code: 'legal_hold_released',
    status: 409,
    title: 'The legal hold was released before',
    help: 'Place another where the data must be kept again.',
  }),
  accessUnfit: defineProblem({
    code: 'subject_access_unfit',
    status: 422,
    title: 'The day the request was received does not fit',
    help: '`receivedOn` is the day the person asked you, today or before.',
  }),
  retentionRuns: defineProblem({
    code: 'retention_run_running',
    status: 409,
    title: 'A retention run is on its way',
    help: 'Wait until its `state` is `done`: `GET /v1/retention-runs`.',
  }),
} as const
