import { and, eq, type SQL, sql } from 'drizzle-orm'
import { JobId } from '../../schema/tables/events.ts'
import { payments } from '../../schema/tables/payments.ts'
import { AccountId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { Payment, PaymentStatus } from './model.ts'

export type Side = Pick<Context, 'org' | 'lends'>
const t = payments

export const uuidOf = ({ org }: Pick<Context, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
export const own = ({ org, lends }: Side): SQL => eq(lends ? t.lenderId : t.agencyId, org)

export const paymentNamed =
  (side: Side, id: PaymentId): Statement<Payment[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), eq(t.id, id)))
      .limit(1)

export const paymentsWithIds =
  (side: Side, ids: readonly PaymentId[]): Statement<Payment[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), anyOf(t.id, ids.map(PaymentId.toUuid))))

/** The same, locked. */
export const paymentForChange =
  (side: Side, id: PaymentId): Statement<Payment[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(claimed, own(side), eq(t.id, id)))
      .limit(1)
      .for('update')

/** Of those who record one payment at the same moment, each waits for the one before. */
export const lockReference = ({ org }: Pick<Context, 'org'>, reference: string): Statement =>
  raw(sql`
    select pg_advisory_xact_lock(hashtextextended(${`payment ${OrganisationId.toUuid(org)} ${reference}`}, 11)) where ${claimed}`)

/** What the organisation recorded under this reference before. */
export const paymentReferred =
  (side: Side, reference: string): Statement<Payment[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), eq(t.recordedBy, side.org), eq(t.reference, reference)))
      .limit(1)

export interface PaymentFilter {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly counterparty?: OrganisationId | undefined
  readonly status?: readonly PaymentStatus[] | undefined
  readonly recordedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

const ofAccount = (side: Side, name: Named<'acc'>): SQL => {
  if (!side.lends) return sql`false`
  return 'id' in name
    ? eq(t.accountId, name.id)
    : sql`${t.accountId} = (select a.id from accounts a where a.org_id = ${uuidOf(side)} and a.reference = ${name.reference})`
}

const ofPlacement = (side: Side, name: Named<'plc'>): SQL => {
  if ('id' in name) return eq(t.placementId, name.id)
  const [party, reference] = side.lends
    ? [sql`p.lender_id`, sql`p.lender_reference`]
    : [sql`p.agency_id`, sql`p.agency_reference`]
  return sql`${t.placementId} = (
    select p.id from placements p where ${party} = ${uuidOf(side)} and ${reference} = ${name.reference})`
}

export const paymentsOf =
  (side: Side, filter: PaymentFilter, keyset: Keyset): Statement<Payment[]> =>
  (db) => {
    const { account, placement, counterparty, status, recordedAt } = filter
    return db
      .select()
      .from(t)
      .where(
        and(
          own(side),
          account && ofAccount(side, account),
          placement && ofPlacement(side, placement),
          counterparty ? eq(side.lends ? t.agencyId : t.lenderId, counterparty) : undefined,
          keyset.where(t.recordedAt, t.id, recordedAt),
          status ? keyset.among(t.status, status) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(t.recordedAt, t.id))
      .limit(keyset.fetch)
  }

export const insertPayment =
  (payment: Payment): Statement =>
  (db) =>
    db.insert(t).values({ ...payment })

export const savePayment =
  (payment: Payment): Statement =>
  (db) => {
    const { accountId, placementId, status, reason, creditedTo, creditedPlacementId, lookAlikeId } = payment
    const { transactionId, allocationOrder, principal, interest, fees, costs, refundable } = payment
    const { reversalCode, postedAt, reversedAt, version } = payment
    return db
      .update(t)
      .set({
        ...{ accountId, placementId, status, reason, creditedTo, creditedPlacementId, lookAlikeId, transactionId },
        ...{ allocationOrder, principal, interest, fees, costs, refundable },
        ...{ reversalCode, postedAt, reversedAt, version },
      })
      .where(and(eq(t.lenderId, payment.lenderId), eq(t.id, payment.id)))
  }

/** Has the lender’s own job go on with a payment: nobody else moves a debt. */
export const settleLater = (
  { lenderId, id }: Pick<Payment, 'lenderId' | 'id'>,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Statement =>
  raw(sql`
    select bridge.schedule_payment(${OrganisationId.toUuid(lenderId)}::uuid, ${PaymentId.toUuid(id)}::uuid,
      ${JobId.toUuid(newId(JobId))}::uuid, ${now}::timestamptz)`)

/** The account of a payment of the lender’s. */
export const accountOfPayment = (side: Side, id: PaymentId): SQL => sql`
  (select f.account_id from payments f where f.lender_id = ${uuidOf(side)} and f.id = ${PaymentId.toUuid(id)}::uuid)`

/** The account a lender names, by itself or by its placement; null where it names none, and to an agency. */
export function accountAsked(
  side: Side,
  { account, placement }: { account?: Named<'acc'> | undefined; placement?: Named<'plc'> | undefined },
): SQL {
  if (!side.lends) return sql`null::uuid`
  if (account) {
    const named =
      'id' in account ? sql`a.id = ${AccountId.toUuid(account.id)}::uuid` : sql`a.reference = ${account.reference}`
    return sql`(select a.id from accounts a where a.org_id = ${uuidOf(side)} and ${named})`
  }
  if (!placement) return sql`null::uuid`
  const named =
    'id' in placement
      ? sql`p.id = ${PlacementId.toUuid(placement.id)}::uuid`
      : sql`p.lender_reference = ${placement.reference}`
  return sql`(select p.account_id from placements p where p.lender_id = ${uuidOf(side)} and ${named})`
}
