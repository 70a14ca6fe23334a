import { type SQL, sql } from 'drizzle-orm'
import { AccountId } from '../accounts/index.ts'
import type { CalendarFacts } from '../calendars/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { CollectorId } from '../licensing/index.ts'
import { PlacementId } from '../placements/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CaseId, type CaseStatus, type CaseSubject } from './model.ts'
import type { CaseGround, Repeated } from './raising-rules.ts'

type Side = Pick<Context, 'org' | 'lends' | 'now'>

/** Debts as rows of a file name them: an account to its lender, a placement to its agency. */
export interface NamedDebt {
  readonly account?: string | undefined
  readonly placement?: string | undefined
}

const uuid = ({ org }: Pick<Context, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

const holding = sql`('accepted','active','on_hold','recall_pending','objected','return_requested')`

const named = (rows: readonly NamedDebt[]): SQL =>
  sql`json_to_recordset(${JSON.stringify(rows.map((row, n) => ({ n, ...row })))}::text::json) as r(n integer, account text,
    placement text)`

/**
 * The debts of these rows, each by its whole key, with the number of the row; what is not visible is missing. An agency
 * disputes on what it holds, and complains about what it ever accepted.
 */
export const debtsNamed = (side: Side, rows: readonly NamedDebt[], subject: CaseSubject): SQL =>
  side.lends
    ? sql`select r.n, a.org_id as lender, a.id as account, a.jurisdiction, a.currency, a.balance::text as owed,
        p.id as placement, p.agency_id as agency
      from ${named(rows)}
      cross join lateral (select * from accounts b where b.org_id = ${uuid(side)} and b.reference = r.account offset 0) a
      left join lateral (select q.id, q.agency_id from placements q where q.lender_id = a.org_id and q.account_id = a.id
        and q.status in ${holding} limit 1) p on true
      where r.placement is null`
    : sql`select r.n, q.lender_id as lender, q.account_id as account, q.jurisdiction, q.currency,
        q.amount_placed::text as owed, q.id as placement, q.agency_id as agency
      from ${named(rows)}
      cross join lateral (select * from placements b where b.agency_id = ${uuid(side)} and b.agency_reference = r.placement
        and ${subject === 'dispute' ? sql`b.status in ${holding}` : sql`b.accepted_at is not null`} offset 0) q
      where r.account is null`

interface Row {
  readonly n: number
  readonly lender: string
  readonly account: string
  readonly jurisdiction: string
  readonly currency: string
  readonly owed: string
  readonly placement: string | null
  readonly agency: string | null
  readonly ends: string | null
}

export interface NumberedGround {
  readonly row: number
  readonly ground: Omit<CaseGround, 'calendar'>
}

/** What cases about these debts are decided on, but for the calendars of their lenders. */
export const groundsOf =
  (side: Side, rows: readonly NamedDebt[], subject: CaseSubject): Statement<NumberedGround[]> =>
  async (db) => {
    const found = await raw<Row>(sql`
      select f.*, (select n.period_ends_on::text from notices n
        where n.lender_id = f.lender and n.account_id = f.account and n.kind = 'validation'
          and n.delivery <> 'undeliverable' and (n.agency_id is null or n.agency_id is not distinct from f.agency)
        order by n.sent_on desc limit 1) as ends
      from (${debtsNamed(side, rows, subject)}) f`)(db)
    return found.map((row) => ({
      row: row.n,
      ground: {
        ...{ jurisdiction: row.jurisdiction, currency: row.currency, owed: BigInt(row.owed) },
        lenderId: OrganisationId.fromUuid(row.lender),
        accountId: AccountId.fromUuid(row.account),
        placementId: row.placement === null ? null : PlacementId.fromUuid(row.placement),
        agencyId: row.agency === null ? null : OrganisationId.fromUuid(row.agency),
        validationEndsOn: row.ends as CalendarDate | null,
      },
    }))
  }

export interface LenderCalendar {
  readonly lenderId: OrganisationId
  readonly calendar: CalendarFacts
}

/** The working calendars of the lenders of these debts, once each. */
export const calendarsOf =
  (side: Side, rows: readonly NamedDebt[], subject: CaseSubject): Statement<LenderCalendar[]> =>
  async (db) => {
    const found = await raw<{ lender: string; calendar: CalendarFacts }>(sql`
      select d.lender, bridge.working_calendar_of(d.lender, ${side.now.slice(0, 10)}::date - 1100) as calendar
      from (select distinct f.lender from (${debtsNamed(side, rows, subject)}) f) d`)(db)
    return found.map(({ lender, calendar }) => ({ lenderId: OrganisationId.fromUuid(lender), calendar }))
  }

/** A case one raised before, by one's own reference. */
export interface ReferredCase extends Repeated {
  readonly reference: string
  readonly id: CaseId
}

/** Which of one's own references name a case already. */
export const casesReferred =
  (side: Pick<Context, 'org'>, references: readonly string[]): Statement<ReferredCase[]> =>
  async (db) => {
    const rows = await raw<{
      reference: string
      id: string
      account: string | null
      subject: CaseSubject
      status: CaseStatus
    }>(sql`
      select c.reference, c.id, c.account_id as account, c.subject, c.status from dispute_cases c
      where c.raised_by = ${uuid(side)}
        and c.reference in (select x from json_array_elements_text(${JSON.stringify(references)}::text::json) x)`)(db)
    return rows.map(({ reference, id, account, subject, status }) => ({
      ...{ reference, id: CaseId.fromUuid(id), accountId: account && AccountId.fromUuid(account), subject, status },
    })) as ReferredCase[]
  }

/** One's own collectors, by one's references. */
export const collectorsReferred =
  (side: Pick<Context, 'org'>, references: readonly string[]): Statement<{ reference: string; id: CollectorId }[]> =>
  async (db) => {
    const rows = await raw<{ reference: string; id: string }>(sql`
      select c.reference, c.id from json_array_elements_text(${JSON.stringify(references)}::text::json) x
      cross join lateral (select * from collectors k where k.org_id = ${uuid(side)} and k.reference = x offset 0) c`)(
      db,
    )
    return rows.map(({ reference, id }) => ({ reference, id: CollectorId.fromUuid(id) }))
  }
