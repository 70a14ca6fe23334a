import { defineProblem } from '../kernel/problem.ts'

export const tenancyProblems = {
  emailTaken: defineProblem({
    code: 'member_email_taken',
    status: 409,
    title: 'Another member has this e-mail address',
    help: 'Addresses are unique among the members of an organisation, whatever their case. Change the existing member instead.',
  }),
  lastAdministrator: defineProblem({
    code: 'member_last_administrator',
    status: 409,
    title: 'This member is the last administrator',
    help: 'An organisation with members keeps at least one administrator. Give the role to somebody else first.',
  }),
} as const
