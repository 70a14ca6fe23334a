import { addHours } from '../kernel/instant.ts'
import { type Context, type Statement, schedule } from '../store/index.ts'
import type { MandateId } from './model.ts'

/** The jobs that carry a suspension, or its end, to the placements under the mandate. The placements room runs them. */
export const MANDATE_SUSPEND = 'mandate.suspend_placements'
export const MANDATE_RESUME = 'mandate.resume_placements'

/** Later than any command that read the mandate before it was stopped can still be running. */
const STRAGGLERS_HOURS = 1

/** Stops the work at once, and once more for what was being offered or accepted at that moment. */
export const suspendPlacements = (mandate: MandateId, context: Context): readonly Statement[] =>
  [context.now, addHours(context.now, STRAGGLERS_HOURS)].map((dueAt) =>
    schedule({ kind: MANDATE_SUSPEND, subjectId: mandate, dueAt }, context),
  )

export const resumePlacements = (mandate: MandateId, context: Context): Statement =>
  schedule({ kind: MANDATE_RESUME, subjectId: mandate, dueAt: context.now }, context)
