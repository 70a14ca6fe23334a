import { type SQL, sql } from 'drizzle-orm'
import { reconciliationDifferences } from '../../schema/tables/reconciliations.ts'
import { PlacementId } from '../placements/index.ts'
import { insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CHUNK_ROWS, type ComparedLine, type JudgedLine, type PlatformSide } from './comparing-rules.ts'
import { type Difference, type Reconciliation, ReconciliationId } from './model.ts'

/** A step knows the reconciliation by id alone; how far comparing has come is read under its lock. */
interface Step {
  readonly org: OrganisationId
  readonly id: ReconciliationId
}

const statement = ({ org, id }: Step): SQL => sql`
  select r.lender_id, r.agency_id, r.mandate_id, r.id, r.currency, r.as_of, r.as_of_end, r.compared_to, r.last_number,
    r.swept_to
  from reconciliations r where r.lender_id = ${OrganisationId.toUuid(org)}::uuid
    and r.id = ${ReconciliationId.toUuid(id)}::uuid and r.state = 'comparing'`

/** Which versions of the mandate share balances: the frozen one must, and the one in force as well. */
const sharing = sql`
  select f.number, f.terms -> 'sharingScopes' ? 'balance' and i.terms -> 'sharingScopes' ? 'balance' as shares
  from s
  join mandates m on m.lender_id = s.lender_id and m.agency_id = s.agency_id and m.id = s.mandate_id
  join mandate_versions f on f.lender_id = m.lender_id and f.agency_id = m.agency_id and f.mandate_id = m.id
  join mandate_versions i on i.lender_id = m.lender_id and i.agency_id = m.agency_id and i.mandate_id = m.id
    and i.number = m.in_force`

/**
 * What stood on a placement `p` when the day of `s` ended: its status as its history tells, and what was owed. Each is
 * looked up by its whole key (`offset 0`): lines just stated have no statistics to plan a join by.
 */
const asOfTheDay = sql`
  left join lateral (
    select e.data ->> 'status' as status from events e
    where e.org_id in (s.lender_id, s.agency_id) and e.aggregate_id = concordat.typeid('plc', p.id)
      and e.recorded_at < s.as_of_end and e.data ->> 'status' is not null
    order by e.recorded_at desc, e.id desc limit 1
  ) h on true
  left join lateral (
    select coalesce(sum(t.principal + t.interest + t.fees + t.costs), 0)::bigint as balance from account_transactions t
    where t.org_id = s.lender_id and t.account_id = p.account_id and (t.effective_on <= s.as_of or t.kind = 'opening')
    offset 0
  ) b on true`

const statusHere = sql`case when p.created_at < s.as_of_end then coalesce(h.status, p.status) end`

const ofTheStatement = sql`p.lender_id = s.lender_id and p.mandate_id = s.mandate_id and p.agency_id = s.agency_id
  and p.currency = s.currency`

/** A reference is the agency's own, else the lender's of the placement, else the lender's of the account. */
const placementOf = sql`
  coalesce(l.given_id,
    (select p.id from placements p where p.agency_id = s.agency_id and p.agency_reference = l.reference and ${ofTheStatement}),
    (select p.id from placements p where p.lender_id = s.lender_id and p.lender_reference = l.reference and ${ofTheStatement}),
    (select p.id from accounts a, lateral (
      select p.id from placements p where p.lender_id = s.lender_id and p.account_id = a.id and ${ofTheStatement}
      order by p.created_at desc, p.id desc limit 1
    ) p where a.org_id = s.lender_id and a.reference = l.reference))`

interface LineRow {
  readonly key: string
  readonly number: number
  readonly given: string
  readonly balance: string
  readonly status: ComparedLine['status']
  readonly paid_on: ComparedLine['lastPaymentOn']
  readonly paid: string | null
  readonly placement_id: string | null
  readonly status_here: PlatformSide['statusHere']
  readonly balance_here: string
  readonly shares: boolean
  readonly repeated: boolean
}

/** The lines next in line, each with what the platform knows of the placement it names. */
export const nextLines =
  (step: Step): Statement<ComparedLine[]> =>
  async (db) => {
    const rows = await raw<LineRow>(sql`
      with s as materialized (${statement(step)}), v as materialized (${sharing}), l as materialized (
        select l.*, case when left(l.given, 4) = 'ref:' then substr(l.given, 5) end as reference
        from s, reconciliation_lines l
        where l.lender_id = s.lender_id and l.reconciliation_id = s.id and l.number > s.compared_to
          and l.number <= s.compared_to + ${CHUNK_ROWS}
      ), named as materialized (
        select l.key, l.number, l.given, l.balance, l.status, l.last_payment_on, l.last_payment_amount,
          ${placementOf} as placement_id
        from s, l
      ), found as (
        select n.key, n.number, n.given, n.balance, n.status, n.last_payment_on::text as paid_on,
          n.last_payment_amount as paid, p.id as placement_id, ${statusHere} as status_here,
          b.balance as balance_here, coalesce(v.shares, false) as shares,
          row_number() over (partition by p.id order by n.number) > 1 as again
        from s, named n left join lateral (
          select p.* from placements p where p.id = n.placement_id and ${ofTheStatement} offset 0
        ) p on true
        left join v on v.number = p.mandate_version ${asOfTheDay}
      )
      select f.*, f.again or exists (
        select from s, reconciliation_lines e where e.lender_id = s.lender_id and e.reconciliation_id = s.id
          and e.placement_id = f.placement_id and e.number <= s.compared_to
      ) as repeated
      from found f order by f.number`)(db)
    return rows.map(lineOf)
  }

