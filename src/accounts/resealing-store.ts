import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { parties, partyIndexes, subjectTags } from '../../schema/tables/parties.ts'
import { base64 } from '../kernel/base64.ts'
import { anyOf, type Context, type OrganisationSealing, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { ContactPointId, PartyId } from './model.ts'
import type { BlindRow, TagRow } from './party-sealing.ts'
import { addBlinds, addTags, type PartyFile, partyFile, refreshCaseFilesOf } from './party-store.ts'

type Own = Pick<Context, 'org'>

/** Parties behind one of them in the order of their ids; `stale` where a key that is not in use any more is needed. */
export const partiesByKey =
  (
    { org }: Own,
    { after, limit, keys }: { after: PartyId | null; limit: number; keys: OrganisationSealing['keys'] },
  ): Statement<{ id: PartyId; stale: boolean }[]> =>
  async (db) => {
    const own = sql`${OrganisationId.toUuid(org)}::uuid`
    const rows = await raw<{ id: string; stale: boolean }>(sql`
      select p.id, get_byte(p.wrapped_key, 1) * 256 + get_byte(p.wrapped_key, 2) <> ${keys.root}
        or exists (select from party_indexes i
          where i.org_id = ${own} and i.party_id = p.id and i.index_key is distinct from ${keys.index})
        or exists (select from subject_tags t
          where t.org_id = ${own} and t.party_id = p.id and t.exchange_id is null and t.tag_key is distinct from ${keys.tag})
        or exists (select from contact_points c
          where c.org_id = ${own} and c.party_id = p.id and c.removed_at is null and c.endpoint_hash is null) as stale
      from parties p
      where p.org_id = ${own} and p.id > ${after === null ? '00000000-0000-0000-0000-000000000000' : PartyId.toUuid(after)}::uuid
        and p.wrapped_key is not null
      order by p.id limit ${limit}`)(db)
    return rows.map(({ id, stale }) => ({ id: PartyId.fromUuid(id), stale }))
  }

/** Parties that still have their key, locked against every other change until this transaction ends. */
export const partiesToReseal =
  ({ org }: Own, ids: readonly PartyId[]): Statement<PartyFile[]> =>
  (db) =>
    db
      .select(partyFile)
      .from(parties)
      .where(and(eq(parties.orgId, org), anyOf(parties.id, ids.map(PartyId.toUuid)), isNotNull(parties.wrappedKey)))
      .orderBy(parties.id)
      .for('update', { of: parties })

/** A party under the newest keys. */
export interface ResealedParty {
  readonly id: PartyId
  readonly wrappedKey: Uint8Array
  readonly blinds: readonly BlindRow[]
  readonly tags: readonly TagRow[]
  /** Contact points from before hashes were kept, or zones of area codes, gain theirs; they are the same whatever keys are in use. */
  readonly points: readonly {
    readonly point: ContactPointId
    readonly hash: Uint8Array
    readonly zones: readonly string[]
  }[]
}

/** Stores keys, indexes and tags in place of what was there, and brings case files up to date: eight statements for any number. */
export function writeResealed(context: Pick<Context, 'org' | 'now'>, resealed: readonly ResealedParty[]): Statement[] {
  const { org } = context
  const ids = resealed.map(({ id }) => id)
  const uuids = ids.map(PartyId.toUuid)
  return [
    rewrap(context, resealed),
    (db) => db.delete(partyIndexes).where(and(eq(partyIndexes.orgId, org), anyOf(partyIndexes.partyId, uuids))),
    ...addBlinds(
      context,
      resealed.flatMap(({ blinds }) => blinds),
    ),
    // What exchanges know the person by hangs on no tag key.
    (db) =>
      db
        .delete(subjectTags)
        .where(and(eq(subjectTags.orgId, org), anyOf(subjectTags.partyId, uuids), isNull(subjectTags.exchangeId))),
    ...addTags(
      context,
      resealed.flatMap(({ tags }) => tags),
    ),
    completePoints(
      context,
      resealed.flatMap(({ points }) => points),
    ),
    refreshCaseFilesOf(ids, context),
  ]
}

const completePoints = ({ org }: Own, points: ResealedParty['points']): Statement => {
  const rows = points.map(({ point, hash, zones }) => ({ id: ContactPointId.toUuid(point), hash: base64(hash), zones }))
  return raw(sql`
    update contact_points c set version = c.version + 1,
      endpoint_hash = coalesce(c.endpoint_hash, decode(r.hash, 'base64')),
      time_zones = c.time_zones || array(select z from unnest(r.zones) z where z <> all (c.time_zones))
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r(id uuid, hash text, zones text[])
    where c.org_id = ${OrganisationId.toUuid(org)}::uuid and c.id = r.id
      and (c.endpoint_hash is null or not c.time_zones @> r.zones)`)
}

const rewrap = ({ org }: Own, resealed: readonly ResealedParty[]): Statement => {
  const rows = resealed.map(({ id, wrappedKey }) => ({ id: PartyId.toUuid(id), key: base64(wrappedKey) }))
  return raw(sql`
    update parties p set wrapped_key = decode(r.key, 'base64'), version = p.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r(id uuid, key text)
    where p.org_id = ${OrganisationId.toUuid(org)}::uuid and p.id = r.id`)
}
