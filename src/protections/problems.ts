import { defineProblem } from '../kernel/problem.ts'

export const protectionProblems = {
  subjectUnclear: defineProblem({
    code: 'protection_subject_unclear',
    status: 422,
    title: 'It is not clear who is to be protected',
    help: 'A lender names a `party` of its own; an agency a `placement` it holds and a `party` of its case file; an adviser a `person` by national id, and the `lender` where only that one is meant. Nothing else.',
  }),
  intervalUnfit: defineProblem({
    code: 'protection_interval_unfit',
    status: 422,
    title: 'The time does not fit',
    help: '`from` is at most five years past and one year ahead; `until` comes after `from` and after now, and within what the law of the place allows; a review is on a day to come.',
  }),
  treatmentUnfit: defineProblem({
    code: 'protection_treatment_unfit',
    status: 422,
    title: 'The treatment does not fit',
    help: 'The law of some protections says what they ask for, see the documentation; `limit` goes with `reduced_frequency` and with nothing else.',
  }),
  overlaps: defineProblem({
    code: 'protection_overlaps',
    status: 409,
    title: 'A protection of this kind runs then already',
    help: 'Protections of one kind of one person do not overlap. Revise the one there is, or begin where it ends.',
  }),
  notRunning: defineProblem({
    code: 'protection_not_running',
    status: 409,
    title: 'The protection is over',
    help: 'Only a running protection is revised, reviewed, ended or withdrawn. Register a new one.',
  }),
  referenceTaken: defineProblem({
    code: 'protection_reference_taken',
    status: 409,
    title: 'You have a protection of this reference',
    help: 'Your references name one protection each.',
  }),
  alarmAnswered: defineProblem({
    code: 'care_alarm_answered',
    status: 409,
    title: 'The alarm was answered already',
    help: 'An alarm is answered once. What was done after that belongs on a protection of the person.',
  }),
} as const
