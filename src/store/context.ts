import { sql } from 'drizzle-orm'
import { type Actor, ClientId, OrganisationId } from '../tenancy/model.ts'
import { raw, type Statement } from './statement.ts'

/** Sets whose transaction this is; the policies of every later statement read it. */
export const enter = (actor: Actor): Statement =>
  raw(sql`
    select set_config('app.org', ${OrganisationId.toUuid(actor.org)}, true),
      set_config('app.world', ${actor.world}, true), set_config('app.claimed', 'yes', true)`)

/** Whether the credential still stands: client active and of the token's epoch, token not revoked. */
export function standing(actor: Actor): Statement<{ standing: boolean }[]> {
  if (actor.kind === 'system') return raw(sql`select true as standing`)
  return raw(sql`
    select c.status = 'active' and c.epoch = coalesce(${actor.epoch}::integer, c.epoch) and not exists (
      select 1 from spent_tokens s
      where s.org_id = c.org_id and s.client_id = c.id and s.use = 'revoked' and s.token_id = ${actor.tokenId ?? ''}
    ) as standing
    from clients c where c.org_id = ${OrganisationId.toUuid(actor.org)} and c.id = ${ClientId.toUuid(actor.client)}`)
}

/** True only where this transaction holds its idempotency claim: a replay must not wait for locks. */
export const claimed = sql`current_setting('app.claimed', true) = 'yes'`
