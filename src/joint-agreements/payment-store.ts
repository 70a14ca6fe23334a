import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { jointAgreementShares, jointAgreements } from '../../schema/tables/joint-agreements.ts'
import { jointDistributions, jointPayments } from '../../schema/tables/joint-payments.ts'
import { AccountId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import type { Likeness } from '../payments/index.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { JointAgreement, JointShare } from './model.ts'
import { type JointDistribution, JointDistributionId, type JointPayment, JointPaymentId } from './payment-model.ts'
import { shareFrom } from './share-store.ts'
import { planOf, uuidOf } from './store.ts'

type Own = Pick<Context, 'org'>

const t = jointPayments
const d = jointDistributions

const isPayment = (own: Own, id: JointPaymentId) => and(eq(t.leadId, own.org), eq(t.id, id))

export const jointPaymentWithId =
  (own: Own, id: JointPaymentId): Statement<JointPayment[]> =>
  (db) =>
    db.select().from(t).where(isPayment(own, id)).limit(1)

export const jointPaymentsWithIds =
  (own: Own, ids: readonly JointPaymentId[]): Statement<JointPayment[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(eq(t.leadId, own.org), anyOf(t.id, ids.map(JointPaymentId.toUuid))))

export const jointPaymentForChange =
  (own: Own, id: JointPaymentId): Statement<JointPayment[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(claimed, isPayment(own, id)))
      .limit(1)
      .for('update')

/** The plan of a payment and the shares of its creditors, locked in the order in which a payment locks them. */
export const planOfPayment = (own: Own, id: JointPaymentId) => {
  const of = sql`(select p.joint_agreement_id from joint_payments p
    where p.lender_id = ${uuidOf(own)} and p.id = ${JointPaymentId.toUuid(id)}::uuid)`
  const plan: Statement<JointAgreement[]> = async (db) =>
    (
      await db
        .select()
        .from(jointAgreements)
        .where(and(claimed, eq(jointAgreements.leadId, own.org), sql`${jointAgreements.id} = ${of}`))
        .for('update')
    ).map(planOf)
  const shares: Statement<JointShare[]> = async (db) =>
    (
      await db
        .select()
        .from(jointAgreementShares)
        .where(
          and(
            claimed,
            eq(jointAgreementShares.leadId, own.org),
            sql`${jointAgreementShares.jointAgreementId} = ${of} and ${jointAgreementShares.claimedAt} is not null`,
          ),
        )
        .orderBy(jointAgreementShares.id)
        .for('update')
    ).map(shareFrom)
  return { plan, shares }
}

export const jointPaymentsOf =
  (
    own: Own,
    { jointAgreement: name }: { readonly jointAgreement: Named<'jag'> },
    keyset: Keyset,
  ): Statement<JointPayment[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(
        and(
          eq(t.leadId, own.org),
          'id' in name
            ? eq(t.jointAgreementId, name.id)
            : sql`${t.jointAgreementId} = (select a.id from joint_agreements a
                where a.lender_id = ${uuidOf(own)} and a.reference = ${name.reference})`,
          keyset.where(t.recordedAt, t.id),
        ),
      )
      .orderBy(...keyset.orderBy(t.recordedAt, t.id))
      .limit(keyset.fetch)

export const insertJointPayment =
  (payment: JointPayment): Statement =>
  (db) =>
    db.insert(t).values({ ...payment })

export const saveJointPayment =
  ({ leadId, id, state, reversalCode, reversedAt, version }: JointPayment): Statement =>
  (db) =>
    db
      .update(t)
      .set({ state, reversalCode, reversedAt, version })
      .where(and(eq(t.leadId, leadId), eq(t.id, id)))

/** What was distributed of a payment, and not taken back. */
export const distributionsOfPayment =
  (own: Own, id: JointPaymentId): Statement<JointDistribution[]> =>
  (db) =>
    db
      .select()
      .from(d)
      .where(and(eq(d.leadId, own.org), eq(d.jointPaymentId, id), sql`${d.reversesId} is null`))
      .orderBy(d.id)

const isMine = (own: Own): SQL | undefined => or(eq(d.creditorId, own.org), eq(d.leadId, own.org))

/** Of the creditor's, locked. */
export const distributionForChange =
  (own: Own, id: JointDistributionId): Statement<JointDistribution[]> =>
  (db) =>
    db
      .select()
      .from(d)
      .where(and(claimed, eq(d.creditorId, own.org), eq(d.id, id)))
      .limit(1)
      .for('update')

/** Of either side's, locked. */
export const distributionsForChange =
  (own: Own, ids: readonly JointDistributionId[]): Statement<JointDistribution[]> =>
  (db) =>
    db
      .select()
      .from(d)
      .where(and(claimed, isMine(own), anyOf(d.id, ids.map(JointDistributionId.toUuid))))
      .orderBy(d.id)
      .for('update')

export interface DistributionFilter {
  readonly as: 'lead' | 'creditor'
  readonly jointAgreement?: Named<'jag'> | undefined
  readonly creditor?: OrganisationId | undefined
  readonly paidOver?: boolean | undefined
  readonly received?: boolean | undefined
}

export const distributionsOf =
  (own: Own, filter: DistributionFilter, keyset: Keyset): Statement<JointDistribution[]> =>
  (db) => {
    const { as, jointAgreement: name, creditor, paidOver, received } = filter
    return db
      .select()
      .from(d)
      .where(
        and(
          eq(as === 'lead' ? d.leadId : d.creditorId, own.org),
          creditor ? eq(d.creditorId, creditor) : undefined,
          name &&
            ('id' in name
              ? eq(d.jointAgreementId, name.id)
              : sql`${d.jointAgreementId} = (select a.id from joint_agreements a
                  where a.lender_id = ${uuidOf(own)} and a.reference = ${name.reference})`),
          paidOver === undefined ? undefined : sql`(${d.paidOverOn} is not null) = ${paidOver}`,
          received === undefined ? undefined : sql`(${d.receivedOn} is not null) = ${received}`,
          keyset.where(d.sentAt, d.id),
        ),
      )
      .orderBy(...keyset.orderBy(d.sentAt, d.id))
      .limit(keyset.fetch)
  }

/** What the creditor's job takes: a part, or one that takes back what it took as `taken`. */
export const distributionToTake = (
  own: Own,
  id: JointDistributionId,
): Statement<{ state: string; isBack: boolean; taken: string | null }[]> =>
  raw(sql`
    select n.state, n.reverses_id is not null as "isBack", o.payment_id as taken
    from joint_distributions n
    left join joint_distributions o on o.lender_id = n.lender_id and o.id = n.reverses_id
    where n.org_id = ${uuidOf(own)} and n.id = ${JointDistributionId.toUuid(id)}::uuid`)

export const insertDistributions = (distributions: readonly JointDistribution[]): Statement[] => {
  const [first, ...rest] = distributions
  return first ? [insertMany(d, [first, ...rest])] : []
}

/** Saves what became of distributions, in one statement. */
export function saveDistributions(distributions: readonly JointDistribution[]): Statement[] {
  if (distributions.length === 0) return []
  const column = (type: string, of: (one: JointDistribution) => unknown) => unnested(type, distributions.map(of))
  return [
    raw(sql`
      update joint_distributions d
      set state = c.state, payment_id = c.payment_id, paid_over_on = c.paid_over_on, paid_over_as = c.paid_over_as,
        received_on = c.received_on
      from (
        select ${column('uuid', ({ leadId }) => OrganisationId.toUuid(leadId))} as lead,
          ${column('uuid', ({ id }) => JointDistributionId.toUuid(id))} as id, ${column('text', ({ state }) => state)} as state,
          ${column('uuid', ({ paymentId }) => paymentId && PaymentId.toUuid(paymentId))} as payment_id,
          ${column('date', ({ paidOverOn }) => paidOverOn)} as paid_over_on,
          ${column('text', ({ paidOverAs }) => paidOverAs)} as paid_over_as,
          ${column('date', ({ receivedOn }) => receivedOn)} as received_on
      ) c
      where d.lender_id = c.lead and d.id = c.id`),
  ]
}

/** The account of the creditor's that a distribution is for. */
export const accountOfDistribution = (own: Own, id: JointDistributionId): SQL => sql`(
  select s.account_id from joint_distributions w
  join joint_agreement_shares s on s.lender_id = w.lender_id and s.id = w.joint_share_id
  where w.org_id = ${uuidOf(own)} and w.id = ${JointDistributionId.toUuid(id)}::uuid)`

export const accountIdOfDistribution =
  (own: Own, id: JointDistributionId): Statement<{ id: AccountId }[]> =>
  async (db) => {
    const rows = await raw<{ id: string | null }>(sql`select ${accountOfDistribution(own, id)} as id`)(db)
    return rows.flatMap((row) => (row.id === null ? [] : [{ id: AccountId.fromUuid(row.id) }]))
  }

export const likenessOfDistribution = (own: Own, id: JointDistributionId): Likeness => {
  const stored = (column: 'currency' | 'amount' | 'effective_at') => sql`(
    select w.${sql.raw(column)} from joint_distributions w
    where w.org_id = ${uuidOf(own)} and w.id = ${JointDistributionId.toUuid(id)}::uuid)`
  return {
    ...{ currency: stored('currency'), amount: stored('amount'), effectiveAt: stored('effective_at') },
    self: sql`null::uuid`,
  }
}
