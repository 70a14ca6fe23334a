import { defineProblem } from '../kernel/problem.ts'

export const licenceProblems = {
  holderUnfit: defineProblem({
    code: 'licence_holder_unfit',
    status: 403,
    title: 'Your kind of organisation holds no licences here',
    help: 'Lenders, debt buyers, agencies and law firms record the licences they hold; regulators and the operator decide about them.',
  }),
  datesUnfit: defineProblem({
    code: 'licence_dates_unfit',
    status: 422,
    title: 'These are no dates of validity',
    help: '`validUntil` is the first day the licence is valid no more; leave it out where it runs until further notice.',
  }),
  overlaps: defineProblem({
    code: 'licence_overlaps',
    status: 409,
    title: 'You have a licence of this kind for some of these days',
    help: 'Licences for one activity in one jurisdiction follow each other. Surrender the other one, or begin where it ends.',
  }),
  statusUnfit: defineProblem({
    code: 'licence_status_unfit',
    status: 409,
    title: 'The licence is not in a status for this',
    help: 'Read the licence: `status` says what was decided about it last. docs/states.md shows what leads where.',
  }),
  notOverseer: defineProblem({
    code: 'licence_not_overseer',
    status: 403,
    title: 'You do not decide about this licence',
    help: 'The regulators of its jurisdiction and the operator verify, suspend, reinstate and revoke a licence.',
  }),
  notHolder: defineProblem({
    code: 'licence_not_holder',
    status: 403,
    title: 'The licence is not yours',
    help: 'Only its holder renews or surrenders a licence.',
  }),
  referenceTaken: defineProblem({
    code: 'licence_reference_taken',
    status: 409,
    title: 'Your reference already names another licence',
    help: 'References are unique per organisation. Choose another, or leave it out.',
  }),
  renewed: defineProblem({
    code: 'licence_renewal_unfit',
    status: 409,
    title: 'The licence runs until further notice and cannot be renewed',
    help: 'Surrender it first, or record another activity or jurisdiction.',
  }),
} as const
