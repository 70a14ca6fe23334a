import { defineProblem } from '../kernel/problem.ts'

export const callProblems = {
  wrongSide: defineProblem({
    code: 'call_records_wrong_side',
    status: 403,
    title: 'The agency does this',
    help: 'Whoever makes the calls hands in what its carrier recorded, has it compared and explains what differs. Lenders read what concerns their placements.',
  }),
  repeated: defineProblem({
    code: 'call_records_repeated',
    status: 409,
    title: 'Some of these calls are being handed in by somebody else',
    help: 'A record is known by `reference` and `startedAt`. Hand them in again: what was taken is answered `already`.',
  }),
  opened: defineProblem({
    code: 'call_comparison_opened',
    status: 409,
    title: 'Another comparison of this period was opened just now',
    help: 'Read that one, or open another to take its place.',
  }),
  timeUnfit: defineProblem({
    code: 'call_time_unfit',
    status: 422,
    title: 'The moment of the call does not fit',
    help: '`startedAt` is when the call began: at most five minutes ahead of our clock, and not more than two years past.',
  }),
  periodUnfit: defineProblem({
    code: 'call_comparison_period_unfit',
    status: 422,
    title: 'Nothing can be compared over this period',
    help: '`from` is before `until`, at most 31 days, and `until` is not to come.',
  }),
  stateUnfit: defineProblem({
    code: 'call_difference_state_unfit',
    status: 409,
    title: 'The difference is no longer where this can be done',
    help: 'An open difference is accepted or contested; one that was contested may be accepted after all. `detail` names its state.',
  }),
  noteUnread: defineProblem({
    code: 'call_difference_note_unread',
    status: 422,
    title: 'Nobody would read the note',
    help: 'The call concerns no lender that could be told from its number: explain it by its code alone.',
  }),
} as const
