import { defineProblem, problems } from '../kernel/problem.ts'

export const accountProblems = {
  holderUnfit: defineProblem({
    code: 'account_holder_unfit',
    status: 422,
    title: 'Your organisation does not hold accounts',
    help: 'Accounts belong to lenders and debt buyers. Agencies work them through placements and read their case files.',
  }),
  referenceTaken: defineProblem({
    code: 'account_reference_taken',
    status: 409,
    title: 'Your reference already names another account',
    help: 'References are unique per organisation. Read the account as `ref:` and the reference, or choose another.',
  }),
  unfit: defineProblem({
    code: 'account_unfit',
    status: 422,
    title: 'The account cannot be as it is described',
    help: 'Every field has the right form, but together they contradict each other or a register. `errors` names each one.',
  }),
  partyUnfit: defineProblem({
    code: 'party_unfit',
    status: 422,
    title: 'The party cannot be as it is described',
    help: 'An identifier is wrong, or a role, liability or authority does not fit. `errors` names each field.',
  }),
  partyReferenceTaken: defineProblem({
    code: 'party_reference_taken',
    status: 409,
    title: 'Your reference already names another party',
    help: 'References are unique per organisation. Choose another, or leave it out.',
  }),
  nationalIdTaken: defineProblem({
    code: 'party_national_id_taken',
    status: 409,
    title: 'Another party has this national id',
    help: 'One person is one party. Find the other with `POST /v1/parties/search` and link it instead.',
  }),
  partyErased: defineProblem({
    code: 'party_erased',
    status: 409,
    title: 'The party’s personal data was erased',
    help: 'Erasure is for ever: what was erased cannot be changed or added to. Record a new party where the law allows it.',
  }),
  contactPointExists: defineProblem({
    code: 'contact_point_exists',
    status: 409,
    title: 'The party has this contact point already',
    help: 'Two spellings of one telephone, mailbox or address are one contact point. Read the party’s contact points.',
  }),
  contactPointRemoved: defineProblem({
    code: 'contact_point_removed',
    status: 409,
    title: 'The contact point was removed',
    help: 'What was removed is not changed any more. Add the contact point again.',
  }),
  statusOverlaps: defineProblem({
    code: 'party_status_overlaps',
    status: 409,
    title: 'A status of this kind holds at that time already',
    help: 'No two statuses of one kind overlap. End the one that runs, or begin after it.',
  }),
  statusNotRunning: defineProblem({
    code: 'party_status_not_running',
    status: 409,
    title: 'No status of this kind is running',
    help: 'There is nothing to end. Read the party’s statuses.',
  }),
  accountPartyExists: defineProblem({
    code: 'account_party_exists',
    status: 409,
    title: 'The party has this role on the account already',
    help: 'A party has each role on an account once. End the role first to change its terms.',
  }),
  accountPartyNotRunning: defineProblem({
    code: 'account_party_not_running',
    status: 409,
    title: 'The party does not have this role on the account',
    help: 'There is nothing to end. Read the account’s parties.',
  }),
  erasureBlocked: defineProblem({
    code: 'party_erasure_blocked',
    status: 409,
    title: 'The party’s data is still needed',
    help: 'A liable party of a debt that is owed, or of an account an agency works, is erased when the debt has ended. A mistaken identity and a court order do not wait.',
  }),
  erasureHeld: defineProblem({
    code: 'party_erasure_held',
    status: 409,
    title: 'A legal hold keeps the party’s data',
    help: 'List what stands with `GET /v1/legal-holds?party=…&standing=true` and release it when its matter is over. An order of a court is carried out all the same.',
  }),
} as const

/** What the database says when two writers were at it at once. */
export const creationConstraints = {
  accounts_reference: accountProblems.referenceTaken,
  parties_reference: problems.conflict,
  party_indexes_one_person: problems.conflict,
  party_indexes_pkey: problems.conflict,
  account_parties_running: problems.conflict,
} as const
