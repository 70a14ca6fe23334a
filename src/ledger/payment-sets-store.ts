import { sql } from 'drizzle-orm'
import { TransactionId } from '../accounts/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { instantFromDatabase } from '../kernel/instant.ts'
import { MandateId } from '../mandates/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type PaymentId, type PostingSet, PostingSetId, PaymentId as payment } from './model.ts'
import { uuidOf } from './store.ts'

interface Row {
  readonly id: string
  readonly lender_id: string
  readonly agency_id: string | null
  readonly mandate_id: string | null
  readonly kind: PostingSet['kind']
  readonly transaction_id: string | null
  readonly effective_on: string
  readonly recorded_at: string
  readonly lines: readonly { readonly account: string; readonly currency: string; readonly amount: string }[]
}

/** The sets of a payment that the caller may read and that no twin has taken back, as they were posted. */
export const standingSetsOf =
  (side: Pick<Context, 'org' | 'lends'>, id: PaymentId): Statement<PostingSet[]> =>
  async (db) => {
    const own = side.lends ? sql`s.lender_id` : sql`s.agency_id`
    const rows = await raw<Row>(sql`
      select s.id, s.lender_id, s.agency_id, s.mandate_id, s.kind, s.transaction_id, s.effective_on::text as effective_on,
        s.recorded_at::text as recorded_at, (
          select jsonb_agg(jsonb_build_object('account', p.account, 'currency', p.currency, 'amount', p.amount::text)
            order by p.line) from postings p where p.lender_id = s.lender_id and p.set_id = s.id) as lines
      from posting_sets s
      where s.payment_id = ${payment.toUuid(id)}::uuid and ${own} = ${uuidOf(side)} and s.kind <> 'reversal'
        and (select true from posting_sets r where r.lender_id = s.lender_id and r.reverses_id = s.id) is null
      order by s.id`)(db)
    return rows.map((row) => ({
      ...{ id: PostingSetId.fromUuid(row.id), kind: row.kind, paymentId: id, reversesId: null },
      lenderId: OrganisationId.fromUuid(row.lender_id),
      agencyId: row.agency_id === null ? null : OrganisationId.fromUuid(row.agency_id),
      mandateId: row.mandate_id === null ? null : MandateId.fromUuid(row.mandate_id),
      transactionId: row.transaction_id === null ? null : TransactionId.fromUuid(row.transaction_id),
      effectiveOn: row.effective_on as CalendarDate,
      recordedAt: instantFromDatabase(row.recorded_at),
      postings: row.lines.map(({ amount, ...line }) => ({ ...line, amount: BigInt(amount) })),
    })) as PostingSet[]
  }
