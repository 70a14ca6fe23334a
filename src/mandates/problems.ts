import { defineProblem } from '../kernel/problem.ts'

export const mandateProblems = {
  notYours: defineProblem({
    code: 'mandate_sides_unfit',
    status: 422,
    title: 'These two organisations cannot hold a mandate',
    help: 'A mandate joins an organisation that places accounts (lender, debt buyer) with one that works them (agency, law firm).',
  }),
  ended: defineProblem({
    code: 'mandate_ended',
    status: 409,
    title: 'The mandate has ended',
    help: 'An ended mandate cannot be signed, amended or placed under. Propose a new one.',
  }),
  nothingToSign: defineProblem({
    code: 'mandate_nothing_to_sign',
    status: 409,
    title: 'You have already signed this version',
    help: 'Your side has signed the latest version. The other side’s signature brings it into force.',
  }),
  versionMoved: defineProblem({
    code: 'mandate_version_moved',
    status: 409,
    title: 'A newer version of the mandate was proposed',
    help: 'You named a version that is no longer the latest. Read the latest terms before you sign.',
  }),
  suspended: defineProblem({
    code: 'mandate_suspended',
    status: 409,
    title: 'The mandate is suspended',
    help: 'Nothing is placed and nothing is worked under it until the side that suspended it resumes it. `suspension` says who and why.',
  }),
  unlicensed: defineProblem({
    code: 'mandate_unlicensed',
    status: 409,
    title: 'The agency lacks a licence the mandate requires',
    help: '`missing` names them by jurisdiction and activity. It goes on by itself as soon as the agency’s licences cover them: see docs/licensing.md.',
  }),
  licenceUnknown: defineProblem({
    code: 'mandate_licence_unknown',
    status: 422,
    title: 'A required licence is not named as the register names it',
    help: 'Write an activity, which is then required in every jurisdiction of the terms, or one of their jurisdictions and an activity: `collection`, `TW:field_visit`.',
  }),
  allocationUnlawful: defineProblem({
    code: 'mandate_allocation_unlawful',
    status: 422,
    title: 'Payments cannot pay in this order',
    help: 'Every part of a debt stands in the order once, and those a law names stay in its order in each jurisdiction of the terms: `GET /v1/allocation-rules`.',
  }),
  notSuspended: defineProblem({
    code: 'mandate_not_suspended',
    status: 409,
    title: 'The mandate is not suspended',
    help: 'It is in force already.',
  }),
  suspendedByOther: defineProblem({
    code: 'mandate_suspended_by_other',
    status: 403,
    title: 'Only the side that suspended the mandate resumes it',
    help: 'Ask the side that `suspension.by` names.',
  }),
  notInForce: defineProblem({
    code: 'mandate_not_in_force',
    status: 409,
    title: 'The mandate is not in force',
    help: 'Both sides must sign a version before accounts are placed under it.',
  }),
  referenceTaken: defineProblem({
    code: 'mandate_reference_taken',
    status: 409,
    title: 'Your reference already names another mandate',
    help: 'References are unique per organisation. Choose another, or leave it out.',
  }),
} as const
