import { type SQL, sql } from 'drizzle-orm'
import { type CalendarFacts, workingCalendar } from '../calendars/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { addHours, instantFromDatabase } from '../kernel/instant.ts'
import { PostingSetId } from '../ledger/index.ts'
import { MandateId, type MandateTerms } from '../mandates/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type DraftGround, justAfter } from './draft-rules.ts'
import { type Period, type Remittance, RemittanceId } from './model.ts'
import { type Side, uuidOf } from './store.ts'

/** A remittance looks a day further back than the last one reached: for what was still being committed then. */
const OVERLAP_HOURS = 24

interface GroundRow {
  readonly lender: string
  readonly agency: string
  readonly mandate: string
  readonly lender_name: string
  readonly agency_name: string
  readonly terms: MandateTerms['remittance']
  readonly currency: string
  readonly calendar: CalendarFacts
  readonly number: number | null
  readonly period_to: string | null
  readonly recorded_before: string | null
  readonly open: boolean
  readonly waits: boolean
}

interface Wanted {
  readonly mandate: Named<'mnd'>
  readonly currency?: string | undefined
  readonly through?: CalendarDate | undefined
}

const mandateIs = (side: Side, name: Named<'mnd'>): SQL => {
  if ('id' in name) return sql`m.id = ${MandateId.toUuid(name.id)}::uuid`
  return sql`${side.lends ? sql`m.lender_reference` : sql`m.agency_reference`} = ${name.reference}`
}

/** The mandate a remittance is asked for of, by the version in force; nothing where the caller has none of that name. */
export const draftGround =
  (side: Side & Pick<Context, 'now'>, { mandate: name, currency, through }: Wanted): Statement<DraftGround[]> =>
  async (db) => {
    const wanted = currency === undefined ? sql`v.terms ->> 'currency'` : sql`${currency}::text`
    // Work that was committed late lies up to a day before what the last one reached.
    const rows = await raw<GroundRow>(sql`
      select r.lender_id as lender, r.agency_id as agency, r.mandate_id as mandate, lo.name as lender_name,
        ao.name as agency_name, r.terms, r.currency,
        r.calendar,
        r.number, r.period_to::text as period_to, r.last_before::text as recorded_before,
        coalesce(r.state in ('drafting', 'draft'), false) as open,
        exists (${waitingOf(sql`r`)} limit 1) as waits
      from (
        select m.lender_id, m.agency_id, m.id as mandate_id, v.terms -> 'remittance' as terms, x.currency, n.number,
          l.period_to, l.recorded_before as last_before, l.state,
          l.recorded_before - ${`${OVERLAP_HOURS} hours`}::interval as recorded_from, c.calendar,
          coalesce((${through ?? null}::date + 1)::timestamp at time zone (c.calendar ->> 'timeZone'),
            ${justAfter(side.now)}::timestamptz) as recorded_before
        from mandates m
        join mandate_versions v on v.lender_id = m.lender_id and v.agency_id = m.agency_id and v.mandate_id = m.id
          and v.number = m.in_force
        cross join lateral (select ${wanted} as currency) x
        cross join lateral (
          select bridge.working_calendar_of(m.lender_id, ${side.now.slice(0, 10)}::date - 40) as calendar) c
        left join lateral (
          select b.period_to, b.recorded_before, b.state from remittances b
          where b.lender_id = m.lender_id and b.mandate_id = m.id and b.currency = x.currency and b.state <> 'discarded'
          order by b.number desc limit 1
        ) l on true
        left join lateral (
          select b.number from remittances b
          where b.lender_id = m.lender_id and b.mandate_id = m.id and b.currency = x.currency
          order by b.number desc limit 1
        ) n on true
        where ${side.lends ? sql`m.lender_id` : sql`m.agency_id`} = ${uuidOf(side)} and ${mandateIs(side, name)}
      ) r
      join directory lo on lo.org_id = r.lender_id join directory ao on ao.org_id = r.agency_id`)(db)
    return rows.map((row) => ({
      ...{ lenderId: OrganisationId.fromUuid(row.lender), agencyId: OrganisationId.fromUuid(row.agency) },
      ...{ mandateId: MandateId.fromUuid(row.mandate), lenderName: row.lender_name, agencyName: row.agency_name },
      ...{ terms: row.terms, currency: row.currency, calendar: workingCalendar(row.calendar) },
      last:
        row.period_to !== null && row.recorded_before !== null
          ? {
              periodTo: row.period_to as CalendarDate,
              lookBackTo: addHours(instantFromDatabase(row.recorded_before), -OVERLAP_HOURS),
            }
          : null,
      ...{ numbered: row.number ?? 0, open: row.open, waits: row.waits },
    }))
  }

type Reach = Pick<Remittance, 'lenderId' | 'mandateId' | 'currency' | 'recordedBefore' | 'recordedFrom'>

/**
 * Sets of a mandate with a posting that is to be remitted and is not yet, in the order of recording. `r` is the remittance, or
 * a row with its fields.
 */
