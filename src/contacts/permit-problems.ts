import { defineProblem } from '../kernel/problem.ts'

export const permitProblems = {
  over: defineProblem({
    code: 'permit_over',
    status: 409,
    title: 'The permit is not good now',
    help: 'It was revoked, ran out or was never issued. Refresh the plan, and do not make the contact until it is issued anew.',
  }),
  taken: defineProblem({
    code: 'permit_claimed',
    status: 409,
    title: 'Another collector claimed the permit',
    help: 'One collector makes the contact. Take another item of the plan.',
  }),
  notAsker: defineProblem({
    code: 'permit_wrong_side',
    status: 403,
    title: 'The permit was handed out to the other side',
    help: 'Whoever made the plan claims its permits.',
  }),
  planOver: defineProblem({
    code: 'contact_plan_over',
    status: 409,
    title: 'The plan is over',
    help: 'A plan is looked after for twelve hours. Make a new one.',
  }),
} as const
