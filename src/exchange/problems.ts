import { defineProblem } from '../kernel/problem.ts'

export const exchangeProblems = {
  notMember: defineProblem({
    code: 'exchange_not_for_kind',
    status: 403,
    title: 'Organisations of this kind do not take part in the exchange',
    help: 'Whoever owns or collects debts has identifiers evaluated: lenders, debt buyers, agencies and law firms; advisers do for their clients.',
  }),
  epochUnfit: defineProblem({
    code: 'exchange_epoch_retired',
    status: 422,
    title: 'This epoch does not answer',
    help: '`GET /v1/exchange/namespaces` lists the epochs that do. An epoch answers for sixty days beyond its successor’s beginning; leave `epoch` out for the current one.',
  }),
  notPoint: defineProblem({
    code: 'exchange_not_a_point',
    status: 422,
    title: 'A blinded element is no point of the curve',
    help: 'Each is a point of P-256, compressed, and not its identity: 33 bytes in base64url. `blindIdentifiers` of the SDK makes them.',
  }),
  exhausted: defineProblem({
    code: 'exchange_permit_exhausted',
    status: 429,
    title: 'The evaluations of the day are used up',
    help: 'Points are counted by namespace and day (UTC). `pointsLeft` is what is left, and it is full again at `refillsAt`; of a load, what is left of it, which is never full again. Keep the tokens you have: one stays the same for its whole epoch.',
  }),
  membershipRequired: defineProblem({
    code: 'exchange_membership_required',
    status: 403,
    title: 'Only active members of an exchange have identifiers evaluated',
    help: '`GET /v1/exchanges` lists the exchanges of your world; apply with `POST /v1/exchange-members`. A member that is suspended waits until its operator reinstates it.',
  }),
  loadUnfit: defineProblem({
    code: 'exchange_load_unfit',
    status: 409,
    title: 'The load is not one to use for this',
    help: 'A load is of one membership and namespace, good from its approval until `until`. Leave `load` out to use what is left of the day.',
  }),
  noEvaluator: defineProblem({
    code: 'exchange_evaluator_absent',
    status: 503,
    title: 'Nothing here evaluates',
    help: 'This deployment holds no key of the evaluator’s: it is for its operator to add one. No points were counted.',
  }),
  otherKey: defineProblem({
    code: 'exchange_key_not_published',
    status: 503,
    title: 'The key of this process is not the published one',
    help: 'The transparency log holds another key of this namespace and epoch, so nothing is evaluated with this one. It is for the operator of the deployment to give every process the seeds the published keys were made of. No points were counted.',
  }),
} as const
