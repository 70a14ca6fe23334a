import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { idOf, instantText } from '../../kernel/input.ts'
import { ok } from '../../kernel/result.ts'
import { type Erasure, eraseFrom, standingAmong } from '../erasure-store.ts'
import { erasureReasons, PartyId } from '../model.ts'
import { partyEvent, partyEvents } from '../party-events.ts'

/** How many erasures are repeated in one transaction. */
export const DESTROYED_AGAIN_MAX = 500

const DestroyAgain = z.strictObject({
  erasures: z
    .array(z.strictObject({ party: idOf(PartyId), reason: z.enum(erasureReasons), erasedAt: instantText() }))
    .min(1)
    .max(DESTROYED_AGAIN_MAX),
})

/**
 * After a restore: what was erased since the backup is destroyed again, with the reason and the moment of then. Whether
 * it may be was decided then. Parties the backup does not know, or knows as erased, are passed over.
 */
export const destroyAgain = command({
  name: 'party.destroy_again',
  summary: 'Destroy again what was erased after the backup that is restored',
  scope: 'accounts:erase',
  input: DestroyAgain,
  load: (context, { erasures }) => ({
    standing: standingAmong(
      context,
      erasures.map(({ party }) => party),
    ),
  }),
  decide: ({ standing }, { erasures }) => {
    const ids = new Set(standing.map(({ id }) => id))
    return ok(erasures.filter(({ party }) => ids.has(party)) as readonly Erasure[])
  },
  write: (erasures, context) => (erasures.length === 0 ? [] : eraseFrom(context, erasures)),
  events: (erasures, { org }) =>
    erasures.map(({ party, reason }) => partyEvent(partyEvents.erased, { partyId: party, reason }, org)),
  view: (erasures) => ({ destroyed: erasures.length }),
})
