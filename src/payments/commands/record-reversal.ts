import { command } from '../../command.ts'
import { paymentProblems as problems } from '../problems.ts'
import { reversalEvent } from '../reversal-events.ts'
import { RecordReversal } from '../reversal-input.ts'
import { onlyReversal, reversalsOf } from '../reversal-rules.ts'
import { insertReversals, reversingFacts } from '../reversal-store.ts'
import { reversalView } from '../reversal-view.ts'

export const recordReversal = command({
  name: 'payment_reversal.record',
  summary: 'Say that a payment is taken back, by its reference, before or after it is known',
  scope: 'payments:write',
  input: RecordReversal,
  problems: [problems.reversalTaken, problems.reversalAmountUnfit, problems.statusUnfit],
  constraints: { payment_reversals_reference: problems.reversalTaken },
  load: (context, { reference }) => reversingFacts(context, [reference]),
  decide: (known, asked, context) => onlyReversal(reversalsOf([asked], known, context)),
  write: (recorded, context) => (recorded.already ? [] : insertReversals([recorded], context)),
  events: ({ reversal, already }) => (already ? [] : [reversalEvent(reversal)]),
  view: ({ reversal }) => reversalView(reversal),
})
