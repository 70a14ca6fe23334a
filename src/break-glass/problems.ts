import { defineProblem } from '../kernel/problem.ts'

export const breakGlassProblems = {
  notOperator: defineProblem({
    code: 'break_glass_not_operator',
    status: 403,
    title: 'Only the operator asks to look at a tenant’s data',
    help: 'Whoever is not the operator reads what is shared with it, without a grant.',
  }),
  ownData: defineProblem({
    code: 'break_glass_own_data',
    status: 422,
    title: 'Your own data needs no grant',
    help: 'Name the organisation whose data you need to see.',
  }),
  sameClient: defineProblem({
    code: 'break_glass_same_client',
    status: 403,
    title: 'Who asked does not approve',
    help: 'A second person of the operator approves, with a client of their own.',
  }),
  statusUnfit: defineProblem({
    code: 'break_glass_status_unfit',
    status: 409,
    title: 'The grant is not in a status for this',
    help: 'Read the grant: one that ended or lapsed stays so. Ask for another.',
  }),
  readOnly: defineProblem({
    code: 'break_glass_read_only',
    status: 403,
    title: 'Through a grant one only reads',
    help: 'Send the header `Concordat-Break-Glass` with GET requests of the REST API alone, page by page: not with changes, files or GraphQL.',
  }),
} as const
