import { and, eq, type SQL, sql } from 'drizzle-orm'
import { sharingGrants } from '../../schema/tables/consents.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type SharingGrant, SharingGrantId, type SharingState } from './sharing-model.ts'

type Side = Pick<Context, 'org' | 'lends'>

const own = ({ org, lends }: Side): SQL => eq(lends ? sharingGrants.lenderId : sharingGrants.agencyId, org)

const isNamed = (side: Side, name: Named<'shg'>): SQL | undefined =>
  'id' in name
    ? and(own(side), eq(sharingGrants.id, name.id))
    : and(eq(sharingGrants.lenderId, side.org), eq(sharingGrants.reference, name.reference))

export const grantNamed =
  (side: Side, name: Named<'shg'>): Statement<SharingGrant[]> =>
  (db) =>
    db.select().from(sharingGrants).where(isNamed(side, name)).limit(1)

export const grantForChange =
  (side: Side, name: Named<'shg'>): Statement<SharingGrant[]> =>
  (db) =>
    db
      .select()
      .from(sharingGrants)
      .where(and(claimed, isNamed(side, name)))
      .limit(1)
      .for('update')

export const grantsWithIds =
  (side: Side, ids: readonly SharingGrantId[]): Statement<SharingGrant[]> =>
  (db) =>
    db
      .select()
      .from(sharingGrants)
      .where(and(own(side), anyOf(sharingGrants.id, ids.map(SharingGrantId.toUuid))))

export const grantsOf =
  (
    side: Side,
    filter: { counterparty?: OrganisationId | undefined; state?: readonly SharingState[] | undefined },
    keyset: Keyset,
  ): Statement<SharingGrant[]> =>
  (db) => {
    const other = side.lends ? sharingGrants.agencyId : sharingGrants.lenderId
    return db
      .select()
      .from(sharingGrants)
      .where(
        and(
          own(side),
          filter.counterparty ? eq(other, filter.counterparty) : undefined,
          keyset.where(sharingGrants.createdAt, sharingGrants.id),
          filter.state ? keyset.among(sharingGrants.state, filter.state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(sharingGrants.createdAt, sharingGrants.id))
      .limit(keyset.fetch)
  }

export const insertGrant =
  (grant: SharingGrant): Statement =>
  (db) =>
    db.insert(sharingGrants).values({ ...grant, scopes: [...grant.scopes] })

export const saveGrant =
  ({ lenderId, agencyId, id, state, endedAt, version }: SharingGrant): Statement =>
  (db) =>
    db
      .update(sharingGrants)
      .set({ state, endedAt, version })
      .where(and(eq(sharingGrants.lenderId, lenderId), eq(sharingGrants.agencyId, agencyId), eq(sharingGrants.id, id)))

/**
 * Brings the case files between the two up to what is shared now, `most` at a time; answers how many it rewrote. Readers
 * see none of what a grant took back from its end on, rewritten or not.
 */
export const followSharing = (
  { lenderId, agencyId }: Pick<SharingGrant, 'lenderId' | 'agencyId'>,
  { now, most }: { now: Instant; most: number },
): Statement<{ rewritten: number }[]> =>
  raw(sql`
    select bridge.rescope_shared(${OrganisationId.toUuid(lenderId)}::uuid, ${OrganisationId.toUuid(agencyId)}::uuid,
      ${now}::timestamptz, ${most}::integer) as rewritten`)
