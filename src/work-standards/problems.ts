import { defineProblem } from '../kernel/problem.ts'

export const workStandardProblems = {
  breachNotYours: defineProblem({
    code: 'breach_wrong_side',
    status: 403,
    title: 'This is for the other side to do',
    help: 'Whoever a breach is held against contests it; the other side decides the contest.',
  }),
  breachStatusUnfit: defineProblem({
    code: 'breach_status_unfit',
    status: 409,
    title: 'The breach is not in a state for this',
    help: 'A breach is contested once, and a contest is decided once. Read the breach: its status says where it stands.',
  }),
  contestOver: defineProblem({
    code: 'breach_contest_over',
    status: 409,
    title: 'The time to contest the breach is over',
    help: 'A breach is contested until its `contestBy`.',
  }),
  notReported: defineProblem({
    code: 'placement_report_unfit',
    status: 409,
    title: 'The placement is not held',
    help: 'The agency reports on a placement while it holds the account, from accepting until the placement ends.',
  }),
  reportKnown: defineProblem({
    code: 'placement_report_known',
    status: 409,
    title: 'The report was posted at the same moment by another call',
    help: 'Two calls gave a report the same reference at once. Send the rest again: what was posted is answered as `already`.',
  }),
  reportNotYours: defineProblem({
    code: 'placement_report_wrong_side',
    status: 403,
    title: 'Reports are the agency’s',
    help: 'The agency says where a placement stands. Ask it a question when you want to know more.',
  }),
} as const
