import { command } from '../../command.ts'
import { notFound, Problem, unresolved } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { acceptAll } from '../difference-rules.ts'
import { differencesAmong } from '../difference-store.ts'
import { differenceEvent, differenceEvents } from '../events.ts'
import { AcceptAll } from '../input.ts'
import { reconciliationJob } from '../job-names.ts'
import { DifferenceId } from '../model.ts'
import { reconciliationProblems as problems } from '../problems.ts'
import { inState } from '../rules.ts'
import { sideOf } from '../sides.ts'
import { reconciliationForChange, saveReconciliation } from '../store.ts'
import { reconciliationView } from '../view.ts'

export const acceptAllDifferences = command({
  name: 'reconciliation.accept_all',
  summary: 'Take the correction of all differences of a kind on yourself in one call',
  scope: 'placements:work',
  input: AcceptAll,
  problems: [problems.stateUnfit, problems.accepting, problems.codeUnfit],
  load: (context, { reconciliation, except }) => ({
    found: reconciliationForChange(context, reconciliation),
    excepted: differencesAmong(context, reconciliation, except),
  }),
  decide: ({ found: [found], excepted }, { kind, code, except }, { lends }) => {
    if (!found) return refuse(notFound())
    const compared = inState(found, 'compared')
    if (!compared.ok) return compared
    const known = new Set(excepted.map(({ id }) => id))
    const stranger = except.findIndex((id) => !known.has(id))
    if (stranger >= 0) return refuse(unresolved(`except/${stranger}`, 'The reconciliation has no such difference.'))
    if (found.accepting) return refuse(new Problem(problems.accepting))
    return acceptAll(found, { kind, code, side: sideOf(lends), except: except.map(DifferenceId.toUuid) })
  },
  revises: ({ found: [found] }) => found ?? null,
  write: (accepting, context) => [
    saveReconciliation(accepting),
    schedule({ kind: reconciliationJob.accept, subjectId: accepting.id, dueAt: context.now }, context),
  ],
  events: (accepting) => {
    const { accepting: answer } = accepting
    if (!answer) return []
    const { kind, code, side: by } = answer
    return [differenceEvent(differenceEvents.allAccepted, accepting, { id: null, state: 'accepted', kind, code, by })]
  },
  view: (accepting, { org }) => reconciliationView(accepting, org),
})
