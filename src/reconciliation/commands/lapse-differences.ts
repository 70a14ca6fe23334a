import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { CHUNK_ROWS } from '../comparing-rules.ts'
import { lapsed } from '../difference-rules.ts'
import { endDifferences, nextDue, overdueNext } from '../difference-store.ts'
import { settledEvents } from '../events.ts'
import { StepReconciliation } from '../input.ts'
import { answered } from '../rules.ts'
import { reconciliationForChange, saveReconciliation } from '../store.ts'

/** Run by its job when answers are due: what nobody answered lapses. Answers when to look again, or null at the end. */
export const lapseDifferences = command({
  name: 'reconciliation.lapse',
  summary: 'End differences nobody answered in time',
  scope: 'placements:work',
  input: StepReconciliation,
  load: (context, { reconciliation: id }) => ({
    found: reconciliationForChange(context, { id }),
    overdue: overdueNext(context, id, context.now),
    next: nextDue(context, id, context.now),
  }),
  decide: ({ found: [found], overdue, next: [next] }, _, { now }) => {
    if (found?.state !== 'compared') return ok({ ended: [], reconciliation: null, again: null })
    const ended = overdue.map((one) => lapsed(one, now))
    return ok({
      ended,
      reconciliation: ended.length > 0 ? answered(found, ended.length, now) : null,
      again: ended.length === CHUNK_ROWS ? now : (next?.due ?? null),
    })
  },
  write: ({ ended, reconciliation }) =>
    reconciliation ? [...endDifferences(reconciliation.lenderId, ended), saveReconciliation(reconciliation)] : [],
  events: ({ reconciliation }) => (reconciliation ? settledEvents(reconciliation) : []),
  view: ({ again }) => ({ again }),
})
