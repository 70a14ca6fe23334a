import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { reconciliationEvent, reconciliationEvents } from '../events.ts'
import { OneReconciliation } from '../input.ts'
import { reconciliationProblems as problems } from '../problems.ts'
import { abandon } from '../rules.ts'
import { sideOf } from '../sides.ts'
import { reconciliationForChange, saveReconciliation } from '../store.ts'
import { reconciliationView } from '../view.ts'

export const abandonReconciliation = command({
  name: 'reconciliation.abandon',
  summary: 'Take back a statement you opened, or asked for, before it is submitted',
  scope: 'placements:work',
  input: OneReconciliation,
  problems: [problems.wrongSide, problems.stateUnfit],
  load: (context, { reconciliation }) => ({ found: reconciliationForChange(context, reconciliation) }),
  decide: ({ found: [found] }, _, { lends, now }) => (found ? abandon(found, sideOf(lends), now) : refuse(notFound())),
  revises: ({ found: [found] }) => found ?? null,
  write: (abandoned) => [saveReconciliation(abandoned)],
  events: (abandoned) => [reconciliationEvent(reconciliationEvents.abandoned, abandoned)],
  view: (abandoned, { org }) => reconciliationView(abandoned, org),
})