const waitingOf = (r: SQL, after = sql``): SQL => sql`
  select s.id, s.recorded_at, p.line
  from posting_sets s
  cross join lateral (
    select p.line from postings p
    where p.lender_id = s.lender_id and p.set_id = s.id and p.currency = ${r}.currency
      and p.account in ('trust', 'commission_due', 'clawback_receivable')
      and (select true from remittance_lines l where l.lender_id = p.lender_id and l.set_id = p.set_id
        and l.line = p.line) is null
    offset 0
  ) p
  where s.lender_id = ${r}.lender_id and s.mandate_id = ${r}.mandate_id and s.recorded_at < ${r}.recorded_before
    and s.kind <> 'remittance' and (${r}.recorded_from is null or s.recorded_at >= ${r}.recorded_from) ${after}
  order by s.recorded_at, s.id, p.line`

const reaching = ({ lenderId, mandateId, currency, recordedBefore, recordedFrom }: Reach): SQL => sql`
  (select ${OrganisationId.toUuid(lenderId)}::uuid as lender_id, ${MandateId.toUuid(mandateId)}::uuid as mandate_id,
    ${currency}::text as currency, ${recordedBefore}::timestamptz as recorded_before,
    ${recordedFrom}::timestamptz as recorded_from) r`

/**
 * Puts the next lines into a remittance that is being drafted, and counts them: one statement, which starts where the last
 * one ended, so that a job that runs twice adds nothing twice.
 */
export const gatherLines = (remittance: Remittance, limit: number): Statement => {
  const { lenderId, agencyId, id, gatheredAt, gatheredId } = remittance
  const [lender, uuid] = [OrganisationId.toUuid(lenderId), RemittanceId.toUuid(id)]
  const after =
    gatheredAt && gatheredId
      ? sql`and (s.recorded_at, s.id) >= (${gatheredAt}::timestamptz, ${PostingSetId.toUuid(gatheredId)}::uuid)`
      : sql``
  return raw(sql`
    with next as materialized (select w.* from ${reaching(remittance)} cross join lateral (${waitingOf(sql`r`, after)} limit ${limit}) w),
    added as (
      insert into remittance_lines (lender_id, agency_id, remittance_id, number, set_id, line)
      select ${lender}::uuid, ${OrganisationId.toUuid(agencyId)}::uuid, ${uuid}::uuid,
        ${remittance.lineCount} + row_number() over (order by n.recorded_at, n.id, n.line), n.id, n.line
      from next n
      returning 1)
    update remittances r set line_count = r.line_count + (select count(*) from added)::integer,
      gathered_at = x.recorded_at, gathered_id = x.id, version = r.version + 1
    from (select n.recorded_at, n.id from next n order by n.recorded_at desc, n.id desc limit 1) x
    where r.lender_id = ${lender}::uuid and r.id = ${uuid}::uuid`)
}

/** The lines a remittance that is being drafted still waits for. Both of its sides read them. */
export const isWaitingFor =
  (side: Side, id: RemittanceId): Statement<{ waits: true }[]> =>
  (db) =>
    raw<{ waits: true }>(sql`
      select true as waits from remittances r cross join lateral (${waitingOf(sql`r`)} limit 1) w
      where ${side.lends ? sql`r.lender_id` : sql`r.agency_id`} = ${uuidOf(side)}
        and r.id = ${RemittanceId.toUuid(id)}::uuid and r.state = 'drafting'`)(db)

/** A mandate that has postings nobody remitted, its period, and the day it is where its lender is. */
export interface PeriodOver {
  readonly mandateId: MandateId
  readonly currency: string
  readonly period: Period
  readonly today: CalendarDate
  readonly remittedTo: CalendarDate | null
}

interface OverRow {
  readonly mandate: string
  readonly currency: string
  readonly period: Period
  readonly today: string
  readonly remitted_to: string | null
}

/** The lender’s mandates in whose books something waits to be remitted, where no draft is open. */
export const periodsOver =
  (side: Side & Pick<Context, 'now'>): Statement<PeriodOver[]> =>
  async (db) => {
    const rows = await raw<OverRow>(sql`
      select m.id as mandate, x.currency, v.terms -> 'remittance' ->> 'period' as period,
        (${side.now}::timestamptz at time zone o.time_zone)::date::text as today, r.period_to::text as remitted_to
      from mandates m
      join organisations o on o.id = m.lender_id
      join mandate_versions v on v.lender_id = m.lender_id and v.agency_id = m.agency_id and v.mandate_id = m.id
        and v.number = m.in_force
      cross join lateral (
        select distinct p.currency from posting_sets s
        join postings p on p.lender_id = s.lender_id and p.set_id = s.id
        where s.lender_id = m.lender_id and s.mandate_id = m.id and s.kind <> 'remittance'
          and s.recorded_at >= coalesce((select max(b.recorded_before) from remittances b
            where b.lender_id = m.lender_id and b.mandate_id = m.id and b.state <> 'discarded'), '-infinity')
      ) x
      left join lateral (
        select r.period_to, r.state from remittances r
        where r.lender_id = m.lender_id and r.mandate_id = m.id and r.currency = x.currency and r.state <> 'discarded'
        order by r.number desc limit 1
      ) r on true
      where m.lender_id = ${uuidOf(side)} and (r.state is null or r.state not in ('drafting', 'draft'))
      order by m.id, x.currency`)(db)
    return rows.map((row) => ({
      ...{ mandateId: MandateId.fromUuid(row.mandate), currency: row.currency, period: row.period },
      ...{ today: row.today as CalendarDate, remittedTo: row.remitted_to as CalendarDate | null },
    }))
  }
