import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { collectionPolicies, stageCases } from '../../schema/tables/stages.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type CollectionPolicy, PolicyId, type PolicyScope, type PolicyStatus } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** A lender's own; an agency's, those its cases go by. */
const own = ({ org, lends }: Side): SQL =>
  lends
    ? eq(collectionPolicies.lenderId, org)
    : sql`(${collectionPolicies.lenderId}, ${collectionPolicies.id}) in (
        select c.lender_id, c.policy_id from ${stageCases} c where c.agency_id = ${OrganisationId.toUuid(org)}::uuid)`

const is = (side: Side, name: Named<'cpo'>): SQL | undefined =>
  and(
    own(side),
    'id' in name ? eq(collectionPolicies.id, name.id) : eq(collectionPolicies.reference, name.reference),
    'id' in name || side.lends ? undefined : sql`false`,
  )

export const policyNamed =
  (side: Side, name: Named<'cpo'>): Statement<CollectionPolicy[]> =>
  (db) =>
    db.select().from(collectionPolicies).where(is(side, name)).limit(1)

/** The lender's own, locked; an agency changes none. */
export const policyForChange =
  ({ org }: Pick<Context, 'org'>, name: Named<'cpo'>): Statement<CollectionPolicy[]> =>
  (db) =>
    db
      .select()
      .from(collectionPolicies)
      .where(and(claimed, is({ org, lends: true }, name)))
      .limit(1)
      .for('update')

/** Of two who publish or retire for one lender, the second waits here and sees what the first did. */
export const lockPolicies = ({ org }: Pick<Context, 'org'>): Statement =>
  raw(sql`select pg_advisory_xact_lock(hashtextextended(${org}, 110)) where ${claimed}`)

/** Every policy that is or was in force for the product, segment and jurisdiction of one. */
export const rivalsOf =
  ({ org }: Pick<Context, 'org'>, name: Named<'cpo'>): Statement<CollectionPolicy[]> =>
  (db) => {
    // Written by hand: inside the subselect the outer table has to be named.
    const named =
      'id' in name ? sql`o.id = ${PolicyId.toUuid(name.id)}::uuid` : sql`o.reference = ${name.reference}::text`
    return db
      .select()
      .from(collectionPolicies)
      .where(
        and(
          eq(collectionPolicies.lenderId, org),
          isNotNull(collectionPolicies.effectiveFrom),
          sql`exists (select from collection_policies o
            where o.lender_id = collection_policies.lender_id
              and ${named}
              and o.id <> collection_policies.id
              and o.product is not distinct from collection_policies.product
              and o.segment is not distinct from collection_policies.segment
              and o.jurisdiction is not distinct from collection_policies.jurisdiction)`,
        ),
      )
  }

export const policiesWithIds =
  (side: Side, ids: readonly PolicyId[]): Statement<CollectionPolicy[]> =>
  (db) =>
    db
      .select()
      .from(collectionPolicies)
      .where(and(own(side), anyOf(collectionPolicies.id, ids.map(PolicyId.toUuid))))

export interface PolicyFilter extends Partial<{ readonly [Field in keyof PolicyScope]: string | undefined }> {
  readonly status?: readonly PolicyStatus[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const policiesOf =
  (
    side: Side,
    { status, product, jurisdiction, createdAt }: PolicyFilter,
    keyset: Keyset,
  ): Statement<CollectionPolicy[]> =>
  (db) =>
    db
      .select()
      .from(collectionPolicies)
      .where(
        and(
          own(side),
          keyset.where(collectionPolicies.createdAt, collectionPolicies.id, createdAt),
          product === undefined ? undefined : eq(collectionPolicies.product, product),
          jurisdiction === undefined ? undefined : eq(collectionPolicies.jurisdiction, jurisdiction),
          status ? keyset.among(collectionPolicies.status, status) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(collectionPolicies.createdAt, collectionPolicies.id))
      .limit(keyset.fetch)

export const insertPolicy =
  (policy: CollectionPolicy): Statement =>
  (db) =>
    db.insert(collectionPolicies).values({ ...policy })

export const savePolicy =
  ({ lenderId, id, ...changed }: CollectionPolicy): Statement =>
  (db) => {
    const { name, status, number, automatic, stages, reAge, effectiveFrom, effectiveUntil, publishedAt, version } =
      changed
    return db
      .update(collectionPolicies)
      .set({ name, status, number, automatic, stages, reAge, effectiveFrom, effectiveUntil, publishedAt, version })
      .where(and(eq(collectionPolicies.lenderId, lenderId), eq(collectionPolicies.id, id)))
  }

/** The policy the case of a debt goes by, whoever works it; the lender's own alone. */
export const policyOfDebt =
  ({ org }: Pick<Context, 'org'>, account: SQL): Statement<CollectionPolicy[]> =>
  (db) =>
    db
      .select()
      .from(collectionPolicies)
      .where(
        and(
          eq(collectionPolicies.lenderId, org),
          sql`${collectionPolicies.id} = (select c.policy_id from stage_cases c
            where c.lender_id = ${OrganisationId.toUuid(org)}::uuid and c.account_id = ${account} and c.ended_at is null
            order by c.entered_at desc limit 1)`,
        ),
      )
      .limit(1)
