import { type SQL, sql } from 'drizzle-orm'
import { type ContactDecision, decisionRows } from '../contacts/index.ts'
import { raw, type Statement } from '../store/index.ts'
import { SupervisionExportId } from './model.ts'

/** A record as `bridge` tells it: its fields by the names of its template, moments as PostgreSQL writes them. */
export interface StoredRow {
  readonly at: string
  readonly id: string
  /** UUIDs of whose data it is. */
  readonly owners: readonly string[]
  readonly fields: Readonly<Record<string, unknown>>
}

const asked = (id: SupervisionExportId, most: number): SQL =>
  sql`(${SupervisionExportId.toUuid(id)}::uuid, ${most}::integer)`

const rowsOf = (from: SQL): Statement<StoredRow[]> =>
  raw(sql`select f.at, f.id, to_jsonb(f.owners) as owners, f.fields from ${from} f`)

/** What an export goes on with, the oldest first; of all but the source of its template there is nothing. */
export const nextOf = (id: SupervisionExportId, most: number) => ({
  decisions: decisionRows(sql`bridge.exported_decisions${asked(id, most)}`) as Statement<ContactDecision[]>,
  contacts: rowsOf(sql`bridge.exported_contacts${asked(id, most)}`),
  records: rowsOf(sql`bridge.exported_records${asked(id, most)}`),
  furnishings: rowsOf(sql`bridge.exported_furnishings${asked(id, most)}`),
  recordings: rowsOf(sql`bridge.exported_recordings${asked(id, most)}`),
})
