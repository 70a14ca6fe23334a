import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { endOfBusinessDays } from '../../kernel/working-calendar.ts'
import { CHUNK_ROWS, counted, judgeLine } from '../comparing-rules.ts'
import { insertDifferences, nextLines, saveJudged } from '../comparing-store.ts'
import { differenceOf } from '../found.ts'
import { StepReconciliation } from '../input.ts'
import { ANSWER_DAYS, moved } from '../rules.ts'
import { calendarsOf, reconciliationForChange, saveReconciliation } from '../store.ts'

/** A step of the comparing job: the next lines against what the platform has of the placements they name. */
export const compareLines = command({
  name: 'reconciliation.compare_lines',
  summary: 'Compare the next lines of a statement',
  scope: 'placements:work',
  input: StepReconciliation,
  load: (context, { reconciliation: id }) => ({
    found: reconciliationForChange(context, { id }),
    lines: nextLines({ org: context.org, id }),
    calendars: calendarsOf(context, { id }),
  }),
  decide: ({ found: [found], lines, calendars: [calendars] }, _, { now, newId }) => {
    if (found?.state === 'submitted')
      return ok({ reconciliation: moved(found, 'comparing', now), judged: [], differences: [] })
    if (found?.state !== 'comparing' || !calendars) return ok(null)
    const answerBy = endOfBusinessDays(now, ANSWER_DAYS, calendars.lender)
    const judged = lines.map(judgeLine)
    const findings = judged.flatMap((line) => line.findings)
    return ok({
      reconciliation: { ...counted(found, findings), comparedTo: found.comparedTo + CHUNK_ROWS },
      judged,
      differences: findings.map((finding) => differenceOf(found, finding, { now, newId, answerBy })),
    })
  },
  write: (step) =>
    step
      ? [
          ...saveJudged(step.reconciliation, step.judged),
          ...insertDifferences(step.differences),
          saveReconciliation(step.reconciliation),
        ]
      : [],
  events: () => [],
  view: () => ({}),
})
