import { defineProblem } from '../kernel/problem.ts'

export const memberProblems = {
  notOperator: defineProblem({
    code: 'exchange_not_operator',
    status: 403,
    title: 'Only an operator does this',
    help: 'An organisation of the kind `operator` runs exchanges, and decides who is in them.',
  }),
  notMemberKind: defineProblem({
    code: 'exchange_member_unfit',
    status: 403,
    title: 'Organisations of this kind are not members of an exchange',
    help: 'Whoever owns or collects debts can be: lenders, debt buyers, agencies and law firms; advisers, to object for clients.',
  }),
  sharingDenied: defineProblem({
    code: 'exchange_sharing_denied',
    status: 422,
    title: 'The law of the place does not let this be exchanged',
    help: '`GET /v1/exchange/regimes` says for each jurisdiction whether lenders may exchange what is delinquent. Where it says `licensed_bureau`, the operator states the bureau’s licence; where it says `denied`, nothing known here allows it.',
  }),
  bureauLapsed: defineProblem({
    code: 'exchange_bureau_lapsed',
    status: 409,
    title: 'The bureau’s licence is over',
    help: 'Where the law leaves the exchange to licensed bureaus it stands still until its operator states a licence that holds.',
  }),
  jurisdictionTaken: defineProblem({
    code: 'exchange_jurisdiction_taken',
    status: 409,
    title: 'You run an exchange of this jurisdiction',
    help: 'An operator has one exchange for each jurisdiction.',
  }),
  elsewhere: defineProblem({
    code: 'exchange_member_elsewhere',
    status: 422,
    title: 'You do not work in the jurisdiction of this exchange',
    help: 'Only organisations of the jurisdiction are members of its exchange. Your own organisation says where you work.',
  }),
  termsUnfit: defineProblem({
    code: 'exchange_terms_unfit',
    status: 422,
    title: 'These are not the terms of the exchange',
    help: 'Agree to the version and the hash that `GET /v1/exchanges/{exchange}` shows, after reading what lies at its address.',
  }),
  alreadyMember: defineProblem({
    code: 'exchange_already_member',
    status: 409,
    title: 'You applied to this exchange, or are in it',
    help: 'An organisation has one membership in an exchange at a time. One that was declined or left applies anew.',
  }),
  stateUnfit: defineProblem({
    code: 'exchange_member_state_unfit',
    status: 409,
    title: 'The membership is not in a state for this',
    help: 'Read it: `state` says where it stands. See the state diagram of memberships.',
  }),
  loadStateUnfit: defineProblem({
    code: 'exchange_load_state_unfit',
    status: 409,
    title: 'The load was decided on',
    help: 'A load is approved or declined once. Ask for another.',
  }),
  loadDatesUnfit: defineProblem({
    code: 'exchange_load_until_unfit',
    status: 422,
    title: 'The load cannot be used until then',
    help: 'Name a moment in the future, within 90 days.',
  }),
  notActive: defineProblem({
    code: 'exchange_member_not_active',
    status: 403,
    title: 'You are not an active member of this exchange',
    help: 'A member is active once its operator approved it, and until it is suspended or leaves. Where the terms changed, agree to them anew.',
  }),
} as const
