import { defineProblem } from '../kernel/problem.ts'

export const preferenceProblems = {
  subjectUnclear: defineProblem({
    code: 'preference_subject_unclear',
    status: 422,
    title: 'It is not clear about which debt it was said',
    help: 'Name an account (lenders) or a placement, one of them.',
  }),
  unfit: defineProblem({
    code: 'preference_unfit',
    status: 422,
    title: 'A preference of this kind is not said like this',
    help: '`inconvenient_time` names days or hours; `inconvenient_place` a contact point or an endpoint; `opt_out` channels, a contact point or an endpoint; `consent` what it covers; `preferred` channels or hours. `until` comes after `from`.',
  }),
  timeUnfit: defineProblem({
    code: 'preference_time_unfit',
    status: 422,
    title: 'It cannot have been said then',
    help: '`givenAt` is when the person said it: not in the future, and at most two years ago.',
  }),
  notRecorder: defineProblem({
    code: 'preference_not_recorder',
    status: 403,
    title: 'Somebody else recorded it',
    help: 'Whoever was told withdraws it, or the lender.',
  }),
  withdrawn: defineProblem({
    code: 'preference_withdrawn',
    status: 409,
    title: 'It was withdrawn already',
    help: 'Record a new one where the person said something new.',
  }),
} as const
