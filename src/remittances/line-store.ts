import { type SQL, sql } from 'drizzle-orm'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { instantFromDatabase } from '../kernel/instant.ts'
import { PaymentId, PostingSetId } from '../ledger/index.ts'
import { PlacementId } from '../placements/index.ts'
import { type ListParameters, raw, type Statement } from '../store/index.ts'
import { type DisputeReason, type LineState, RemittanceId, type RemittanceLine } from './model.ts'
import { type Side, uuidOf } from './store.ts'

interface LineRow {
  readonly number: number
  readonly account: RemittanceLine['account']
  readonly kind: string
  readonly set_id: string
  readonly payment_id: string | null
  readonly reference: string | null
  readonly effective_on: string
  readonly recorded_at: string
  readonly placement_id: string | null
  readonly rule: string | null
  readonly rate: number | null
  readonly basis: string | null
  readonly posted: string
  readonly state: LineState
  readonly reason: DisputeReason | null
}

/**
 * The lines of a remittance as its postings have them. Nothing here ever changes but state and reason: postings, sets and
 * commission are append-only, and the reference of a payment stays. Another agency’s reference is shown to neither side.
 */
const linesWhere = (side: Side, id: RemittanceId, rest: SQL): SQL => sql`
  select l.number, p.account, s.kind, s.id as set_id, s.payment_id,
    case when f.agency_id = l.agency_id then f.reference end as reference, s.effective_on::text as effective_on,
    s.recorded_at::text as recorded_at, c.placement_id, c.rule, c.rate, c.basis::text as basis,
    p.amount::text as posted, l.state, l.reason
  from remittance_lines l
  join posting_sets s on s.lender_id = l.lender_id and s.id = l.set_id
  join postings p on p.lender_id = l.lender_id and p.set_id = l.set_id and p.line = l.line
  left join payments f on f.lender_id = s.lender_id and f.id = s.payment_id
  left join commissions c on c.lender_id = s.lender_id and c.set_id = s.id
  where ${side.lends ? sql`l.lender_id` : sql`l.agency_id`} = ${uuidOf(side)}
    and l.remittance_id = ${RemittanceId.toUuid(id)}::uuid ${rest}
  order by l.number`

const lineOf = (remittanceId: RemittanceId, row: LineRow): RemittanceLine => ({
  ...{ remittanceId, number: row.number, account: row.account, kind: row.kind },
  setId: PostingSetId.fromUuid(row.set_id),
  paymentId: row.payment_id === null ? null : PaymentId.fromUuid(row.payment_id),
  reference: row.reference,
  effectiveOn: row.effective_on as CalendarDate,
  recordedAt: instantFromDatabase(row.recorded_at),
  placementId: row.placement_id === null ? null : PlacementId.fromUuid(row.placement_id),
  ...{ rule: row.rule, rate: row.rate, basis: row.basis === null ? null : BigInt(row.basis) },
  ...{ posted: BigInt(row.posted), state: row.state, reason: row.reason },
})

/** All lines, for the statement. */
export const allLines =
  (side: Side, id: RemittanceId): Statement<RemittanceLine[]> =>
  async (db) => {
    const rows = await raw<LineRow>(linesWhere(side, id, sql``))(db)
    return rows.map((row) => lineOf(id, row))
  }

export interface LineFilter {
  readonly state?: readonly LineState[] | undefined
}

/** A page of lines, first to last. */
export const linesOf =
  (side: Side, id: RemittanceId, { state, limit, cursor }: LineFilter & ListParameters): Statement<RemittanceLine[]> =>
  async (db) => {
    const after = cursor === undefined ? 0 : Number((JSON.parse(cursor) as [string, string])[1])
    const among = state ? sql`and l.state in ${[...state]}` : sql``
    const rows = await raw<LineRow>(
      sql`${linesWhere(side, id, sql`and l.number > ${after} ${among}`)} limit ${limit + 1}`,
    )(db)
    return rows.map((row) => lineOf(id, row))
  }
