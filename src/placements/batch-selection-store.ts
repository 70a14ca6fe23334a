import { inArray, type SQL, sql } from 'drizzle-orm'
import { ImportId } from '../imports/index.ts'
import { raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type AccountSelection, type PlacementBatch, PlacementBatchId } from './model.ts'
import { isTaken } from './placing-store.ts'

const SELECTED_ROWS = 10_000

/** Selects the next accounts into rows, oldest first, and says in the batch how far it came: one statement. */
export const selectRows = (batch: PlacementBatch, selection: AccountSelection): Statement => {
  const after = batch.reached?.split('|')
  return addRows(
    batch,
    sql`
      select a.id as account, a.created_at::text || '|' || a.id::text as mark,
        row_number() over (order by a.created_at, a.id) as n
      from (
        select a.id, a.created_at from accounts a
        where a.org_id = ${OrganisationId.toUuid(batch.lenderId)}::uuid and ${selected(selection)} and not ${isTaken(sql`a`)}
          ${after ? sql`and (a.created_at, a.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
        order by a.created_at, a.id limit ${SELECTED_ROWS}
      ) a`,
  )
}

/** The same from an import, in its order: the accounts its rows made, or had made before. */
export const selectImportedRows = (batch: PlacementBatch, imported: ImportId): Statement => {
  const lender = sql`${OrganisationId.toUuid(batch.lenderId)}::uuid`
  return addRows(
    batch,
    sql`
      select a.id as account, i.row_number::text as mark, row_number() over (order by i.row_number) as n
      from (
        select i.row_number, i.natural_key from import_rows i
        where i.org_id = ${lender} and i.import_id = ${ImportId.toUuid(imported)}::uuid and i.outcome = 'succeeded'
          and i.upload = (select f.upload from imports f where f.org_id = ${lender} and f.id = i.import_id)
          and i.row_number > ${Number(batch.reached ?? 0)}::integer
        order by i.row_number limit ${SELECTED_ROWS}
      ) i left join lateral (
        select a.id from accounts a where a.org_id = ${lender} and a.reference = i.natural_key offset 0
      ) a on true`,
  )
}

/** Adds rows numbered on from the last, and goes over to placing once fewer came than were asked for. */
function addRows(batch: PlacementBatch, picked: SQL): Statement {
  const lender = sql`${OrganisationId.toUuid(batch.lenderId)}::uuid`
  const id = sql`${PlacementBatchId.toUuid(batch.id)}::uuid`
  return raw(sql`
    with picked as (${picked}), added as (
      insert into placement_batch_rows (lender_id, mandate_agency_id, batch_id, number, account_id)
      select ${lender}, ${OrganisationId.toUuid(batch.mandateAgencyId)}::uuid, ${id}, ${batch.total}::integer + n, account
      from picked
    ), last as (
      select count(*)::integer as rows, max(n) as n from picked
    )
    update placement_batches b set
      total = b.total + last.rows,
      state = case when last.rows < ${SELECTED_ROWS} then 'placing' else b.state end,
      reached = case when last.rows < ${SELECTED_ROWS} then '0' else (select p.mark from picked p where p.n = last.n) end,
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
