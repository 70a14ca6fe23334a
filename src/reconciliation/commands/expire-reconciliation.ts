import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { reconciliationEvent, reconciliationEvents } from '../events.ts'
import { StepReconciliation } from '../input.ts'
import { expired } from '../rules.ts'
import { reconciliationForChange, saveReconciliation } from '../store.ts'

/** Run by its job when the time to state is over; one submitted or taken back meanwhile is left alone. */
export const expireReconciliation = command({
  name: 'reconciliation.expire',
  summary: 'End a statement nobody submitted in time',
  scope: 'placements:work',
  input: StepReconciliation,
  load: (context, { reconciliation: id }) => ({ found: reconciliationForChange(context, { id }) }),
  decide: ({ found: [found] }, _, { now }) => ok(found ? expired(found, now) : null),
  write: (ended) => (ended ? [saveReconciliation(ended)] : []),
  events: (ended) => (ended ? [reconciliationEvent(reconciliationEvents.abandoned, ended)] : []),
  view: (ended) => ({ expired: ended !== null }),
})
