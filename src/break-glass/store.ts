import { and, eq, type SQL, sql } from 'drizzle-orm'
import { breakGlassGrants as grants, breakGlassOpenings as openings } from '../../schema/tables/break-glass.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId, type OrganisationKind } from '../tenancy/index.ts'
import { type Grant, GrantId, type GrantStatus, type Opening } from './model.ts'

type Side = Pick<Context, 'org' | 'actor'>

/** The operator owns what it asked for; everybody else is a tenant. */
const own = ({ org, actor }: Side): SQL => eq(actor.orgKind === 'operator' ? grants.orgId : grants.tenantId, org) as SQL

export const grantNamed =
  (side: Side, id: GrantId): Statement<Grant[]> =>
  (db) =>
    db
      .select()
      .from(grants)
      .where(and(own(side), eq(grants.id, id)))
      .limit(1)

export const grantsWithIds =
  (side: Side, ids: readonly GrantId[]): Statement<Grant[]> =>
  (db) =>
    db
      .select()
      .from(grants)
      .where(and(own(side), anyOf(grants.id, ids.map(GrantId.toUuid))))

export const grantForChange =
  (side: Side, id: GrantId): Statement<Grant[]> =>
  (db) =>
    db
      .select()
      .from(grants)
      .where(and(claimed, own(side), eq(grants.id, id)))
      .limit(1)
      .for('update')

export const grantsOf =
  (side: Side, { status }: { status?: readonly GrantStatus[] | undefined }, keyset: Keyset): Statement<Grant[]> =>
  (db) =>
    db
      .select()
      .from(grants)
      .where(
        and(
          own(side),
          status ? keyset.among(grants.status, status) : undefined,
          keyset.where(grants.createdAt, grants.id),
        ),
      )
      .orderBy(...keyset.orderBy(grants.createdAt, grants.id))
      .limit(keyset.fetch)

export const openingsOf =
  ({ org, actor }: Side, grant: GrantId, keyset: Keyset): Statement<Opening[]> =>
  (db) =>
    db
      .select()
      .from(openings)
      .where(
        and(
          eq(actor.orgKind === 'operator' ? openings.orgId : openings.tenantId, org),
          eq(openings.grantId, grant),
          keyset.where(openings.openedAt, openings.id),
        ),
      )
      .orderBy(...keyset.orderBy(openings.openedAt, openings.id))
      .limit(keyset.fetch)

/** Of what kind the tenant of a grant is, as the directory tells. */
export const tenantOf = ({ org, actor }: Side, grant: GrantId): Statement<{ kind: OrganisationKind }[]> =>
  raw(sql`
    select d.kind from break_glass_grants g join directory d on d.org_id = g.tenant_id and d.world = ${actor.world}
    where g.org_id = ${OrganisationId.toUuid(org)}::uuid and g.id = ${GrantId.toUuid(grant)}::uuid`)

export const insertGrant =
  (grant: Grant): Statement =>
  (db) =>
    db.insert(grants).values({ ...grant })

export const saveGrant =
  ({ orgId, id, ...grant }: Grant): Statement =>
  (db) =>
    db
      .update(grants)
      .set({
        ...{ status: grant.status, approvedBy: grant.approvedBy, approvedAt: grant.approvedAt, until: grant.until },
        ...{ endedBy: grant.endedBy, endedAt: grant.endedAt, version: grant.version },
      })
      .where(and(eq(grants.orgId, orgId), eq(grants.id, id)))

export const insertOpening =
  (opening: Opening): Statement =>
  (db) =>
    db.insert(openings).values({ ...opening })
