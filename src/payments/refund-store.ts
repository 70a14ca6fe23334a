import { and, eq, type SQL, sql } from 'drizzle-orm'
import { refunds } from '../../schema/tables/refunds.ts'
import type { Named } from '../kernel/input.ts'
import type { PaymentId } from '../ledger/index.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, type Statement } from '../store/index.ts'
import { type Refund, RefundId, type RefundStatus } from './refund-model.ts'
import { accountAsked, type Side } from './store.ts'

type Own = Pick<Context, 'org'>
const t = refunds
const own = ({ org }: Own): SQL => eq(t.lenderId, org)

export const refundNamed =
  (side: Own, id: RefundId): Statement<Refund[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), eq(t.id, id)))
      .limit(1)

/** The same, locked. */
export const refundForChange =
  (side: Own, id: RefundId): Statement<Refund[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(claimed, own(side), eq(t.id, id)))
      .limit(1)
      .for('update')

/** What of a payment is owed back, locked; an agency finds nothing. */
export const refundOf =
  (side: Own, id: PaymentId): Statement<Refund[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(claimed, own(side), eq(t.paymentId, id)))
      .limit(1)
      .for('update')

export const refundsWithIds =
  (side: Own, ids: readonly RefundId[]): Statement<Refund[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), anyOf(t.id, ids.map(RefundId.toUuid))))

interface RefundFilter {
  readonly account?: Named<'acc'> | undefined
  readonly status?: readonly RefundStatus[] | undefined
  readonly recordedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const refundsOf =
  (side: Side, { account, status, recordedAt }: RefundFilter, keyset: Keyset): Statement<Refund[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(
        and(
          own(side),
          account ? sql`${t.accountId} = ${accountAsked(side, { account })}` : undefined,
          keyset.where(t.recordedAt, t.id, recordedAt),
          status ? keyset.among(t.status, status) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(t.recordedAt, t.id))
      .limit(keyset.fetch)

export const insertRefunds = (made: readonly Refund[]): Statement[] => {
  const [first, ...rest] = made
  return first ? [insertMany(t, [first, ...rest])] : []
}

export const saveRefund =
  ({ lenderId, id, status, reference, paidOn, setId, paidAt, endedAt, version }: Refund): Statement =>
  (db) =>
    db
      .update(t)
      .set({ status, reference, paidOn, setId, paidAt, endedAt, version })
      .where(and(eq(t.lenderId, lenderId), eq(t.id, id)))
