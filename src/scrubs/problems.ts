import { defineProblem } from '../kernel/problem.ts'

export const scrubProblems = {
  subjectUnclear: defineProblem({
    code: 'scrub_subject_unclear',
    status: 422,
    title: 'It is not clear what was checked',
    help: 'Name an `account` (lender) or a `placement` you hold (agency), one of them; `party` narrows it to one person on it.',
  }),
  dayUnfit: defineProblem({
    code: 'scrub_day_unfit',
    status: 422,
    title: 'The day of the check does not fit',
    help: '`performedOn` is not in the future, and not more than two years past.',
  }),
  recorded: defineProblem({
    code: 'scrub_already_recorded',
    status: 409,
    title: 'This check is recorded already',
    help: 'One record for each account, person, kind, source and day. Evidence is not overwritten: a later check is a new record.',
  }),
  nothingToDecide: defineProblem({
    code: 'scrub_nothing_to_decide',
    status: 409,
    title: 'There is nothing to decide',
    help: 'Only a match or a possible match is decided, once.',
  }),
  lenderDecides: defineProblem({
    code: 'scrub_lender_decides',
    status: 403,
    title: 'The lender decides on a match',
    help: 'The lender keeps the record of the person. Ask it by a query on the placement.',
  }),
  partyUnclear: defineProblem({
    code: 'scrub_party_unclear',
    status: 422,
    title: 'It is not clear whom the match is about',
    help: 'Confirming that somebody has died or is insolvent names the `party`: the one that was checked, or one on the account.',
  }),
} as const
