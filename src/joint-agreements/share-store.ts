import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { jointAgreementShares, jointAgreements } from '../../schema/tables/joint-agreements.ts'
import { AgreementId, restored, stored } from '../agreements/index.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type JointAgreement, JointAgreementId, type JointShare, JointShareId, type ShareState } from './model.ts'
import { isPlan, planOf, uuidOf } from './store.ts'

type Own = Pick<Context, 'org'>

const p = jointAgreements
const s = jointAgreementShares

export const shareFrom = (row: typeof s.$inferSelect): JointShare => ({ ...row, schedule: restored(row.schedule) })

/** A creditor's own share, and to the lead what was claimed. */
const sees = (own: Own): SQL | undefined => or(eq(s.creditorId, own.org), eq(s.leadId, own.org))

const isShare = (own: Own, id: JointShareId): SQL | undefined => and(sees(own), eq(s.id, id))

export const shareWithId =
  (own: Own, id: JointShareId): Statement<JointShare[]> =>
  async (db) =>
    (await db.select().from(s).where(isShare(own, id)).limit(1)).map(shareFrom)

/** The same, locked. */
export const shareForChange =
  (own: Own, id: JointShareId): Statement<JointShare[]> =>
  async (db) =>
    (
      await db
        .select()
        .from(s)
        .where(and(claimed, isShare(own, id)))
        .limit(1)
        .for('update')
    ).map(shareFrom)

/** The plan a share is of; read after the share is locked, it is as whoever changed both left it. */
export const planOfShare =
  (own: Own, id: JointShareId): Statement<JointAgreement[]> =>
  async (db) =>
    (
      await db
        .select()
        .from(p)
        .where(
          sql`(${p.leadId}, ${p.id}) = (select ${s.leadId}, ${s.jointAgreementId} from ${s} where ${isShare(own, id)} limit 1)`,
        )
        .limit(1)
    ).map(planOf)

/** All shares of a plan that its lead reads, locked. */
export const sharesForChange =
  (own: Own, name: Named<'jag'>): Statement<JointShare[]> =>
  async (db) => {
    const named = 'id' in name ? eq(p.id, name.id) : eq(p.reference, name.reference)
    const rows = await db
      .select()
      .from(s)
      .where(
        and(
          claimed,
          eq(s.leadId, own.org),
          sql`${s.jointAgreementId} = (select ${p.id} from ${p} where ${p.leadId} = ${uuidOf(own)} and ${named})`,
          sql`${s.claimedAt} is not null`,
        ),
      )
      .orderBy(s.id)
      .for('update')
    return rows.map(shareFrom)
  }

export const sharesWithIds =
  (own: Own, ids: readonly JointShareId[]): Statement<JointShare[]> =>
  async (db) =>
    (
      await db
        .select()
        .from(s)
        .where(and(sees(own), anyOf(s.id, ids.map(JointShareId.toUuid))))
    ).map(shareFrom)

export interface ShareFilter {
  readonly as: 'lead' | 'creditor'
  readonly jointAgreement?: Named<'jag'> | undefined
  readonly state?: readonly ShareState[] | undefined
}

export const sharesOf =
  (own: Own, { as, jointAgreement, state }: ShareFilter, keyset: Keyset): Statement<JointShare[]> =>
  async (db) => {
    const rows = await db
      .select()
      .from(s)
      .where(
        and(
          eq(as === 'lead' ? s.leadId : s.creditorId, own.org),
          jointAgreement
            ? sql`${s.jointAgreementId} = (select ${p.id} from ${p} where ${isPlan(own, jointAgreement)} limit 1)`
            : undefined,
          keyset.where(s.createdAt, s.id),
          state ? keyset.among(s.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(s.createdAt, s.id))
      .limit(keyset.fetch)
    return rows.map(shareFrom)
  }

/** The caller's own shares of a plan, for its job. */
export const ownShares = (own: Own, id: JointAgreementId): Statement<{ id: string }[]> =>
  raw(sql`
    select s.id from joint_agreement_shares s
    where s.org_id = ${uuidOf(own)} and s.joint_agreement_id = ${JointAgreementId.toUuid(id)}::uuid and (s.state <> 'ended' or s.agreement_id is not null)
    order by s.id`)

export const insertShare =
  (share: JointShare): Statement =>
  (db) =>
    db.insert(s).values({ ...share, schedule: stored(share.schedule) })

/** Saves what may change of shares, in one statement. */
export function saveShares(shares: readonly JointShare[]): Statement[] {
  if (shares.length === 0) return []
  const column = (type: string, of: (share: JointShare) => unknown) => unnested(type, shares.map(of))
  return [
    raw(sql`
      update joint_agreement_shares s
      set state = c.state, refusal_code = c.refusal_code, claim = c.claim, total = c.total, paid = c.paid,
        schedule = c.schedule, agreement_id = c.agreement_id, claimed_at = c.claimed_at, answered_at = c.answered_at,
        told_at = c.told_at, version = c.version
      from (
        select ${column('uuid', ({ leadId }) => OrganisationId.toUuid(leadId))} as lead,
          ${column('uuid', ({ id }) => JointShareId.toUuid(id))} as id,
          ${column('text', ({ state }) => state)} as state, ${column('text', ({ refusalCode }) => refusalCode)} as refusal_code,
          ${column('bigint', ({ claim }) => claim)} as claim, ${column('bigint', ({ total }) => total)} as total,
          ${column('bigint', ({ paid }) => paid)} as paid,
          ${column('jsonb', ({ schedule }) => stored(schedule))} as schedule,
          ${column('uuid', ({ agreementId }) => agreementId && AgreementId.toUuid(agreementId))} as agreement_id,
          ${column('timestamptz', ({ claimedAt }) => claimedAt)} as claimed_at,
          ${column('timestamptz', ({ answeredAt }) => answeredAt)} as answered_at,
          ${column('timestamptz', ({ toldAt }) => toldAt)} as told_at,
          ${column('integer', ({ version }) => version)} as version
      ) c
      where s.lender_id = c.lead and s.id = c.id`),
  ]
}

/** The creditor's debt of a share, as the ground of an agreement names it; null where the share is another's. */
export const itemOfShare = (own: Own, id: JointShareId): SQL => sql`(
  select jsonb_build_object('account', s.account_id, 'party', s.party_id) from joint_agreement_shares s
  where s.org_id = ${uuidOf(own)} and s.id = ${JointShareId.toUuid(id)}::uuid limit 1)`

export const accountOfShare = (own: Own, id: JointShareId): SQL => sql`(
  select s.account_id from joint_agreement_shares s
  where s.org_id = ${uuidOf(own)} and s.id = ${JointShareId.toUuid(id)}::uuid limit 1)`

/** Another share of the same account in something that gathers, waits or runs. */
export const sharesElsewhere = (own: Own, id: JointShareId): Statement<{ id: string }[]> =>
  raw(sql`
    select s.id from joint_agreement_shares s
    where s.org_id = ${uuidOf(own)} and s.account_id = ${accountOfShare(own, id)}
      and s.id <> ${JointShareId.toUuid(id)}::uuid and s.state in ('claimed', 'offered', 'accepted') limit 1`)
