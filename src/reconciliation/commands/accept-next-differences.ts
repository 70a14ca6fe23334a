import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { CHUNK_ROWS } from '../comparing-rules.ts'
import { acceptThese } from '../difference-rules.ts'
import { acceptedNext, endDifferences } from '../difference-store.ts'
import { settledEvents } from '../events.ts'
import { StepReconciliation } from '../input.ts'
import { answered } from '../rules.ts'
import { reconciliationForChange, saveReconciliation } from '../store.ts'

/** A step of the accepting job: the next differences of the kind one side accepts. */
export const acceptNextDifferences = command({
  name: 'reconciliation.accept_next',
  summary: 'Mark the next differences of a kind accepted',
  scope: 'placements:work',
  input: StepReconciliation,
  load: (context, { reconciliation: id }) => ({
    found: reconciliationForChange(context, { id }),
    differences: acceptedNext(context, id),
  }),
  decide: ({ found: [found], differences }, _, { now }) => {
    if (found?.state !== 'compared' || !found.accepting) return ok(null)
    const more = differences.length === CHUNK_ROWS
    const rest = more ? found : { ...found, accepting: null }
    return ok({
      ended: acceptThese(differences, found.accepting, now),
      reconciliation: answered(rest, differences.length, now),
    })
  },
  write: (step) =>
    step ? [...endDifferences(step.reconciliation.lenderId, step.ended), saveReconciliation(step.reconciliation)] : [],
  events: (step) => (step ? settledEvents(step.reconciliation) : []),
  view: (step) => ({ more: step?.reconciliation.accepting != null }),
})
