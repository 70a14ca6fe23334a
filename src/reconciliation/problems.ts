import { defineProblem, Problem } from '../kernel/problem.ts'
import type { SideName } from './model.ts'

export const reconciliationProblems = {
  wrongSide: defineProblem({
    code: 'reconciliation_wrong_side',
    status: 403,
    title: 'The other side of the mandate does this',
    help: 'Agencies state what they hold and submit it; whoever opened a statement takes it back. `detail` says whose move it is.',
  }),
  dayUnfit: defineProblem({
    code: 'reconciliation_day_unfit',
    status: 422,
    title: 'Nothing can be stated as of this day',
    help: '`asOf` is a day in the lender’s time zone: today or one of the 40 days before.',
  }),
  totalsUnfit: defineProblem({
    code: 'reconciliation_totals_unfit',
    status: 422,
    title: 'The control totals are on the wrong call',
    help: 'An agency gives `controlTotals` when it opens a statement, or when it submits one. A lender that asks for a statement cannot know them.',
  }),
  totalsMismatch: defineProblem({
    code: 'reconciliation_totals_mismatch',
    status: 409,
    title: 'The lines do not add up to the control totals',
    help: 'Nothing was compared. `detail` says what was stated and what was expected: state the missing lines, or submit with totals that are right.',
  }),
  stateUnfit: defineProblem({
    code: 'reconciliation_state_unfit',
    status: 409,
    title: 'The reconciliation is no longer where this can be done',
    help: 'Lines are stated while it is open, differences answered once it is compared. `detail` names its state and what was needed.',
  }),
  full: defineProblem({
    code: 'reconciliation_full',
    status: 422,
    title: 'The statement holds too many lines',
    help: 'One statement takes 100,000 lines. Split a larger inventory over several mandates.',
  }),
  linesRepeated: defineProblem({
    code: 'reconciliation_line_repeated',
    status: 422,
    title: 'Two lines of one call have the same key',
    help: 'A line sent again in another call replaces the one of its key. Give each line of your books a `key` of its own.',
  }),
  otherCurrency: defineProblem({
    code: 'reconciliation_other_currency',
    status: 422,
    title: 'The statement is in another currency',
    help: 'A statement is in one currency; open one for each that you hold placements in.',
  }),
  referenceTaken: defineProblem({
    code: 'reconciliation_reference_taken',
    status: 409,
    title: 'Your reference already names another reconciliation',
    help: 'References are unique per organisation. Choose another, or leave it out.',
  }),
  differenceStateUnfit: defineProblem({
    code: 'difference_state_unfit',
    status: 409,
    title: 'The difference is no longer where this can be done',
    help: 'Open differences are accepted or contested, contested ones accepted or let stand. `detail` names its state.',
  }),
  differenceNotYours: defineProblem({
    code: 'difference_not_yours',
    status: 403,
    title: 'The other side answers this',
    help: 'You contested the difference: the other side lets it stand, or you accept it after all.',
  }),
  codeUnfit: defineProblem({
    code: 'difference_code_unfit',
    status: 422,
    title: 'The code says that it is the other side’s doing',
    help: 'Accept with a code that is your doing or nobody’s, contest with one that is the other side’s or nobody’s. `GET /v1/codes?kind=difference` says whose each is.',
  }),
  accepting: defineProblem({
    code: 'reconciliation_accepting',
    status: 409,
    title: 'An answer to many differences is still being applied',
    help: 'Wait until `accepting` is null, then answer the next kind.',
  }),
} as const

/** Refuses the side whose move it is not. A caller who is no side at all never gets here: it finds nothing. */
export const wrongSide = (needed: SideName): Problem =>
  new Problem(reconciliationProblems.wrongSide, { detail: `Only the ${needed} does this.` })
