import { sql } from 'drizzle-orm'
import { addHours, type Instant } from '../kernel/instant.ts'
import { type Actor, ClientId, OrganisationId } from '../tenancy/model.ts'
import { raw, type Statement } from './statement.ts'

export const IDEMPOTENCY_RETENTION_HOURS = 168

/**
 * Each claim takes away as many expired keys, twice what it adds, so that no job has to. It names them by their whole key
 * and their expiry: a plan made while the table is small would find places in it (ctid) by reading the tenant's every key.
 */
const SWEPT_MAX = 2

export interface IdempotencyClaim {
  readonly key: string
  /** SHA-256 of method, path, sorted query, canonical body and version. */
  readonly fingerprint: Uint8Array
}

type ClientActor = Extract<Actor, { kind: 'client' }>

export interface ClaimRow {
  readonly mine: boolean
  readonly free: boolean
}

/**
 * Claims the key without ever waiting: where another request holds the lock, or the row exists, nothing is inserted.
 * `app.claimed` tells the locking loads of the same flight whether to lock.
 */
export const claim = (
  actor: ClientActor,
  { idempotency, command, now }: { idempotency: IdempotencyClaim; command: string; now: Instant },
): Statement<ClaimRow[]> => {
  const org = OrganisationId.toUuid(actor.org)
  const client = ClientId.toUuid(actor.client)
  return raw(sql`
    with lock as materialized (
      select pg_try_advisory_xact_lock(hashtextextended(${org}::text || ${client}::text || ${idempotency.key}::text, 7)) as free
    ), taken as (
      insert into idempotency_keys (org_id, client_id, key, fingerprint, command, created_at, expires_at)
      select ${org}::uuid, ${client}::uuid, ${idempotency.key}, ${idempotency.fingerprint}, ${command}, ${now},
        ${addHours(now, IDEMPOTENCY_RETENTION_HOURS)} from lock where free
      on conflict do nothing returning 1
    ), expired as materialized (
      select client_id, key from idempotency_keys
      where org_id = ${org}::uuid and expires_at < ${now} order by expires_at limit ${SWEPT_MAX} for update skip locked
    ), swept as (
      delete from idempotency_keys where org_id = ${org}::uuid and expires_at < ${now}
        and client_id = any (array(select client_id from expired)) and key = any (array(select key from expired))
    )
    select free, exists (select from taken) as mine,
      set_config('app.claimed', case when exists (select from taken) then 'yes' else '' end, true)
    from lock`)
}

export interface StoredAnswer {
  readonly fingerprint: Uint8Array
  readonly status: number | null
  readonly response: Uint8Array | null
}

export const storedAnswer = (actor: ClientActor, key: string): Statement<StoredAnswer[]> =>
  raw(sql`
    select fingerprint, status, response_sealed as response from idempotency_keys
    where org_id = ${OrganisationId.toUuid(actor.org)} and client_id = ${ClientId.toUuid(actor.client)} and key = ${key}`)

/** Stores a success for replay. Failures are never stored: the claim rolls back with them. */
export const storeAnswer = (
  actor: ClientActor,
  { key, status, response }: { key: string; status: number; response: Uint8Array },
): Statement =>
  raw(sql`
    update idempotency_keys set status = ${status}, response_sealed = ${response}
    where org_id = ${OrganisationId.toUuid(actor.org)} and client_id = ${ClientId.toUuid(actor.client)} and key = ${key}`)
