import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { contactPermits, contactPlans } from '../../schema/tables/contact-plans.ts'
import { CollectorId } from '../licensing/index.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { DecisionId } from './decision-model.ts'
import { type ContactPlan, ContactPlanId, type Permit, PermitId } from './permit-model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? contactPermits.lenderId : contactPermits.agencyId, org)

export const planNamed =
  ({ org }: Pick<Context, 'org'>, id: ContactPlanId): Statement<ContactPlan[]> =>
  (db) =>
    db
      .select()
      .from(contactPlans)
      .where(and(eq(contactPlans.orgId, org), eq(contactPlans.id, id)))
      .limit(1)

export const plansWithIds =
  ({ org }: Pick<Context, 'org'>, ids: readonly ContactPlanId[]): Statement<ContactPlan[]> =>
  (db) =>
    db
      .select()
      .from(contactPlans)
      .where(and(eq(contactPlans.orgId, org), anyOf(contactPlans.id, ids.map(ContactPlanId.toUuid))))

export const planForChange =
  ({ org }: Pick<Context, 'org'>, id: ContactPlanId): Statement<ContactPlan[]> =>
  (db) =>
    db
      .select()
      .from(contactPlans)
      .where(and(claimed, eq(contactPlans.orgId, org), eq(contactPlans.id, id)))
      .limit(1)
      .for('update')

export const plansOf =
  (
    { org }: Pick<Context, 'org'>,
    { createdAt }: { createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined },
    keyset: Keyset,
  ): Statement<ContactPlan[]> =>
  (db) =>
    db
      .select()
      .from(contactPlans)
      .where(and(eq(contactPlans.orgId, org), keyset.where(contactPlans.createdAt, contactPlans.id, createdAt)))
      .orderBy(...keyset.orderBy(contactPlans.createdAt, contactPlans.id))
      .limit(keyset.fetch)

/** The permits of a plan, in its order. */
export const permitsOf =
  (side: Side, plan: ContactPlanId): Statement<Permit[]> =>
  (db) =>
    db
      .select()
      .from(contactPermits)
      .where(and(own(side), eq(contactPermits.planId, plan)))
      .orderBy(asc(contactPermits.item))

const open = ['waiting', 'issued'] as const

/** Those of a plan that a look may change, locked, in its order. */
export const openPermits =
  (side: Side, plan: ContactPlanId): Statement<Permit[]> =>
  (db) =>
    db
      .select()
      .from(contactPermits)
      .where(and(claimed, own(side), eq(contactPermits.planId, plan), inArray(contactPermits.status, [...open])))
      .orderBy(asc(contactPermits.item))
      .for('update')

const asAsked = sql`jsonb_strip_nulls(jsonb_build_object('placement', p.placement_id,
  'account', case when p.placement_id is null then p.account_id end, 'debts', p.debts, 'party', p.party_id, 'point', p.contact_point_id))`

const side = ({ org, lends }: Side): SQL =>
  sql`${lends ? sql`p.lender_id` : sql`p.agency_id`} = ${OrganisationId.toUuid(org)}::uuid`

/** What the open permits of a plan are about, in its order: for `groundOf`. */
export const askedByPlan = (context: Side, plan: ContactPlanId): SQL =>
  sql`(select coalesce(jsonb_agg(${asAsked} order by p.item), '[]') from contact_permits p
    where ${side(context)} and p.plan_id = ${ContactPlanId.toUuid(plan)}::uuid and p.status in ('waiting', 'issued'))`

/** What one permit is about, and the same as a list of one. */
export const askedByPermit = (context: Side, permit: PermitId) => {
  const item = sql`(select ${asAsked} from contact_permits p where ${side(context)} and p.id = ${PermitId.toUuid(permit)}::uuid)`
  return { item, items: sql`jsonb_build_array(${item})` }
}

export const permitNamed =
  (context: Side, id: PermitId): Statement<Permit[]> =>
  (db) =>
    db
      .select()
      .from(contactPermits)
      .where(and(own(context), eq(contactPermits.id, id)))
      .limit(1)

export const permitsWithIds =
  (context: Side, ids: readonly PermitId[]): Statement<Permit[]> =>
  (db) =>
    db
      .select()
      .from(contactPermits)
      .where(and(own(context), anyOf(contactPermits.id, ids.map(PermitId.toUuid))))

export const permitForChange =
  (context: Side, id: PermitId): Statement<Permit[]> =>
  (db) =>
    db
      .select()
      .from(contactPermits)
      .where(and(claimed, own(context), eq(contactPermits.id, id)))
      .limit(1)
      .for('update')

export const insertPlan = (plan: ContactPlan, permits: readonly Permit[]): readonly Statement[] => {
  const [first, ...rest] = permits.map((permit) => ({ ...permit }))
  return [
    (db) => db.insert(contactPlans).values({ ...plan }),
    ...(first ? [insertMany(contactPermits, [first, ...rest])] : []),
  ]
}

export const savePlan =
  ({ orgId, id, refreshedAt, version }: ContactPlan): Statement =>
  (db) =>
    db
      .update(contactPlans)
      .set({ refreshedAt, version })
      .where(and(eq(contactPlans.orgId, orgId), eq(contactPlans.id, id)))

/** What a look, or a claim, made of them: one statement for all. */
export const savePermits = (permits: readonly Permit[]): readonly Statement[] => {
  if (permits.length === 0) return []
  const each = (type: string, of: (permit: Permit) => unknown) => unnested(type, permits.map(of))
  return [
    raw(sql`
      update contact_permits p set status = n.status, ruled_by = n.ruled_by, next_allowed_at = n.next_allowed_at,
        issued_at = n.issued_at, not_before = n.not_before, not_after = n.not_after, revoked_at = n.revoked_at, claimed_at = n.claimed_at,
        claimed_by = n.claimed_by, decision_id = n.decision_id, version = n.version
      from (select ${each('uuid', ({ lenderId }) => OrganisationId.toUuid(lenderId))} as lender_id,
        ${each('uuid', ({ id }) => PermitId.toUuid(id))} as id, ${each('text', ({ status }) => status)} as status,
        ${each('text', ({ ruledBy }) => ruledBy)} as ruled_by,
        ${each('timestamptz', ({ nextAllowedAt }) => nextAllowedAt)} as next_allowed_at,
        ${each('timestamptz', ({ issuedAt }) => issuedAt)} as issued_at,
        ${each('timestamptz', ({ notBefore }) => notBefore)} as not_before,
        ${each('timestamptz', ({ notAfter }) => notAfter)} as not_after,
        ${each('timestamptz', ({ revokedAt }) => revokedAt)} as revoked_at,
        ${each('timestamptz', ({ claimedAt }) => claimedAt)} as claimed_at,
        ${each('uuid', ({ claimedBy }) => claimedBy && CollectorId.toUuid(claimedBy))} as claimed_by,
        ${each('uuid', ({ decisionId }) => decisionId && DecisionId.toUuid(decisionId))} as decision_id,
        ${each('integer', ({ version }) => version)} as version) n
      where p.lender_id = n.lender_id and p.id = n.id`),
  ]
}
