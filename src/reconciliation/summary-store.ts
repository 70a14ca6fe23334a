import { type SQL, sql } from 'drizzle-orm'
import type { Named } from '../kernel/input.ts'
import { raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { isReconciliation, type Side } from './store.ts'
import type { DifferenceGroup, LineGroup } from './summary-rules.ts'

const mine = ({ org, lends }: Side, alias: SQL): SQL =>
  sql`${alias}.${lends ? sql`lender_id` : sql`agency_id`} = ${OrganisationId.toUuid(org)}::uuid
    and ${alias}.reconciliation_id = `

const named = (side: Side, name: Named<'rcn'>): SQL =>
  sql`(select reconciliations.id from reconciliations where ${isReconciliation(side, name)})`

interface LineRow {
  readonly outcome: LineGroup['outcome']
  readonly held: boolean
  readonly lines: string
  readonly stated: string
  readonly here: string | null
}

/** What a side may add up: every balance here to the lender, those shared to the agency; null where one is not. */
const here = ({ lends }: Side, alias: SQL): SQL =>
  lends
    ? sql`coalesce(sum(${alias}.balance_here), 0)::text`
    : sql`case when bool_and(${alias}.shares_balance or ${alias}.balance_here is null)
        then coalesce(sum(${alias}.balance_here), 0)::text end`

/** The lines by outcome, and whether they are held here, as the side may know. */
export const lineGroups =
  (side: Side, name: Named<'rcn'>): Statement<LineGroup[]> =>
  async (db) => {
    const outcome = side.lends ? sql`l.outcome` : sql`l.outcome_shared`
    const rows = await raw<LineRow>(sql`
      select ${outcome} as outcome, l.balance_here is not null as held, count(*) as lines, sum(l.balance)::text as stated,
        ${here(side, sql`l`)} as here
      from reconciliation_lines l where ${mine(side, sql`l`)}${named(side, name)}
      group by 1, 2`)(db)
    return rows.map((row) => ({
      ...{ outcome: row.outcome, held: row.held, count: Number(row.lines), stated: BigInt(row.stated) },
      here: row.here === null ? null : BigInt(row.here),
    }))
  }

interface DifferenceRow {
  readonly kind: DifferenceGroup['kind']
  readonly state: DifferenceGroup['state']
  readonly corrects: DifferenceGroup['corrects']
  readonly found: string
  readonly stated: string
  readonly here: string | null
}

/** The differences by kind, and how each ended. */
export const differenceGroups =
  (side: Side, name: Named<'rcn'>): Statement<DifferenceGroup[]> =>
  async (db) => {
    const rows = await raw<DifferenceRow>(sql`
      select d.kind, d.state, d.corrects, count(*) as found, coalesce(sum(d.balance_stated), 0)::text as stated,
        ${here(side, sql`d`)} as here
      from reconciliation_differences d where ${mine(side, sql`d`)}${named(side, name)}
      group by 1, 2, 3`)(db)
    return rows.map((row) => ({
      ...{ kind: row.kind, state: row.state, corrects: row.corrects, count: Number(row.found) },
      ...{ stated: BigInt(row.stated), here: row.here === null ? null : BigInt(row.here) },
    }))
  }
