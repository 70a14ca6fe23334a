import { defineProblem } from '../kernel/problem.ts'

export const signalProblems = {
  sharingDenied: defineProblem({
    code: 'safety_signal_sharing_denied',
    status: 403,
    title: 'Lenders of this jurisdiction may not tell one another of their people',
    help: 'Where the law leaves what is known of a person to one lender, or to a licensed bureau, no signal goes from one to another. Register a protection of your own person instead.',
  }),
  subjectUnfit: defineProblem({
    code: 'safety_signal_subject_unfit',
    status: 422,
    title: 'Nobody can be meant by this token',
    help: 'A token is of an epoch that answers, see `GET /v1/exchange/namespaces`, and of a register of the country of the exchange.',
  }),
  tooLong: defineProblem({
    code: 'safety_signal_too_long',
    status: 422,
    title: 'A signal ends within 366 days',
    help: 'Whoever still means it then records it again, by the token the person has at that time.',
  }),
  overlaps: defineProblem({
    code: 'safety_signal_overlaps',
    status: 409,
    title: 'You have a signal of this kind of this person for that time',
    help: 'Lift the one there is first, or begin where it ends.',
  }),
  referenceTaken: defineProblem({
    code: 'safety_signal_reference_taken',
    status: 409,
    title: 'You have a signal or a protection of this reference',
    help: 'Your references name one of them each.',
  }),
  notRunning: defineProblem({
    code: 'safety_signal_not_running',
    status: 409,
    title: 'The signal is over',
    help: 'Only a running signal is lifted. What is lifted or expired stays so: record a new one.',
  }),
  budgetExhausted: defineProblem({
    code: 'safety_signal_budget_exhausted',
    status: 429,
    title: 'The signals of the day are used up',
    help: 'They are counted by member and day (UTC), and full again at `refillsAt`. A higher level records more.',
  }),
} as const
