import { and, eq, sql } from 'drizzle-orm'
import { paymentReversals } from '../../schema/tables/payment-reversals.ts'
import { addHours } from '../kernel/instant.ts'
import { PaymentId } from '../ledger/index.ts'
import {
  anyOf,
  type Context,
  claimed,
  insertMany,
  type Keyset,
  raw,
  type Statement,
  scheduleMany,
} from '../store/index.ts'
import { referred } from './many-targets-store.ts'
import { LOOKS_HOURS, type PaymentReversal, PaymentReversalId, type ReversalStatus } from './reversal-model.ts'
import type { Recorded } from './reversal-rules.ts'
import { type Side, uuidOf } from './store.ts'

type Own = Pick<Context, 'org'>
const t = paymentReversals

export const PAYMENT_REVERSAL = 'payment.reversal'

export const reversalNamed =
  ({ org }: Own, id: PaymentReversalId): Statement<PaymentReversal[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(eq(t.orgId, org), eq(t.id, id)))
      .limit(1)

/** The same, locked. */
export const reversalForChange =
  ({ org }: Own, id: PaymentReversalId): Statement<PaymentReversal[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(claimed, eq(t.orgId, org), eq(t.id, id)))
      .limit(1)
      .for('update')

export const reversalsWithIds =
  ({ org }: Own, ids: readonly PaymentReversalId[]): Statement<PaymentReversal[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(eq(t.orgId, org), anyOf(t.id, ids.map(PaymentReversalId.toUuid))))

interface ReversalFilter {
  readonly status?: readonly ReversalStatus[] | undefined
  readonly recordedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const reversalsListed =
  ({ org }: Own, { status, recordedAt }: ReversalFilter, keyset: Keyset): Statement<PaymentReversal[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(
        and(
          eq(t.orgId, org),
          keyset.where(t.recordedAt, t.id, recordedAt),
          status ? keyset.among(t.status, status) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(t.recordedAt, t.id))
      .limit(keyset.fetch)

const reversalsReferred =
  (side: Side, references: readonly string[]): Statement<PaymentReversal[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(sql`${t.orgId} = ${uuidOf(side)} and ${t.reference} = any(${sql.param([...references])}::text[])`)

/** What recording reversals is decided on: what was said of their references before, and their payments. */
export const reversingFacts = (side: Side, references: readonly string[]) => ({
  reversals: reversalsReferred(side, references),
  paid: referred(side, references),
})

/** The payment whoever reverses recorded under the reference of the reversal. */
export const paymentReversed =
  (side: Side, id: PaymentReversalId): Statement<{ id: PaymentId }[]> =>
  async (db) => {
    const own = side.lends ? sql`f.lender_id` : sql`f.agency_id`
    // By its own reference first; else by what banks call it, the one of the amount that stands.
    const rows = await raw<{ id: string }>(sql`
      select f.id from payment_reversals r
      cross join lateral (
        select f.id, 0 as rank, false as differs, false as gone, f.effective_at from payments f
        where ${own} = ${uuidOf(side)} and f.recorded_by = r.org_id and f.reference = r.reference
        union all
        select f.id, 1, f.amount is distinct from r.amount, f.status not in ('received','unallocated','posted'), f.effective_at
        from payments f
        where ${own} = ${uuidOf(side)} and f.recorded_by = r.org_id and f.end_to_end_id = r.reference
        order by 2, 4, 3, 5 desc limit 1) f
      where r.org_id = ${uuidOf(side)} and r.id = ${PaymentReversalId.toUuid(id)}::uuid`)(db)
    return rows.map((row) => ({ id: PaymentId.fromUuid(row.id) }))
  }

/** New reversals, each with the job that looks for its payment: at once where that is known, and when it comes. */
export function insertReversals(made: readonly Recorded[], context: Context): Statement[] {
  const [first, ...rest] = made.map(({ reversal }) => reversal)
  if (!first) return []
  const works = made.map(({ reversal, payment }) => ({
    ...{ kind: PAYMENT_REVERSAL, subjectId: reversal.id },
    dueAt: payment ? context.now : addHours(context.now, LOOKS_HOURS),
  }))
  return [insertMany(t, [first, ...rest]), scheduleMany(works, context)]
}

export const saveReversal =
  ({ orgId, id, status, paymentId, refusal, closedAt, version }: PaymentReversal): Statement =>
  (db) =>
    db
      .update(t)
      .set({ status, paymentId, refusal, closedAt, version })
      .where(and(eq(t.orgId, orgId), eq(t.id, id)))
