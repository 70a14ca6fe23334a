import { defineProblem } from '../kernel/problem.ts'

export const placementProblems = {
  wrongSide: defineProblem({
    code: 'placement_wrong_side',
    status: 403,
    title: 'The other side of the mandate does this',
    help: 'Lenders place, offer and withdraw; agencies accept, decline and activate. `detail` says whose move it is.',
  }),
  statusUnfit: defineProblem({
    code: 'placement_status_unfit',
    status: 409,
    title: 'The placement is no longer where this can be done',
    help: 'Somebody moved the placement first, or it never was there. `detail` names its status and what was needed.',
  }),
  alreadyPlaced: defineProblem({
    code: 'account_already_placed',
    status: 409,
    title: 'The account is already placed',
    help: 'An account is offered to or held by one agency at a time. Withdraw or recall the other placement first.',
  }),
  notCollectable: defineProblem({
    code: 'account_not_collectable',
    status: 409,
    title: 'There is nothing to collect on the account',
    help: 'Only accounts that are open or charged off and owe something can be placed.',
  }),
  nobodyToContact: defineProblem({
    code: 'account_nobody_to_contact',
    status: 409,
    title: 'Nobody liable on the account may be contacted',
    help: 'Every liable party is deceased or a minor without a representative, insolvent, or a victim of identity theft, or the account names no liable party.',
  }),
  outsideMandate: defineProblem({
    code: 'placement_outside_mandate',
    status: 422,
    title: 'The mandate does not cover the account',
    help: 'Jurisdiction, product and currency of the account must be among the mandate’s terms in force.',
  }),
  capacityReached: defineProblem({
    code: 'mandate_capacity_reached',
    status: 409,
    title: 'The mandate’s capacity is taken',
    help: 'Offers and held placements together fill the capacity both sides signed. Wait for some to end, or amend it.',
  }),
  heldElsewhere: defineProblem({
    code: 'borrower_held_elsewhere',
    status: 409,
    title: 'Another agency holds a debt of the same borrower',
    help: 'Under the customer-level rule all debts of one borrower go to the same agency. Place it there, or sign terms without the rule.',
  }),
  respondByPast: defineProblem({
    code: 'placement_respond_by_past',
    status: 422,
    title: 'The time to respond has passed',
    help: '`respondBy` must lie in the future, at most a year ahead.',
  }),
  codeUnfit: defineProblem({
    code: 'placement_code_unfit',
    status: 422,
    title: 'Your side does not use this code',
    help: 'The code dictionary (`GET /v1/codes`) says which side uses each code.',
  }),
  referenceTaken: defineProblem({
    code: 'placement_reference_taken',
    status: 409,
    title: 'Your reference already names another placement',
    help: 'References are unique per organisation. Choose another, or leave it out.',
  }),
  batchStateUnfit: defineProblem({
    code: 'placement_batch_state_unfit',
    status: 409,
    title: 'The batch is no longer where this can be done',
    help: 'A batch is answered while it is offered, once, and aborted until it is answered. `detail` names its state.',
  }),
  importUnfit: defineProblem({
    code: 'placement_batch_import_unfit',
    status: 409,
    title: 'The import cannot be placed as a batch',
    help: 'Only the accounts of a completed import of accounts are placed. Wait for it, or start one.',
  }),
  answerUnclear: defineProblem({
    code: 'placement_answer_unclear',
    status: 422,
    title: 'The answer to the batch can be read two ways',
    help: 'Give `acceptAll` with a code for each exception, or `declineAll` with a code and exceptions without.',
  }),
  batchReferenceTaken: defineProblem({
    code: 'placement_batch_reference_taken',
    status: 409,
    title: 'Your reference already names another batch',
    help: 'References are unique per organisation. Choose another, or leave it out.',
  }),
  queryUnclear: defineProblem({
    code: 'query_unclear',
    status: 422,
    title: 'It is not clear what is asked for',
    help: 'A `document_request` names a `documentKind`; a `question` does not.',
  }),
  queryOwn: defineProblem({
    code: 'query_own',
    status: 403,
    title: 'The other side answers this question',
    help: 'You asked it. Ask another question to add to it.',
  }),
  queryAnswered: defineProblem({
    code: 'query_answered',
    status: 409,
    title: 'The question is answered already',
    help: 'A question is answered once. Ask a new one to go on.',
  }),
} as const
