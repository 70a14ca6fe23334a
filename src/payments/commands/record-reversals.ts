import { command } from '../../command.ts'
import { unlessAllRefused } from '../../kernel/all-refused.ts'
import { paymentProblems as problems } from '../problems.ts'
import { reversalEvent } from '../reversal-events.ts'
import { RecordReversals } from '../reversal-input.ts'
import { newReversals, reversalsOf } from '../reversal-rules.ts'
import { insertReversals, reversingFacts } from '../reversal-store.ts'
import { reversalOutcomesView } from '../reversal-view.ts'

export const recordReversals = command({
  name: 'payment_reversal.record_many',
  summary: 'Say of up to 1,000 payments at once that they are taken back, each by itself',
  scope: 'payments:write',
  input: RecordReversals,
  problems: [problems.reversalTaken, problems.reversalAmountUnfit, problems.statusUnfit],
  constraints: { payment_reversals_reference: problems.reversalTaken },
  load: (context, { reversals }) =>
    reversingFacts(
      context,
      reversals.map(({ reference }) => reference),
    ),
  decide: (known, { reversals }, context) =>
    unlessAllRefused(reversalsOf(reversals, known, context), {
      ...{ list: 'reversals', deed: 'reversals can be recorded' },
    }),
  write: (outcomes, context) => insertReversals(newReversals(outcomes), context),
  events: (outcomes) => newReversals(outcomes).map(({ reversal }) => reversalEvent(reversal)),
  view: reversalOutcomesView,
})
