import { type SQL, sql } from 'drizzle-orm'
import { postingSets, postings } from '../../schema/tables/ledger.ts'
import { AccountId } from '../accounts/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { type Context, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { LedgerAccount, PostingSet } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

export const uuidOf = ({ org }: Pick<Context, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

/** What a movement of a debt that goes with no set stands against: one account, told by its kind or its original's. */
export const contraOf = (kind: SQL, accrued: SQL): SQL => sql`case ${kind}
  when 'opening' then 'opening' when 'payment' then 'bank' when 'credit' then 'waived' when 'cost' then 'cost_advances'
  when 'adjustment' then case when ${accrued} then 'charged' else 'adjusted' end else 'charged' end`

/** The debits and credits of one account of the chart. */
export interface Sum {
  readonly account: LedgerAccount
  readonly agencyId: OrganisationId | null
  readonly currency: string
  readonly debit: bigint
  readonly credit: bigint
}

export interface Through {
  readonly effectiveThrough?: CalendarDate | undefined
  readonly recordedThrough?: CalendarDate | undefined
}

/** Up to the end of these days; a day of recording is one of the organisation's own zone. */
const through = (side: Side, row: SQL, { effectiveThrough, recordedThrough }: Through): SQL => sql`
  ${effectiveThrough ? sql`and ${row}.effective_on <= ${effectiveThrough}::date` : sql``}
  ${
    recordedThrough
      ? sql`and ${row}.recorded_at < (select (${recordedThrough}::date + 1)::timestamp at time zone o.time_zone
          from organisations o where o.id = ${uuidOf(side)})`
      : sql``
  }`

/** Movements of debts: each component, and what they stand against where no set says so. */
const movements = (side: Side, days: Through): SQL => sql`
  select v.account, null::uuid as agency, t.currency, sum(t.debit) as debit, sum(t.credit) as credit
  from (
    select c.currency, ${contraOf(sql`coalesce(o.kind, t.kind)`, sql`t.accrued`)} as contra, s.id is null as alone,
      sum(t.principal) filter (where t.principal > 0) as pd, -sum(t.principal) filter (where t.principal < 0) as pc,
      sum(t.interest) filter (where t.interest > 0) as id, -sum(t.interest) filter (where t.interest < 0) as ic,
      sum(t.fees) filter (where t.fees > 0) as fd, -sum(t.fees) filter (where t.fees < 0) as fc,
      sum(t.costs) filter (where t.costs > 0) as cd, -sum(t.costs) filter (where t.costs < 0) as cc,
      sum(t.principal + t.interest + t.fees + t.costs)
        filter (where t.principal + t.interest + t.fees + t.costs > 0) as up,
      -sum(t.principal + t.interest + t.fees + t.costs)
        filter (where t.principal + t.interest + t.fees + t.costs < 0) as down
    from account_transactions t
    join accounts c on c.org_id = t.org_id and c.id = t.account_id
    left join account_transactions o on o.org_id = t.org_id and o.id = t.reverses_id
    left join posting_sets s on s.lender_id = t.org_id and s.transaction_id = t.id
    where t.org_id = ${uuidOf(side)} ${through(side, sql`t`, days)}
    group by 1, 2, 3
  ) m
  cross join lateral (values ('principal', m.pd, m.pc), ('interest', m.id, m.ic), ('fees', m.fd, m.fc),
    ('costs', m.cd, m.cc), (m.contra, case when m.alone then m.down end, case when m.alone then m.up end)
  ) v(account, debit, credit)
  cross join lateral (select m.currency, v.debit, v.credit) t
  where v.debit is not null or v.credit is not null
  group by 1, 2, 3`

interface SumRow {
  readonly account: LedgerAccount
  readonly agency: string | null
  readonly currency: string
  readonly debit: string
  readonly credit: string
}

/** Every account of the ledger an organisation may read, with its debits and credits. */
export const sumsOf =
  (side: Side, days: Through): Statement<Sum[]> =>
  async (db) => {
    const own = side.lends ? sql`p.lender_id` : sql`p.agency_id`
    const kept = sql`case when p.account in ('trust','commission_earned','commission_due','clawback_receivable')
      then p.agency_id end`
    const rows = await raw<SumRow>(sql`
      select x.account, x.agency, x.currency, coalesce(sum(x.debit), 0)::text as debit,
        coalesce(sum(x.credit), 0)::text as credit
      from (
        select p.account, ${kept} as agency, p.currency, sum(p.amount) filter (where p.amount > 0) as debit,
          -sum(p.amount) filter (where p.amount < 0) as credit
        from postings p where ${own} = ${uuidOf(side)} ${through(side, sql`p`, days)}
        group by 1, 2, 3
        ${side.lends ? sql`union all ${movements(side, days)}` : sql``}
      ) x
      group by 1, 2, 3 order by 3, 1, 2`)(db)
    return rows.map(({ agency, debit, credit, ...row }) => ({
      ...row,
      agencyId: agency === null ? null : OrganisationId.fromUuid(agency),
      debit: BigInt(debit),
      credit: BigInt(credit),
    }))
  }

/** Sets and all their lines: two statements however many. The lines are held to balance when the second ends. */
export function insertSets(sets: readonly PostingSet[]): Statement[] {
  const [first, ...others] = sets.map(({ postings: lines, ...set }) => ({ ...set, lines: lines.length }))
  const [line, ...lines] = sets.flatMap(({ postings: all, lenderId, agencyId, id, effectiveOn, recordedAt }) =>
    all.map((posting, index) => ({
      ...{ lenderId, agencyId, setId: id, line: index + 1, effectiveOn, recordedAt },
      ...posting,
    })),
  )
  return first && line ? [insertMany(postingSets, [first, ...others]), insertMany(postings, [line, ...lines])] : []
}

/** The account a lender names, for its own rows. */
export const accountIs = (side: Side, name: { readonly id: AccountId } | { readonly reference: string }): SQL =>
  'id' in name
    ? sql`${AccountId.toUuid(name.id)}::uuid`
    : sql`(select a.id from accounts a where a.org_id = ${uuidOf(side)} and a.reference = ${name.reference})`
