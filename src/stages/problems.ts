import { defineProblem } from '../kernel/problem.ts'

export const policyProblems = {
  unfit: defineProblem({
    code: 'collection_policy_unfit',
    status: 422,
    title: 'The stages are no policy',
    help: '`errors` names each place: stages go from the gentlest to the hardest, the first has no gates, a gate says what its kind needs and nothing else.',
  }),
  statusUnfit: defineProblem({
    code: 'collection_policy_status_unfit',
    status: 409,
    title: 'The policy is not in a status for this',
    help: 'A published policy never changes: write a new one, retire the old on a day and publish the new from that day. docs/states.md shows what leads where.',
  }),
  intervalUnfit: defineProblem({
    code: 'collection_policy_interval_unfit',
    status: 422,
    title: 'The time does not fit',
    help: 'A policy begins now or later and ends after it begins; it can be ended earlier, never later.',
  }),
  overlaps: defineProblem({
    code: 'collection_policy_overlaps',
    status: 409,
    title: 'Another policy is in force then',
    help: 'For one product, segment and jurisdiction one policy is in force at a time. Retire the other by the moment this one begins.',
  }),
  referenceTaken: defineProblem({
    code: 'collection_policy_reference_taken',
    status: 409,
    title: 'Your reference already names another policy',
    help: 'References are unique per lender. Choose another, or leave it out.',
  }),
} as const

export const stageProblems = {
  ended: defineProblem({
    code: 'stage_case_ended',
    status: 409,
    title: 'The placement of the case is over',
    help: 'Stages are of placements somebody holds.',
  }),
  notNext: defineProblem({
    code: 'stage_not_next',
    status: 409,
    title: 'The case cannot go to that stage from here',
    help: 'A case goes to the next harder stage of its policy, one at a time, and to any gentler one by `de-escalate`. Read it: `stage` says where it is, `next` where it may go.',
  }),
  gatesShut: defineProblem({
    code: 'stage_gates_not_passed',
    status: 409,
    title: 'The evidence for the stage is missing',
    help: '`gates` names every gate that was not passed, with what it requires and what was found.',
  }),
  approvalOpen: defineProblem({
    code: 'stage_approval_open',
    status: 409,
    title: 'An approval is asked for or given already',
    help: 'One request at a time for a case and a stage; an approval that was given holds until `validUntil`.',
  }),
  approvalNotAsked: defineProblem({
    code: 'stage_approval_not_needed',
    status: 409,
    title: 'The next stage needs no approval',
    help: 'Approval is asked for the next stage of the policy, where a gate of it is the lender’s approval.',
  }),
  wrongSide: defineProblem({
    code: 'stage_wrong_side',
    status: 403,
    title: 'The other side of the mandate does this',
    help: 'Lenders write policies and decide on approvals; whoever asked for an approval may take the request back.',
  }),
  approvalDecided: defineProblem({
    code: 'stage_approval_decided',
    status: 409,
    title: 'The request was decided already',
    help: 'A request is approved, refused or withdrawn once. Ask again where it was refused.',
  }),
} as const

export const runProblems = {
  open: defineProblem({
    code: 'stage_run_open',
    status: 409,
    title: 'All cases are being looked at already',
    help: 'One look at a time. `GET /v1/stage-runs` shows how far it is.',
  }),
} as const

export const simulationProblems = {
  daysUnfit: defineProblem({
    code: 'policy_simulation_days_unfit',
    status: 422,
    title: 'The days cannot be simulated',
    help: 'At most 366 days, the last of them yesterday or before.',
  }),
} as const
