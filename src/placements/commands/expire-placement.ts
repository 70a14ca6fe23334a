import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { ExpirePlacement } from '../input.ts'
import { letOffersGo } from '../many-store.ts'
import { finish } from '../rules.ts'
import { placementForChange, savePlacement } from '../store.ts'

/** Run by its job at the time to respond; an offer that was answered meanwhile, or got more time, is left alone. */
export const expirePlacement = command({
  name: 'placement.expire',
  summary: 'Expire an offer nobody answered in time',
  scope: 'placements:place',
  input: ExpirePlacement,
  load: (context, { placement }) => ({ placement: placementForChange(context, placement) }),
  decide: ({ placement: [placement] }, _, { now }) => {
    const isDue = placement?.status === 'offered' && placement.respondBy !== null && placement.respondBy <= now
    if (!isDue) return ok(null)
    return finish(placement, { command: 'placement.expire', to: 'expired', code: null }, now)
  },
  write: (placement, context) => (placement ? [savePlacement(placement), ...letOffersGo([placement], context)] : []),
  events: (placement) => (placement ? [placementEvent(placementEvents.expired, placement)] : []),
  view: (placement) => ({ expired: placement !== null }),
})
