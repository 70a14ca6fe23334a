import { defineProblem } from '../kernel/problem.ts'

export const collectorProblems = {
  employerUnfit: defineProblem({
    code: 'collector_employer_unfit',
    status: 403,
    title: 'Your kind of organisation registers no collectors',
    help: 'Agencies and law firms register those who contact borrowers for them, lenders and debt buyers their own staff.',
  }),
  identityUnfit: defineProblem({
    code: 'collector_identity_unfit',
    status: 422,
    title: 'This is no number of that register',
    help: 'Check the number and the register it belongs to; `errors` says what is wrong with it.',
  }),
  datesUnfit: defineProblem({
    code: 'collector_dates_unfit',
    status: 422,
    title: 'These days do not follow each other',
    help: 'What ends must end after the day it begins, and nothing that happened lies in the future.',
  }),
  employed: defineProblem({
    code: 'collector_employed',
    status: 409,
    title: 'The collector still works for you',
    help: 'Name and number are destroyed once employment has ended: set `employedUntil` first.',
  }),
  erased: defineProblem({
    code: 'collector_erased',
    status: 409,
    title: 'Name and number are destroyed already',
    help: 'What is left of the collector is codes and days.',
  }),
  referenceTaken: defineProblem({
    code: 'collector_reference_taken',
    status: 409,
    title: 'Your reference already names another collector',
    help: 'References are unique per organisation.',
  }),
  registered: defineProblem({
    code: 'collector_registered',
    status: 409,
    title: 'You have registered this person already',
    help: 'One person is one collector of yours. Change the days of employment of the one there is.',
  }),
  certificateRecorded: defineProblem({
    code: 'collector_certificate_recorded',
    status: 409,
    title: 'The certificate is recorded already',
    help: 'A certificate of one kind and number is recorded once for a collector.',
  }),
  appraised: defineProblem({
    code: 'collector_appraised',
    status: 409,
    title: 'The collector has been appraised for this year',
    help: 'One appraisal a year; an appraisal stands as it was given.',
  }),
  notEmployer: defineProblem({
    code: 'collector_not_employer',
    status: 403,
    title: 'Only the employer does this',
    help: 'Overseers read collectors of their jurisdiction, report findings and bar; everything else is the employer’s.',
  }),
  findingStatusUnfit: defineProblem({
    code: 'collector_finding_status_unfit',
    status: 409,
    title: 'The finding is not in a status for this',
    help: 'A finding is replied to once and decided once. docs/states.md shows what leads where.',
  }),
  replyOutstanding: defineProblem({
    code: 'collector_reply_outstanding',
    status: 409,
    title: 'The collector may still reply',
    help: 'A finding is decided after the reply, or after `replyBy`.',
  }),
  notDecider: defineProblem({
    code: 'collector_finding_not_decider',
    status: 403,
    title: 'You do not decide this finding',
    help: 'Whoever reported a finding decides it: the employer its own, an overseer its own.',
  }),
  barNotYours: defineProblem({
    code: 'collector_bar_not_yours',
    status: 403,
    title: 'Only whoever barred the collector lifts the bar',
    help: 'A regulator’s bar is the regulator’s to lift.',
  }),
  barLifted: defineProblem({
    code: 'collector_bar_lifted',
    status: 409,
    title: 'The bar was lifted already',
    help: 'Bar the collector again where that is meant.',
  }),
} as const
