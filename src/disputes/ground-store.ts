import { type SQL, sql } from 'drizzle-orm'
import { AccountId } from '../accounts/index.ts'
import type { CalendarFacts } from '../calendars/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { ActivityId, type CaseSubject } from './model.ts'
import type { CaseGround } from './raising-rules.ts'

type Side = Pick<Context, 'org' | 'lends' | 'now'>

export interface Naming {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
}

const uuid = ({ org }: Pick<Context, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

const holding = sql`('accepted','active','on_hold','recall_pending','objected','return_requested')`

const isPlacement = (side: Side, name: Named<'plc'>): SQL => {
  const own = side.lends ? sql`q.lender_id` : sql`q.agency_id`
  const reference = side.lends ? sql`q.lender_reference` : sql`q.agency_reference`
  return 'id' in name
    ? sql`${own} = ${uuid(side)} and q.id = ${PlacementId.toUuid(name.id)}::uuid`
    : sql`${own} = ${uuid(side)} and ${reference} = ${name.reference}`
}

const isAccount = (side: Side, name: Named<'acc'>): SQL =>
  'id' in name
    ? sql`a.org_id = ${uuid(side)} and a.id = ${AccountId.toUuid(name.id)}::uuid`
    : sql`a.org_id = ${uuid(side)} and a.reference = ${name.reference}`

/** An agency disputes on what it holds, and complains, or is complained of, about what it ever accepted. */
const reaches = (subject: CaseSubject): SQL =>
  subject === 'dispute' ? sql`q.status in ${holding}` : sql`q.accepted_at is not null`

/** The account named, as a subselect by whole key: for locks that must not wait for what it says. */
export const accountNamedBy = (side: Side, subject: CaseSubject, { account, placement }: Naming): SQL => {
  if (account) {
    return side.lends ? sql`(select a.id from accounts a where ${isAccount(side, account)})` : sql`null::uuid`
  }
  if (!placement) return sql`null::uuid`
  const may = side.lends ? sql`true` : reaches(subject)
  return sql`(select q.account_id from placements q where ${isPlacement(side, placement)} and ${may})`
}

/** Its lender: the caller, or whoever placed it. */
export const lenderNamedBy = (side: Side, { placement }: Naming): SQL => {
  if (side.lends) return uuid(side)
  return placement ? sql`(select q.lender_id from placements q where ${isPlacement(side, placement)})` : sql`null::uuid`
}

interface Row {
  readonly lender: string
  readonly account: string
  readonly jurisdiction: string
  readonly currency: string
  readonly owed: string
  readonly placement: string | null
  readonly agency: string | null
  readonly calendar: CalendarFacts
  readonly ends: string | null
}

/** The debt a case is about. */
export const groundOf =
  (side: Side, subject: CaseSubject, naming: Naming): Statement<CaseGround[]> =>
  async (db) => {
    const from = side.lends ? ofLender(side, naming) : ofAgency(side, subject, naming)
    const rows = await raw<Row>(sql`
      select f.*, bridge.working_calendar_of(f.lender, ${side.now.slice(0, 10)}::date - 1100) as calendar,
        (select n.period_ends_on::text from notices n
          where n.lender_id = f.lender and n.account_id = f.account and n.kind = 'validation'
            and n.delivery <> 'undeliverable' and (n.agency_id is null or n.agency_id is not distinct from f.agency)
          order by n.sent_on desc limit 1) as ends
      from (${from}) f`)(db)
    return rows.map((row) => ({
      ...{ jurisdiction: row.jurisdiction, currency: row.currency, owed: BigInt(row.owed), calendar: row.calendar },
      lenderId: OrganisationId.fromUuid(row.lender),
      accountId: AccountId.fromUuid(row.account),
      placementId: row.placement === null ? null : PlacementId.fromUuid(row.placement),
      agencyId: row.agency === null ? null : OrganisationId.fromUuid(row.agency),
      validationEndsOn: row.ends as CalendarDate | null,
    }))
  }

const ofLender = (side: Side, { account, placement }: Naming): SQL => sql`
  select a.org_id as lender, a.id as account, a.jurisdiction, a.currency, a.balance::text as owed,
    p.id as placement, p.agency_id as agency
  from accounts a
  left join lateral (
    select q.id, q.agency_id from placements q where q.lender_id = a.org_id and q.account_id = a.id and ${
      placement ? sql`${isPlacement(side, placement)} and q.accepted_at is not null` : sql`q.status in ${holding}`
    } limit 1) p on true
  where ${account ? isAccount(side, account) : sql`a.org_id = ${uuid(side)} and a.id = ${accountNamedBy(side, 'complaint', { placement })}`}`

const ofAgency = (side: Side, subject: CaseSubject, { placement }: Naming): SQL => sql`
  select q.lender_id as lender, q.account_id as account, q.jurisdiction, q.currency, q.amount_placed::text as owed,
    q.id as placement, q.agency_id as agency
  from placements q where ${placement ? sql`${isPlacement(side, placement)} and ${reaches(subject)}` : sql`false`}`

/** Which of these contacts the caller sees on the account it names. */
export const activitiesOn = (side: Side, naming: Naming, ids: readonly ActivityId[]): Statement<{ id: string }[]> =>
  raw(sql`
    select a.id from activities a where a.lender_id = ${lenderNamedBy(side, naming)}
      and a.account_id = ${accountNamedBy(side, 'complaint', naming)}
      and a.id = any (${`{${ids.map(ActivityId.toUuid).join(',')}}`}::uuid[]) and a.corrects is null`)
