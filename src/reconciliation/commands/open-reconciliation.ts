import { command } from '../../command.ts'
import { Problem, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { mandateProblems } from '../../mandates/index.ts'
import { schedule } from '../../store/index.ts'
import { reconciliationEvent, reconciliationEvents } from '../events.ts'
import { OpenReconciliation } from '../input.ts'
import { reconciliationJob } from '../job-names.ts'
import { ReconciliationId } from '../model.ts'
import { reconciliationProblems as problems } from '../problems.ts'
import { open } from '../rules.ts'
import { sideOf } from '../sides.ts'
import { groundsOf, insertReconciliation } from '../store.ts'
import { reconciliationView } from '../view.ts'

export const openReconciliation = command({
  name: 'reconciliation.open',
  summary: 'Open a statement of what an agency holds under a mandate at the end of a day, or ask for one',
  scope: 'placements:work',
  input: OpenReconciliation,
  problems: [mandateProblems.notInForce, problems.dayUnfit, problems.totalsUnfit],
  load: (context, { mandate }) => ({ grounds: groundsOf(context, mandate) }),
  decide: ({ grounds: [grounds] }, { mandate: _, reference = null, ...input }, { lends, now, newId }) => {
    if (!grounds) return refuse(unresolved('mandate', 'You have no such mandate.'))
    const { currency } = grounds
    if (currency === null) return refuse(new Problem(mandateProblems.notInForce))
    const opening = { ...input, id: newId(ReconciliationId), by: sideOf(lends), reference }
    const opened = open({ ...grounds, currency }, opening, now)
    return opened.ok ? ok(opened.value) : opened
  },
  write: (opened, context) => [
    insertReconciliation(opened),
    schedule({ kind: reconciliationJob.expire, subjectId: opened.id, dueAt: opened.dueAt ?? context.now }, context),
  ],
  events: (opened) => [reconciliationEvent(reconciliationEvents.opened, opened)],
  view: (opened, { org }) => reconciliationView(opened, org),
  constraints: {
    reconciliations_lender_reference: problems.referenceTaken,
    reconciliations_agency_reference: problems.referenceTaken,
  },
})
