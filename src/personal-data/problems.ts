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
} as const
