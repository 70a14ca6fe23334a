import { type SQL, sql } from 'drizzle-orm'
import { AccountId } from '../accounts/index.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementId, type RecallClock, tailOf } from '../placements/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { CommissionGround, CommissionTerms, Earner } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

interface EarnerRow {
  readonly account: string
  readonly agency: string
  readonly placement: string
  readonly mandate: string
  readonly number: number
  readonly terms: CommissionTerms
  readonly allocation: Earner['allocationOrder']
  readonly currency: string
  readonly placed: string
  readonly late: number
  readonly until_at: string | null
  readonly contact_at: string | null
  readonly recall: { readonly at: string; readonly reason: string; readonly clock: RecallClock } | null
  readonly flat: boolean
  readonly settlements: readonly { readonly from: string; readonly until: string | null }[]
}

const moment = (text: string | null): Instant | null => (text === null ? null : instantFromDatabase(text))

/**
 * Who held a debt of the lender's under which terms, and when it was being settled. Late is a debt by its episode of
 * delinquency when the agency took it; commission is asked after first contact only where the terms do.
 */
const rowsOf = (side: Side, isOf: SQL): SQL => sql`
  select p.account_id as account, p.agency_id as agency, p.id as placement, p.mandate_id as mandate, p.mandate_version as number,
    v.terms -> 'commission' as terms, v.terms -> 'allocationOrder' as allocation, v.terms ->> 'currency' as currency, p.amount_placed::text as placed,
    p.ended_at as until_at, coalesce((
      select (p.accepted_at at time zone o.time_zone)::date - max(e.started_on) from delinquency_episodes e
      where e.org_id = p.lender_id and e.account_id = p.account_id
        and e.started_on <= (p.accepted_at at time zone o.time_zone)::date
        and (e.cured_on is null or e.cured_on > (p.accepted_at at time zone o.time_zone)::date)), 0)::int as late,
    case when (v.terms -> 'commission' ->> 'noneBeforeContact')::boolean
      then concordat.first_sought(p.lender_id, p.id) end as contact_at, (
      select jsonb_build_object('at', r.recalled_at, 'reason', r.reason, 'clock', r.clock) from placement_recalls r
      where r.lender_id = p.lender_id and r.placement_id = p.id and r.recalled_at is not null
        and p.ended_at is not null
      order by r.requested_at desc limit 1) as recall,
    v.terms -> 'commission' ->> 'model' = 'flat' and exists (
      select from commissions c where c.lender_id = p.lender_id and c.placement_id = p.id and c.rule = 'flat'
        and c.reverses_id is null and not exists (
          select from commissions b where b.lender_id = c.lender_id and b.reverses_id = c.id)) as flat, (
      select coalesce(jsonb_agg(jsonb_build_object('from', g.started_at, 'until', g.ended_at)), '[]')
      from agreements g where g.lender_id = p.lender_id and g.account_id = p.account_id and g.kind = 'settlement'
        and g.started_at is not null) as settlements
  from placements p
  join organisations o on o.id = p.lender_id
  join mandate_versions v on v.lender_id = p.lender_id and v.agency_id = p.mandate_agency_id
    and v.mandate_id = p.mandate_id and v.number = p.mandate_version
  where p.lender_id = ${OrganisationId.toUuid(side.org)}::uuid and ${isOf}
    and p.accepted_at is not null`

const tailFrom = (recall: EarnerRow['recall']): Earner['tail'] => {
  if (recall === null) return null
  const recalledAt = instantFromDatabase(recall.at)
  const { eligible, until } = tailOf({ recalledAt, reason: recall.reason, clock: recall.clock })
  return eligible && until !== null ? { from: recalledAt, until } : null
}

const earnerFrom = (row: EarnerRow): Earner => ({
  ...{ agencyId: OrganisationId.fromUuid(row.agency), placementId: PlacementId.fromUuid(row.placement) },
  ...{ mandateId: MandateId.fromUuid(row.mandate), mandateVersion: row.number },
  ...{
    terms: row.terms,
    allocationOrder: row.allocation,
    currency: row.currency,
    amountPlaced: BigInt(row.placed),
    daysPastDue: row.late,
  },
  ...{ until: moment(row.until_at), firstContactAt: moment(row.contact_at), tail: tailFrom(row.recall) },
  flatEarned: row.flat,
})

/** Everything commission on payments of a debt is decided on; one row, and to an agency an empty one. */
export const commissionGround =
  (side: Side, account: SQL): Statement<CommissionGround[]> =>
  async (db) => {
    const rows = await raw<EarnerRow>(rowsOf(side, sql`p.account_id = ${account}`))(db)
    return [groundFrom(rows)]
  }

const groundFrom = (rows: readonly EarnerRow[]): CommissionGround => ({
  earners: rows.map(earnerFrom),
  settlements: (rows[0]?.settlements ?? []).map(({ from, until }) => ({
    ...{ from: instantFromDatabase(from), until: moment(until) },
  })),
})

/** The same of many debts, by account; none where nobody ever held one. */
export const commissionGrounds =
  (side: Side, accounts: readonly AccountId[]): Statement<{ accountId: AccountId; ground: CommissionGround }[]> =>
  async (db) => {
    const among = sql`p.account_id = any(${sql.param(accounts.map(AccountId.toUuid))}::text[]::uuid[])`
    const rows = await raw<EarnerRow>(rowsOf(side, among))(db)
    return [...Map.groupBy(rows, ({ account }) => account)].map(([account, ofAccount]) => ({
      accountId: AccountId.fromUuid(account),
      ground: groundFrom(ofAccount),
    }))
  }
