import { addHours } from '../kernel/instant.ts'
import { type Context, type Statement, schedule, scheduleMany } from '../store/index.ts'
import type { Reviewed } from './licence-review-rules.ts'
import type { MandateId } from './model.ts'

/** The jobs that carry a suspension, or its end, to the placements under the mandate. The placements room runs them. */
export const MANDATE_SUSPEND = 'mandate.suspend_placements'
export const MANDATE_RESUME = 'mandate.resume_placements'

/** Later than any command that read the mandate before it was stopped can still be running. */
const STRAGGLERS_HOURS = 1

const stopping = (subjectId: MandateId, { now }: Context) =>
  [now, addHours(now, STRAGGLERS_HOURS)].map((dueAt) => ({ kind: MANDATE_SUSPEND, subjectId, dueAt }))

const resuming = (subjectId: MandateId, { now }: Context) => ({ kind: MANDATE_RESUME, subjectId, dueAt: now })

/** Stops the work at once, and once more for what was being offered or accepted at that moment. */
export const suspendPlacements = (mandate: MandateId, context: Context): readonly Statement[] => [
  scheduleMany(stopping(mandate, context), context),
]

export const resumePlacements = (mandate: MandateId, context: Context): Statement =>
  schedule(resuming(mandate, context), context)

/** Carries what licences did to many mandates to the placements under each. */
export function carryToPlacements(reviewed: readonly Reviewed[], context: Context): readonly Statement[] {
  const jobs = reviewed.flatMap(({ mandate: { id }, change }) => {
    if (change === 'still_stopped') return []
    return change === 'stopped' ? stopping(id, context) : [resuming(id, context)]
  })
  return jobs.length > 0 ? [scheduleMany(jobs, context)] : []
}
