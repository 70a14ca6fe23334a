import { sql } from 'drizzle-orm'
import type { Instant } from '../kernel/instant.ts'
import { type Actor, ClientId, OrganisationId } from '../tenancy/model.ts'
import { raw, type Statement } from './statement.ts'

const beginnings = {
  read: 'begin read only',
  write: 'begin',
  snapshot: 'begin isolation level repeatable read read only',
} as const
export type Mode = keyof typeof beginnings

/** How many milliseconds the actor's world is ahead of real time; null where its credential stands no longer. */
export interface Opened {
  readonly ahead: string | null
}

/**
 * Begins a transaction as the actor: says whose it is, which every later policy reads, and asks whether the credential
 * still stands and what time it is in its world. With `now`, says what time the transaction goes by, which triggers keep to.
 * Without parameters, so that all of it is one message and costs a new connection no round trip more.
 */
export function opening(actor: Actor, mode: Mode, now?: Instant): Statement<Opened[]> {
  const credential =
    actor.kind === 'client' ? [ClientId.toUuid(actor.client), actor.epoch, actor.tokenId ?? ''] : [null, null, null]
  const values = [OrganisationId.toUuid(actor.org), actor.world, ...credential].map(literal).join(', ')
  const time = now ? `, set_config('app.now', ${literal(now)}, true)` : ''
  return raw(sql.raw(`${beginnings[mode]}; select concordat.begin_as(${values}) as ahead${time}`))
}

/** Ids of our own and names of worlds stand in the text of a statement: nothing that would need quoting. */
function literal(value: string | number | null): string {
  if (value === null) return 'null'
  if (/^[\w .:-]*$/.test(String(value))) return `'${value}'`
  throw new Error('what stands in the text of a statement must need no quoting')
}

/** True only where this transaction holds its idempotency claim: a replay must not wait for locks. */
export const claimed = sql`current_setting('app.claimed', true) = 'yes'`
