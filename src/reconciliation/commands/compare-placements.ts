import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { endOfBusinessDays } from '../../kernel/working-calendar.ts'
import { schedule } from '../../store/index.ts'
import { compared, counted, isHeldHere, missingThere } from '../comparing-rules.ts'
import { insertDifferences, nextPlacements } from '../comparing-store.ts'
import { reconciliationEvent, reconciliationEvents, settledEvents } from '../events.ts'
import { differenceOf } from '../found.ts'
import { StepReconciliation } from '../input.ts'
import { reconciliationJob } from '../job-names.ts'
import { ANSWER_DAYS } from '../rules.ts'
import { calendarsOf, reconciliationForChange, saveReconciliation } from '../store.ts'

/** A step of the comparing job, once every line is compared: placements held that no line names. */
export const comparePlacements = command({
  name: 'reconciliation.compare_placements',
  summary: 'Look for placements a statement lacks',
  scope: 'placements:work',
  input: StepReconciliation,
  load: (context, { reconciliation: id }) => ({
    found: reconciliationForChange(context, { id }),
    sweep: nextPlacements({ org: context.org, id }),
    calendars: calendarsOf(context, { id }),
  }),
  decide: ({ found: [found], sweep, calendars: [calendars] }, _, { now, newId }) => {
    if (found?.state !== 'comparing' || found.comparedTo < found.lastNumber || !calendars) return ok(null)
    const answerBy = endOfBusinessDays(now, ANSWER_DAYS, calendars.lender)
    const findings = sweep.unnamed.filter(({ statusHere }) => isHeldHere(statusHere)).map(missingThere)
    const swept = { ...counted(found, findings), sweptTo: sweep.sweptTo }
    return ok({
      reconciliation: sweep.sweptTo === null ? compared(swept, { now, answerBy }) : swept,
      differences: findings.map((finding) => differenceOf(found, finding, { now, newId, answerBy })),
    })
  },
  write: (step, context) => {
    if (!step) return []
    const { reconciliation, differences } = step
    const { id, state, dueAt } = reconciliation
    return [
      ...insertDifferences(differences),
      saveReconciliation(reconciliation),
      ...(state === 'compared' && dueAt
        ? [schedule({ kind: reconciliationJob.lapse, subjectId: id, dueAt }, context)]
        : []),
    ]
  },
  events: (step) => {
    if (step?.reconciliation.state === 'compared') {
      return [reconciliationEvent(reconciliationEvents.compared, step.reconciliation)]
    }
    return step ? settledEvents(step.reconciliation) : []
  },
  view: () => ({}),
})
