import { defineProblem } from '../kernel/problem.ts'

export const recallProblems = {
  underRecall: defineProblem({
    code: 'placement_under_recall',
    status: 409,
    title: 'The placement is under recall already',
    help: 'A placement has one open recall. Read it, extend it or withdraw it instead of recalling again.',
  }),
  stateUnfit: defineProblem({
    code: 'recall_state_unfit',
    status: 409,
    title: 'The recall is no longer where this can be done',
    help: 'The other side or the time moved it first. `detail` names its state and what was needed.',
  }),
  dateUnfit: defineProblem({
    code: 'recall_date_unfit',
    status: 422,
    title: 'The day of the recall does not fit',
    help: 'A recall is final at the beginning of a day where the lender is, from tomorrow to a year ahead; an extension postpones it by at most what the mandate allows. Give `recallOn` or `noticeDays`, or neither.',
  }),
  rowUnclear: defineProblem({
    code: 'recall_row_unclear',
    status: 422,
    title: 'It is not clear which placement the row recalls',
    help: 'A row of a file of recalls names a placement or an account by your reference, one of the two.',
  }),
  objectionClosed: defineProblem({
    code: 'recall_objection_closed',
    status: 409,
    title: 'The time to object is over',
    help: 'The agency objects within the days of the mandate, and not again once the lender insisted or let an objection time out.',
  }),
  extensionsUsed: defineProblem({
    code: 'recall_extensions_used',
    status: 409,
    title: 'The recall was postponed as often as the mandate allows',
    help: 'Insist on the recall, or withdraw it.',
  }),
  attested: defineProblem({
    code: 'recall_already_attested',
    status: 409,
    title: 'It is attested already that contact has ceased',
    help: 'An attestation is made once and stands. Ask a question on the placement to add to it.',
  }),
  noSealedRecord: defineProblem({
    code: 'sealed_record_missing',
    status: 409,
    title: 'There is no sealed record of this placement',
    help: 'A record is sealed when a placement you held ends, and kept as long as its lender’s law and three years ask. What is open is read from the case file.',
  }),
  notFinal: defineProblem({
    code: 'recall_not_final',
    status: 409,
    title: 'The placement has not ended',
    help: 'Payments in flight are reported on a placement whose recall is final, or that was returned or closed. While you hold it, they are ordinary.',
  }),
  graceOver: defineProblem({
    code: 'recall_grace_over',
    status: 409,
    title: 'The time to report payments in flight is over',
    help: 'A former holder reports payments until `graceUntil` of the recall. Tell the lender of later ones by a question.',
  }),
  paymentReferenceTaken: defineProblem({
    code: 'payment_reference_taken',
    status: 409,
    title: 'Your reference already names another payment',
    help: 'The same payment reported again under its reference is answered with what became of it; another one needs another reference.',
  }),
  paymentAnswered: defineProblem({
    code: 'payment_already_answered',
    status: 409,
    title: 'The payment was answered already',
    help: 'A lender confirms or refuses a payment once. A confirmed one is taken back by reversing its transaction.',
  }),
  paymentsDiffer: defineProblem({
    code: 'recall_payments_differ',
    status: 422,
    title: 'You declare another number of payments than you reported',
    help: 'Report the payments that are missing, or declare the number you have reported.',
  }),
  purgeEarly: defineProblem({
    code: 'recall_purge_early',
    status: 409,
    title: 'The recall has not come to its purge',
    help: 'Attest that contact has ceased, declare your payments, and wait for the lender to answer each. Then certify.',
  }),
  purged: defineProblem({
    code: 'recall_already_purged',
    status: 409,
    title: 'The purge is certified already',
    help: 'A certificate is made once and stands.',
  }),
  purgeUnclear: defineProblem({
    code: 'purge_unclear',
    status: 422,
    title: 'It is not clear what became of every class of data',
    help: 'Each class is destroyed, was never held, or is retained by a rule: say one of the three of each.',
  }),
  retentionRuns: defineProblem({
    code: 'purge_retention_runs',
    status: 422,
    title: 'The law makes you keep this longer',
    help: 'A class is not destroyed within a retention period that runs. `detail` names the rule and its last day: list the class as retained.',
  }),
  retentionUnfounded: defineProblem({
    code: 'purge_retention_unfounded',
    status: 422,
    title: 'No rule lets you keep this',
    help: 'What no rule keeps has lost its purpose and is destroyed. `GET /v1/retention-rules` lists the rules by jurisdiction and class.',
  }),
  momentUnfit: defineProblem({
    code: 'recall_moment_unfit',
    status: 422,
    title: 'This moment cannot be',
    help: 'What is attested or reported has happened, and a promise precedes its payment. The field is named in `errors`.',
  }),
  referenceTaken: defineProblem({
    code: 'recall_reference_taken',
    status: 409,
    title: 'Your reference already names another recall',
    help: 'The same recall sent again under its reference is answered with what became of it; another one needs another reference.',
  }),
} as const
