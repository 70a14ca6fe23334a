import { defineProblem, Problem } from '../kernel/problem.ts'

export const remittanceProblems = {
  wrongSide: defineProblem({
    code: 'remittance_wrong_side',
    status: 403,
    title: 'The other side does this',
    help: 'The agency issues a remittance and replies to disputes; the lender disputes or accepts lines, accepts the whole and says that the money arrived.',
  }),
  stateUnfit: defineProblem({
    code: 'remittance_state_unfit',
    status: 409,
    title: 'The remittance is not where this can be done',
    help: '`detail` names its state. A draft is issued, an issued one accepted or disputed line by line, an accepted one settled.',
  }),
  open: defineProblem({
    code: 'remittance_open',
    status: 409,
    title: 'A remittance of this mandate is being drafted',
    help: 'One at a time for each mandate and currency: issue the draft first. What is posted meanwhile goes to the next.',
  }),
  dayUnfit: defineProblem({
    code: 'remittance_day_unfit',
    status: 422,
    title: 'A remittance cannot go up to this day',
    help: '`through` is a day that is over where the lender is, after the period of the last remittance. Left out, everything up to now is remitted.',
  }),
  nothing: defineProblem({
    code: 'remittance_empty',
    status: 409,
    title: 'There is nothing to remit',
    help: 'Nothing was posted under the mandate in this currency that has not been remitted.',
  }),
  controlMismatch: defineProblem({
    code: 'remittance_control_mismatch',
    status: 409,
    title: 'The control totals are not those of the remittance',
    help: '`controlTotals` are the number of lines and the amount due by the statement you hold. Read it again: nothing was done.',
  }),
  linesDisputed: defineProblem({
    code: 'remittance_lines_disputed',
    status: 409,
    title: 'Lines are disputed',
    help: 'Wait for the agency to concede them, or accept them, before you accept the remittance.',
  }),
  lineUnfit: defineProblem({
    code: 'remittance_line_unfit',
    status: 422,
    title: 'A line is not one that this can be done with',
    help: 'The lender disputes lines that are open or accepted, and accepts any but conceded ones; the agency replies to those disputed. `errors` names the lines; none was changed.',
  }),
  statementDiffers: defineProblem({
    code: 'remittance_statement_differs',
    status: 500,
    title: 'The statement derived again is not the one that was issued',
    help: 'Its SHA-256 differs from the one stored: do not use it, and tell whoever runs the service.',
  }),
} as const

export const wrongSide = (side: 'lender' | 'agency'): Problem =>
  new Problem(remittanceProblems.wrongSide, { detail: `The ${side} does this.` })
