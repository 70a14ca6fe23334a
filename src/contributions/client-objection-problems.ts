import { defineProblem } from '../kernel/problem.ts'

export const clientObjectionProblems = {
  notAdviser: defineProblem({
    code: 'exchange_objection_adviser_only',
    status: 403,
    title: 'Only an adviser objects for a client',
    help: 'An organisation of the kind `adviser` does, once the operator of the exchange has let it in. A member answers for its own records; the operator hears persons itself.',
  }),
  dayFull: defineProblem({
    code: 'exchange_objections_exhausted',
    status: 429,
    title: 'The objections of the day are used up',
    help: 'An adviser raises 10 a day (UTC) at an exchange. The count begins anew at the next one.',
  }),
  authorityUnfit: defineProblem({
    code: 'exchange_authority_unfit',
    status: 422,
    title: 'This is not the authority the adviser stated',
    help: 'Hash the document the client signed, as the adviser sent it to you. What was found is told to nobody on another one.',
  }),
  running: defineProblem({
    code: 'exchange_objection_running',
    status: 409,
    title: 'The objection is not over',
    help: 'Records are answered for until `endsOn`. How it ended is told after that day, whatever was answered before.',
  }),
  released: defineProblem({
    code: 'exchange_objection_released',
    status: 409,
    title: 'How it ended has been told',
    help: 'Read it: `outcomes` stays as it was told.',
  }),
} as const
