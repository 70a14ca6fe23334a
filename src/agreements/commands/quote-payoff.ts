import { command } from '../../command.ts'
import { Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { payoffQuoted } from '../payoff-events.ts'
import { QuotePayoff } from '../payoff-input.ts'
import { paidOff } from '../payoff-rules.ts'
import { insertPayoff, payoffGroundOf } from '../payoff-store.ts'
import { payoffView } from '../payoff-view.ts'
import { agreementProblems as problems } from '../problems.ts'

/** The figure is kept as it was told, and never changed. */
export const quotePayoff = command({
  name: 'payoff.quote',
  summary: 'Say what pays a debt off on a day, interest until then included',
  scope: 'agreements:write',
  input: QuotePayoff,
  problems: [problems.debtUnknown, problems.nothingOwed, problems.payoffDayUnfit],
  load: (context, { account, placement, party }) => ({
    ground: payoffGroundOf({ account, placement, party }, context),
  }),
  decide: ({ ground: [ground] }, { payOn }, context) =>
    ground ? paidOff(ground, { payOn }, context) : refuse(new Problem(problems.debtUnknown)),
  write: (payoff) => [insertPayoff(payoff)],
  events: (payoff) => [payoffQuoted(payoff)],
  view: payoffView,
})
