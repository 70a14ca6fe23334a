import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { collectors } from '../../schema/tables/collectors.ts'
import { type Context, type OrganisationSealing, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CollectorId, type SealedCollector } from './collector-model.ts'

/** Collectors for whom a key is needed that is not in use any more, locked. */
export const collectorsToReseal =
  ({ org }: Pick<Context, 'org'>, keys: OrganisationSealing['keys'], limit: number): Statement<SealedCollector[]> =>
  (db) =>
    db
      .select()
      .from(collectors)
      .where(
        and(
          eq(collectors.orgId, org),
          isNotNull(collectors.wrappedKey),
          sql`(get_byte(${collectors.wrappedKey}, 1) * 256 + get_byte(${collectors.wrappedKey}, 2) <> ${keys.root}
            or ${collectors.identityBlind} is not null and (${collectors.indexKey} is distinct from ${keys.index}
              or ${collectors.tagKey} is distinct from ${keys.tag}))`,
        ),
      )
      .orderBy(collectors.id)
      .limit(limit)
      .for('update')

type Resealed = Pick<SealedCollector, 'id' | 'wrappedKey' | 'identityBlind' | 'indexKey' | 'tag' | 'tagKey'>

/** Stores keys and pseudonyms in place of what was there, all in one statement. */
export const saveResealed = ({ org }: Pick<Context, 'org'>, resealed: readonly Resealed[]): Statement => {
  const of = (type: string, value: (one: Resealed) => unknown) => unnested(type, resealed.map(value))
  return raw(sql`
    update collectors c set wrapped_key = r.wrapped, identity_blind = r.blind, index_key = r.index_key, tag = r.tag,
      tag_key = r.tag_key, version = c.version + 1
    from (select ${of('uuid', ({ id }) => CollectorId.toUuid(id))} as id, ${of('bytea', (one) => one.wrappedKey)} as wrapped,
      ${of('bytea', (one) => one.identityBlind)} as blind, ${of('integer', (one) => one.indexKey)} as index_key,
      ${of('bytea', (one) => one.tag)} as tag, ${of('integer', (one) => one.tagKey)} as tag_key) r
    where c.org_id = ${OrganisationId.toUuid(org)}::uuid and c.id = r.id`)
}
