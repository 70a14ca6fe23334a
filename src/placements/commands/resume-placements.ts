import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { mandateForChange } from '../../mandates/index.ts'
import { holdEvent, holdEvents } from '../hold-events.ts'
import { SuspendPlacements } from '../input.ts'
import { isStopped, resumeAll, SUSPENDED_AT_ONCE } from '../suspension-rules.ts'
import { endHolds, holdsToEnd } from '../suspension-store.ts'

/** A step of the job of a mandate that was resumed; one stopped again meanwhile is left alone. */
export const resumePlacements = command({
  name: 'placement.resume',
  summary: 'End the next holds that a resumed mandate placed',
  scope: 'placements:work',
  input: SuspendPlacements,
  load: (context, { mandate: id }) => ({ mandate: mandateForChange(context, { id }), holds: holdsToEnd(context, id) }),
  decide: ({ mandate: [file], holds }, _, { org, now }) => {
    if (!file || isStopped(file.mandate)) return ok({ over: [], more: false })
    return ok({ over: resumeAll(holds, { by: org, now }), more: holds.length === SUSPENDED_AT_ONCE })
  },
  write: ({ over }) => endHolds(over),
  events: ({ over }) => over.map((change) => holdEvent(holdEvents.lifted, change)),
  view: ({ more }) => ({ more }),
})
