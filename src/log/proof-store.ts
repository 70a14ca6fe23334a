import { sql } from 'drizzle-orm'
import { EventId } from '../events/index.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'

type Viewer = Pick<Context, 'org'>

/** A tile as JSON carries it. */
export interface ProofTile {
  readonly level: number
  readonly place: number
  readonly bytes: string
}

export interface EventInLog {
  readonly org_id: string
  readonly text: string
  readonly actor_text: string
  /** Null while the event waits. */
  readonly place: string | null
  readonly salt: Uint8Array | null
  readonly size: string | null
  readonly note: string | null
  readonly tiles: readonly ProofTile[] | null
}

const tilesAs = sql`(select json_agg(json_build_object('level', t.level, 'place', t.place, 'bytes', translate(encode(t.bytes, 'base64'), E'\\n', '')))
  from bridge.log_tiles_for`

/** Of an event `e` what the log commits to, and what its proof is made of. */
export const inLog = sql`e.org_id, concordat.event_text(e) as text, concordat.event_actor_text(e) as actor_text,
  l.place, l.salt, h.size, h.note, ${tilesAs}(l.place, h.size) t) as tiles`
export const inLogFrom = sql`left join lateral bridge.log_place(e.org_id, e.id) l on true
  left join lateral bridge.log_head() h on l.place is not null`

/** One event as the log commits to it, with what its proof is made of; nothing where the viewer does not see it. */
export const eventInLog = ({ org }: Viewer, event: EventId): Statement<EventInLog[]> =>
  raw(sql`
    select ${inLog}
    from event_audience a
    join events e on e.org_id = a.org_id and e.id = a.event_id
    ${inLogFrom}
    where a.viewer_id = ${OrganisationId.toUuid(org)}::uuid and a.event_id = ${EventId.toUuid(event)}::uuid`)

export interface LogGrowth {
  readonly size: string | null
  readonly note: string | null
  readonly tiles: readonly ProofTile[] | null
}

/** The newest checkpoint, with what shows that it begins with a former size. */
export const logGrowth = (former: number, size: number | undefined): Statement<LogGrowth[]> =>
  raw(sql`
    select h.size, h.note, ${tilesAs}(greatest(${former}::bigint - 1, 0), coalesce(${size ?? null}::bigint, h.size)) t) as tiles
    from (values (1)) one left join lateral bridge.log_head() h on true`)

export const logHead: Statement<{ size: string; note: string }[]> = raw(sql`select size, note from bridge.log_head()`)

export const cosignedHead = (witnesses: number): Statement<{ note: string }[]> =>
  raw(sql`select note from bridge.log_cosigned(${witnesses}::integer)`)

export const logTile = (level: number, place: number): Statement<{ bytes: Uint8Array; size: string }[]> =>
  raw(sql`select bytes, size from bridge.log_tile(${level}::integer, ${place}::bigint)`)

/** A witness's line under a checkpoint of ours, and whether there is that checkpoint, letter by letter. */
export const cosign = (signed: {
  size: number
  text: string
  witness: string
  line: string
  at: Instant
}): Statement<{ taken: boolean }[]> =>
  raw(sql`
    select bridge.cosign_log(${signed.size}::bigint, ${signed.text}::text, ${signed.witness}::text, ${signed.line}::text, ${signed.at}::timestamptz) as taken`)
