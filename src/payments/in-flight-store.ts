import { type SQL, sql } from 'drizzle-orm'
import { payments } from '../../schema/tables/payments.ts'
import type { Named } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { accountOfReport, PaymentInFlightId } from '../placements/index.ts'
import { claimed, raw, type Statement } from '../store/index.ts'
import { type Likeness, REPORTED_WITHIN } from './ground-store.ts'
import type { Payment } from './model.ts'
import { own, type Side, uuidOf } from './store.ts'

const uuid = (id: PaymentInFlightId) => sql`${PaymentInFlightId.toUuid(id)}::uuid`

/**
 * Whoever records the reported payment under the agency's reference at the same moment, alone or with others, waits.
 * The keys are those of `lockReference` and `recordingFacts`, in the order of one who takes both.
 */
export const lockReported = (side: Side, id: PaymentInFlightId): Statement =>
  raw(sql`
    select pg_advisory_xact_lock(hashtextextended('payment ' || r.agency_id || ' ' || r.reference, 11)),
      pg_advisory_xact_lock(hashtextextended('payments ' || r.agency_id, 11))
    from payments_in_flight r where ${claimed} and r.lender_id = ${uuidOf(side)} and r.id = ${uuid(id)}`)

/** The payment a report is confirmed as: the one the lender names, else what the agency recorded under its reference. */
export const recordedFor =
  (side: Side, id: PaymentInFlightId, name: Named<'pay'> | undefined): Statement<Payment[]> =>
  (db) => {
    const ofLender = sql`${payments.lenderId} = ${uuidOf(side)}`
    const isIt = !name
      ? sql`(${payments.recordedBy}, ${payments.reference}) = (
          select r.agency_id, r.reference from payments_in_flight r where r.lender_id = ${uuidOf(side)} and r.id = ${uuid(id)})`
      : 'id' in name
        ? sql`${payments.id} = ${PaymentId.toUuid(name.id)}::uuid`
        : sql`${payments.recordedBy} = ${uuidOf(side)} and ${payments.reference} = ${name.reference}`
    return db.select().from(payments).where(sql`${claimed} and ${ofLender} and ${isIt}`).limit(1).for('update')
  }

/** As many as a refusal names. */
const NAMED_MAX = 10

/** Payments on the account of a report that look like it and were confirmed from no other: the last recorded first. */
export const recordedAlike =
  (side: Side, id: PaymentInFlightId): Statement<{ id: PaymentId }[]> =>
  async (db) => {
    const rows = await raw<{ id: string }>(sql`
      select f.id
      from payments_in_flight r
      join payments f on f.lender_id = r.lender_id and f.account_id = ${accountOfReport(side, id)}
      where r.lender_id = ${uuidOf(side)} and r.id = ${uuid(id)} and f.amount = r.amount and f.currency = r.currency
        and f.status in ('received','posted','unallocated','forwarded')
        and f.effective_at between r.effective_at - ${REPORTED_WITHIN} and r.effective_at + ${REPORTED_WITHIN}
        and not exists (
          select from payments_in_flight o where o.lender_id = f.lender_id and o.payment_id = f.id)
      order by f.recorded_at desc, f.id limit ${NAMED_MAX}`)(db)
    return rows.map((row) => ({ id: PaymentId.fromUuid(row.id) }))
  }

/** The likeness of a reported payment. Nothing but its recorder stands between it and its debt. */
export const likenessOfReport = (side: Side, id: PaymentInFlightId): Likeness => {
  const reported = (column: SQL) => sql`(
    select r.${column} from payments_in_flight r where r.lender_id = ${uuidOf(side)} and r.id = ${uuid(id)})`
  return {
    ...{ currency: reported(sql`currency`), amount: reported(sql`amount`), effectiveAt: reported(sql`effective_at`) },
    self: sql`null::uuid`,
  }
}

/** Payments made of reports that banks call by one of these names from end to end. */
export const reportedCalled =
  (side: Side, names: readonly string[]): Statement<Payment[]> =>
  (db) =>
    db
      .select()
      .from(payments)
      .where(
        sql`${own(side)} and ${payments.recordedBy} = ${uuidOf(side)}
          and ${payments.endToEndId} = any(${sql.param([...names])}::text[])
          and exists (
            select from payments_in_flight r where r.lender_id = ${payments.lenderId} and r.payment_id = ${payments.id})`,
      )
