import { z } from '@hono/zod-openapi'
import { execute } from '../command.ts'
import { idOf } from '../kernel/input.ts'
import { ask, query } from '../query.ts'
import type { Deps } from '../store/index.ts'
import type { Actor } from '../tenancy/index.ts'
import { RESEALED_MAX, resealParties } from './commands/reseal-parties.ts'
import { PartyId } from './model.ts'
import { sealingOf } from './party-sealing.ts'
import { partiesByKey } from './resealing-store.ts'

/** Parties looked at in one go. Most are under the newest keys already when a rotation is taken up again. */
const LOOKED_AT = 2_000

const stale = query({
  name: 'party.stale',
  summary: 'The next parties, and which of them need a key that is not in use any more',
  scope: 'accounts:read',
  input: z.strictObject({ after: idOf(PartyId).nullable() }),
  load: (context, { after }) => ({
    parties: partiesByKey(context, { after, limit: LOOKED_AT, keys: sealingOf(context).keys }),
  }),
  view: ({ parties }) => ({
    stale: parties.filter((party) => party.stale).map(({ id }) => id),
    next: parties.length < LOOKED_AT ? null : (parties.at(-1)?.id ?? null),
  }),
})

/**
 * One stretch of an organisation's parties under the newest keys; answers how many there were and where to go on, null at
 * the end. A stretch that is done again finds nothing to do.
 */
export async function resealNextParties(
  deps: Deps,
  { actor, after }: { actor: Actor; after: PartyId | null },
): Promise<{ resealed: number; next: PartyId | null }> {
  const found = await ask(deps, { actor, query: stale, input: { after } })
  for (let from = 0; from < found.stale.length; from += RESEALED_MAX) {
    const parties = found.stale.slice(from, from + RESEALED_MAX)
    await execute(deps, { actor, command: resealParties, input: { parties } })
  }
  return { resealed: found.stale.length, next: found.next }
}
