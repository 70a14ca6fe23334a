import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { mandateForChange } from '../../mandates/index.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { holdEvent, holdEvents } from '../hold-events.ts'
import { HoldId } from '../hold-model.ts'
import { SuspendPlacements } from '../input.ts'
import { letOffersGo, savePlacements } from '../many-store.ts'
import { isStopped, SUSPENDED_AT_ONCE, suspendAll } from '../suspension-rules.ts'
import { insertHolds, placementsToStop } from '../suspension-store.ts'

/** A step of the job of a mandate that was suspended or has ended; one resumed meanwhile is left alone. */
export const suspendPlacements = command({
  name: 'placement.suspend',
  summary: 'Put the next placements of a stopped mandate on hold, and withdraw its open offers',
  scope: 'placements:work',
  input: SuspendPlacements,
  load: (context, { mandate: id }) => ({
    mandate: mandateForChange(context, { id }),
    placements: placementsToStop(context, id),
  }),
  decide: ({ mandate: [file], placements }, _, { org, now, newId }) => {
    if (!file || !isStopped(file.mandate)) return ok({ held: [], withdrawn: [], more: false })
    const facts = { mandate: file.mandate, placements }
    const stopped = suspendAll(facts, { by: org, now, newHoldId: () => newId(HoldId) })
    return ok({ ...stopped, more: placements.length === SUSPENDED_AT_ONCE })
  },
  write: ({ held, withdrawn }, context) => {
    const [gone] = withdrawn
    return [
      ...insertHolds(held),
      ...(gone ? savePlacements(gone.lenderId, withdrawn) : []),
      ...letOffersGo(withdrawn, context),
    ]
  },
  events: ({ held, withdrawn }) => [
    ...held.map((change) => holdEvent(holdEvents.placed, change)),
    ...withdrawn.map((placement) => placementEvent(placementEvents.withdrawn, placement)),
  ],
  view: ({ more }) => ({ more }),
})
