import { sql } from 'drizzle-orm'
import { EventId } from '../events/index.ts'
import type { Clock } from '../kernel/instant.ts'
import type { MatchNamespace } from '../kernel/matched-id.ts'
import { type Database, type Deps, type EvaluationKey, raw, type Statement, single, unnested } from '../store/index.ts'

export interface KeyPublishing extends Pick<Deps, 'newId'> {
  /** The login that keeps the log: nothing that answers requests publishes keys. */
  readonly sequencer: Database
  readonly clock: Clock
}

/**
 * Puts keys into the transparency log, each once and whichever process comes first. Answers the key that is published: another one
 * than was given where the log already held one of that namespace and epoch.
 */
export const keyPublisher =
  ({ sequencer, newId, clock }: KeyPublishing) =>
  async (key: EvaluationKey, publicKey: Uint8Array): Promise<Uint8Array> => {
    const { world, namespace, epoch } = key
    const [row] = await single(
      sequencer,
      raw<{ published: Uint8Array }>(sql`
        select bridge.publish_exchange_key(${world}::text, ${namespace}::text, ${epoch}::text, ${unnested('bytea', [publicKey])},
          ${EventId.toUuid(newId(EventId))}::uuid, ${clock()}::timestamptz) as published`),
    )
    if (!row) throw new Error('publishing a key answered nothing')
    return new Uint8Array(row.published)
  }

/** Under which checkpoint keys are to be shown, and what it is to be compared with. */
export interface KeysWanted {
  readonly world: string
  readonly namespaces: readonly MatchNamespace[]
  readonly epochs: readonly string[]
  readonly witnesses: readonly string[]
  readonly quorum: number
  readonly from: number | undefined
}

export interface KeysShown {
  /** Null where no checkpoint is signed by so many. */
  readonly size: string | null
  readonly note: string | null
  /** How long the log is now. */
  readonly length: string | null
  readonly keys:
    | readonly { readonly namespace: MatchNamespace; readonly epoch: string; readonly place: number | null }[]
    | null
  readonly tiles: readonly { readonly level: number; readonly place: number; readonly bytes: string }[] | null
}

/** The newest checkpoint so many of the witnesses cosigned, where the log holds the keys, and what proofs are made of. */
export const keysShown = (wanted: KeysWanted): Statement<KeysShown[]> => {
  const { world, namespaces, epochs, witnesses, quorum, from } = wanted
  const held = sql`${from ?? null}::bigint`
  return raw(sql`
    with head as (
      select h.size, h.note, n.size as length from (values (1)) one
      left join lateral bridge.log_witnessed(${list(witnesses)}, ${quorum}::integer) h on true
      left join lateral bridge.log_head() n on true
    ), keys as (
      select k.namespace, k.epoch, k.place from bridge.exchange_keys_of(${world}::text) k
      where k.namespace = any (${list(namespaces)}) and k.epoch = any (${list(epochs)})
    ), tiles as (
      select t.level, t.place, t.bytes from head join keys on keys.place < head.size
      cross join lateral bridge.log_tiles_for(keys.place, head.size) t
      union
      select t.level, t.place, t.bytes from head
      cross join lateral bridge.log_tiles_for(least(head.size, ${held}) - 1, greatest(head.size, ${held})) t
      where ${held} is not null and head.size is not null and ${held} <= head.length
    )
    select head.size, head.note, head.length,
      (select json_agg(json_build_object('namespace', namespace, 'epoch', epoch, 'place', place)) from keys) as keys,
      (select json_agg(json_build_object('level', level, 'place', place,
        'bytes', translate(encode(bytes, 'base64'), E'\\n', ''))) from tiles) as tiles
    from head`)
}

const list = (values: readonly string[]) => sql`array(select ${unnested('text', values)})`
