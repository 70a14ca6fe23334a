import { inArray, type SQL, sql } from 'drizzle-orm'
import { raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type AccountSelection, type PlacementBatch, PlacementBatchId } from './model.ts'
import { isTaken } from './placing-store.ts'

const SELECTED_ROWS = 10_000

/** Selects the next accounts into rows, oldest first, and says in the batch how far it came: one statement. */
export const selectRows = (batch: PlacementBatch, selection: AccountSelection): Statement => {
  const lender = sql`${OrganisationId.toUuid(batch.lenderId)}::uuid`
  const agency = sql`${OrganisationId.toUuid(batch.mandateAgencyId)}::uuid`
  const id = sql`${PlacementBatchId.toUuid(batch.id)}::uuid`
  const after = batch.reached?.split('|')
  return raw(sql`
    with picked as (
      select a.id, a.created_at, row_number() over (order by a.created_at, a.id) as n
      from (
        select a.id, a.created_at from accounts a
        where a.org_id = ${lender} and ${selected(selection)} and not ${isTaken(sql`a`)}
          ${after ? sql`and (a.created_at, a.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
        order by a.created_at, a.id limit ${SELECTED_ROWS}
      ) a
    ), added as (
      insert into placement_batch_rows (lender_id, mandate_agency_id, batch_id, number, account_id)
      select ${lender}, ${agency}, ${id}, ${batch.total}::integer + n, id from picked
    ), last as (
      select count(*)::integer as rows, max(n) as n from picked
    )
    update placement_batches b set
      total = b.total + last.rows,
      state = case when last.rows < ${SELECTED_ROWS} then 'placing' else b.state end,
      reached = case when last.rows < ${SELECTED_ROWS} then '0'
        else (select p.created_at::text || '|' || p.id::text from picked p where p.n = last.n) end,
      version = b.version + 1
    from last where b.lender_id = ${lender} and b.id = ${id}`)
}

/** Values one by one: no array operator, which row security would keep from the indexes. */
const among = (column: SQL, values: readonly string[] | undefined): SQL =>
  values ? inArray(column, [...values]) : sql`true`

const selected = ({ status, bucket, product, currency, jurisdiction, balanceMin, balanceMax }: AccountSelection): SQL =>
  sql.join(
    [
      among(sql`a.status`, status),
      among(sql`a.bucket`, bucket),
      among(sql`a.product`, product),
      currency ? sql`a.currency = ${currency}` : sql`true`,
      jurisdiction ? sql`a.jurisdiction = ${jurisdiction}` : sql`true`,
      balanceMin === undefined ? sql`a.balance > 0` : sql`a.balance >= ${balanceMin}::bigint`,
      balanceMax === undefined ? sql`true` : sql`a.balance <= ${balanceMax}::bigint`,
    ],
    sql` and `,
  )
