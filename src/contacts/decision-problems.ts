import { defineProblem } from '../kernel/problem.ts'

export const decisionProblems = {
  subjectUnclear: defineProblem({
    code: 'contact_subject_unclear',
    status: 422,
    title: 'It is not clear which debt the contact is about',
    help: 'Name a placement or an account, one of the two, and a contact point or a phone number, one of the two. An agency that names a phone number says which lender’s debt it is.',
  }),
  pointUnfit: defineProblem({
    code: 'contact_point_unfit',
    status: 422,
    title: 'The contact point does not carry this channel',
    help: 'Calls and texts go to a phone or workplace, e-mail to a mailbox, letters and visits to an address or workplace.',
  }),
  planTime: defineProblem({
    code: 'contact_plan_time_unfit',
    status: 422,
    title: 'Contacts are planned from now for a week',
    help: 'Leave `at` out to ask about now; later facts are not known yet, and earlier decisions are re-run.',
  }),
  notHeld: defineProblem({
    code: 'contact_reservation_over',
    status: 409,
    title: 'The decision holds no slot any more',
    help: 'A slot is held from an allow until it is used, released or over. Ask for a new decision before you contact anybody.',
  }),
  notAsker: defineProblem({
    code: 'contact_decision_wrong_side',
    status: 403,
    title: 'The decision was asked for by the other side',
    help: 'Whoever asked for a decision uses its slot or gives it back.',
  }),
} as const