const lineOf = (row: LineRow): ComparedLine => ({
  ...{ key: row.key, number: row.number, given: row.given, balance: BigInt(row.balance), status: row.status },
  ...{ lastPaymentOn: row.paid_on, lastPaymentAmount: row.paid === null ? null : BigInt(row.paid) },
  here: row.placement_id === null ? null : sideOf({ ...row, placement_id: row.placement_id }),
  repeated: row.placement_id !== null && row.repeated,
})

type SideRow = Pick<LineRow, 'status_here' | 'balance_here' | 'shares'> & { readonly placement_id: string }

const sideOf = (row: SideRow): PlatformSide => ({
  placementId: PlacementId.fromUuid(row.placement_id),
  statusHere: row.status_here,
  balanceHere: BigInt(row.balance_here),
  sharesBalance: row.shares,
})

/** Placements of the mandate next in line: those accepted by the end of the day that no line names, and how far this came. */
export interface Sweep {
  /** Null once none is left. */
  readonly sweptTo: string | null
  readonly unnamed: readonly PlatformSide[]
}

export const nextPlacements =
  (step: Step): Statement<Sweep> =>
  async (db) => {
    const rows = await raw<SideRow & { mark: string; unnamed: boolean }>(sql`
      with s as materialized (${statement(step)}), v as materialized (${sharing}), p as materialized (
        select p.* from placements p
        where p.lender_id = ${OrganisationId.toUuid(step.org)}::uuid and p.mandate_id = (select s.mandate_id from s)
          and (select s.compared_to >= s.last_number from s) and (p.created_at, p.id) > (
            (select coalesce(split_part(s.swept_to, '|', 1), '-infinity')::timestamptz from s),
            (select coalesce(split_part(s.swept_to, '|', 2), '00000000-0000-0000-0000-000000000000')::uuid from s))
        order by p.created_at, p.id limit ${CHUNK_ROWS}
      ), u as materialized (
        select p.* from s cross join p left join lateral (
          select l.placement_id from reconciliation_lines l
          where l.lender_id = s.lender_id and l.reconciliation_id = s.id and l.placement_id >= p.id
          order by l.placement_id limit 1
        ) l on true
        where ${ofTheStatement} and p.accepted_at < s.as_of_end and l.placement_id is distinct from p.id
      )
      select p.id as placement_id, true as unnamed, p.created_at || '|' || p.id as mark, ${statusHere} as status_here,
        b.balance as balance_here, coalesce(v.shares, false) as shares
      from s, u p left join v on v.number = p.mandate_version ${asOfTheDay}
      union all
      select p.id, false, p.created_at || '|' || p.id, null, 0, false
      from (select * from p order by created_at desc, id desc limit 1) p, (select count(*) as n from p) c
      where c.n = ${CHUNK_ROWS}`)(db)
    return {
      sweptTo: rows.find(({ unnamed }) => !unnamed)?.mark ?? null,
      unnamed: rows.filter(({ unnamed }) => unnamed).map(sideOf),
    }
  }

/** Notes what comparing made of lines. */
export const saveJudged = (found: Reconciliation, lines: readonly JudgedLine[]): readonly Statement[] => {
  if (lines.length === 0) return []
  const rows = lines.map((line) => ({
    ...{ number: line.number, outcome: line.outcome, shared: line.outcomeShared, status: line.statusHere },
    placement: line.placementId === null ? null : PlacementId.toUuid(line.placementId),
    balance: line.balanceHere?.toString() ?? null,
    shares: line.sharesBalance,
  }))
  return [
    raw(sql`set local enable_nestloop = off`),
    raw(sql`
      update reconciliation_lines l set placement_id = j.placement, outcome = j.outcome, outcome_shared = j.shared,
        status_here = j.status, balance_here = j.balance, shares_balance = j.shares
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as j(number integer, placement uuid, outcome text,
        shared text, status text, balance bigint, shares boolean)
      where l.lender_id = ${OrganisationId.toUuid(found.lenderId)}::uuid
        and l.reconciliation_id = ${ReconciliationId.toUuid(found.id)}::uuid and l.number = j.number
        and l.number between ${lines[0]?.number ?? 0} and ${lines.at(-1)?.number ?? 0}`),
    raw(sql`set local enable_nestloop = on`),
  ]
}

export const insertDifferences = (differences: readonly Difference[]): readonly Statement[] => {
  const [first, ...others] = differences
  return first ? [insertMany(reconciliationDifferences, [first, ...others])] : []
}
