import { defineProblem } from '../kernel/problem.ts'

export const activityProblems = {
  subjectUnclear: defineProblem({
    code: 'activity_subject_unclear',
    status: 422,
    title: 'It is not clear which debt the contact was about',
    help: 'Name the `placement` you hold (agency) or your `account` (lender), one of them.',
  }),
  timeUnfit: defineProblem({
    code: 'activity_time_unfit',
    status: 422,
    title: 'The moment of the contact does not fit',
    help: '`happenedAt` is when the contact began: at most five minutes ahead of our clock, and not more than two years past.',
  }),
  endpointUnfit: defineProblem({
    code: 'activity_endpoint_unfit',
    status: 422,
    title: 'The number or address used cannot be read',
    help: 'A number in E.164 or with its `country`, a mailbox, an address; or a `contactPoint` in its place. Leave it out where you do not know it.',
  }),
  recorded: defineProblem({
    code: 'activity_already_recorded',
    status: 409,
    title: 'This contact is recorded already',
    help: 'One record for each `reference` of yours and moment. What was recorded wrongly is corrected: `POST /v1/activities/{activity}/corrections`.',
  }),
  corrected: defineProblem({
    code: 'activity_already_corrected',
    status: 409,
    title: 'This record was corrected already',
    help: 'A record is corrected once. Correct the row that corrects it.',
  }),
  wrongRecorder: defineProblem({
    code: 'activity_wrong_recorder',
    status: 403,
    title: 'Only who recorded a contact corrects it',
    help: 'Ask the other side to correct it, by a query on the placement.',
  }),
  correctionUnfit: defineProblem({
    code: 'activity_correction_unfit',
    status: 422,
    title: 'The correction does not fit the record',
    help: 'A restatement changes something. `wrong_number` is about an outbound contact by telephone, with its `contactPoint` or `endpoint`. What was recorded in error is not corrected again.',
  }),
} as const
