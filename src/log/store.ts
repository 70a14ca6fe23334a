import { sql } from 'drizzle-orm'
import type { Instant } from '../kernel/instant.ts'
import { raw, type Statement, unnested } from '../store/index.ts'
import { TILE_LEVEL_MAX, TILE_WIDTH, type Tile, widthIn } from './tile-rules.ts'

/** Any number that no other advisory lock of the database uses. */
const LOG_LOCK = 7_321_605

/** Takes the lock of the log for this transaction, if it is free, and notes for the next statements whether it was. */
export const takeLog: Statement<{ mine: string }[]> = raw(
  sql`select set_config('app.logging', pg_try_advisory_xact_lock(${sql.raw(String(LOG_LOCK))})::text, true) as mine`,
)

export interface PendingEvent {
  readonly org_id: string
  readonly event_id: string
  readonly digest: Uint8Array
  readonly actor_digest: Uint8Array
  /** What the log is to hold in clear; null where it holds a commitment. */
  readonly entry: Uint8Array | null
}

/** Events that are not in the log yet, oldest first. It must be a later statement than the lock's. */
export const pendingEvents = (limit: number): Statement<PendingEvent[]> =>
  raw(sql`
    select org_id, event_id, digest, actor_digest, entry from log_pending
    where current_setting('app.logging', true) = 'true' order by event_id limit ${limit}`)

export interface EdgeRow {
  readonly size: string
  /** Null where the log ends with full tiles. */
  readonly level: number | null
  readonly place: string | null
  readonly bytes: Uint8Array | null
}

/** How long the log is, and what of its right edge is not full: a row a tile, at least one. */
export const rightEdge: Statement<EdgeRow[]> = raw(sql`
  select h.size, t.level, t.place, t.bytes
  from (select coalesce((select size from log_checkpoints order by size desc limit 1), 0) as size) h
  left join lateral (
    select t.level, t.place, t.bytes from generate_series(-1, ${TILE_LEVEL_MAX}::int) l (level)
    join log_tiles t on t.level = l.level and t.place = h.size >> (8 * (greatest(l.level, 0) + 1))
  ) t on true`)

export interface Logged {
  readonly tiles: readonly Tile[]
  readonly size: number
  readonly root: Uint8Array
  readonly note: string
  readonly at: Instant
  readonly places: readonly { readonly event: PendingEvent; readonly place: number; readonly salt: Uint8Array | null }[]
}

/** Writes what the log has become and takes the events from those that wait, all in the transaction that holds the lock. */
export function writeLog({ tiles, size, root, note, at, places }: Logged): Statement[] {
  const orgs = () =>
    unnested(
      'uuid',
      places.map(({ event }) => event.org_id),
    )
  const events = () =>
    unnested(
      'uuid',
      places.map(({ event }) => event.event_id),
    )
  return [
    raw(sql`
      insert into log_entries (org_id, event_id, place, salt)
      select ${orgs()}, ${events()}, ${unnested(
        'bigint',
        places.map(({ place }) => place),
      )}, ${unnested(
        'bytea',
        places.map(({ salt }) => salt),
      )}`),
    raw(sql`
      insert into log_tiles (level, place, bytes, is_full)
      select ${unnested(
        'integer',
        tiles.map(({ level }) => level),
      )}, ${unnested(
        'bigint',
        tiles.map(({ index }) => index),
      )}, ${unnested(
        'bytea',
        tiles.map(({ bytes }) => bytes),
      )}, ${unnested(
        'boolean',
        tiles.map((tile) => widthIn(size, tile) === TILE_WIDTH),
      )}
      on conflict (level, place) do update set bytes = excluded.bytes, is_full = excluded.is_full`),
    raw(sql`
      insert into log_checkpoints (size, root, note, signed_at)
      select ${size}::bigint, ${unnested('bytea', [root])}, ${note}::text, ${at}::timestamptz`),
    raw(sql`
      delete from log_pending p using (select ${orgs()} as org_id, ${events()} as event_id) d
      where p.org_id = d.org_id and p.event_id = d.event_id`),
    // Nobody needs the old ones: tiles prove growth.
    raw(sql`select bridge.thin_checkpoints(${at}::timestamptz)`),
  ]
}

export interface TileToCopy {
  readonly level: number
  readonly place: string
  readonly bytes: Uint8Array
}

/** Full tiles that the object store does not have yet. */
export const tilesToCopy = (limit: number): Statement<TileToCopy[]> =>
  raw(sql`
    select level, place, bytes from log_tiles where copied_at is null and is_full order by level, place limit ${limit}`)

export const tilesCopied = (tiles: readonly TileToCopy[], at: Instant): Statement =>
  raw(sql`
    update log_tiles t set copied_at = ${at}::timestamptz
    from (select ${unnested(
      'integer',
      tiles.map(({ level }) => level),
    )} as level, ${unnested(
      'bigint',
      tiles.map(({ place }) => place),
    )} as place) c
    where t.level = c.level and t.place = c.place`)

export const newestNote: Statement<{ note: string }[]> = raw(
  sql`select note from log_checkpoints order by size desc limit 1`,
)
