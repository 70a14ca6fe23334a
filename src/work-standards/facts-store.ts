import { sql } from 'drizzle-orm'
import { type CalendarFacts, workingCalendar } from '../calendars/model.ts'
import type { Named } from '../kernel/input.ts'
import { type Instant, instantFromDatabase, parseInstant } from '../kernel/instant.ts'
import { MandateId, standardsOf, type WorkStandards } from '../mandates/index.ts'
import { PlacementId, type PlacementStatus } from '../placements/model.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { ClockFacts, Pause } from './clock-rules.ts'
import { type Measure, uncontested, type Watched } from './judge-rules.ts'
import { type Breach, BreachId, type BreachStatus, type ReportCode, type StandardKind } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** A breach as it comes along with its placement; its notes stay where they are. */
interface BreachRow {
  readonly id: string
  readonly kind: StandardKind
  readonly started: string
  readonly due: string
  readonly found: string
  readonly cure_by: string
  readonly contest_by: string
  readonly status: BreachStatus
  readonly uncured_on: Breach['uncuredOn']
  readonly version: number
}

const breachJson = sql`jsonb_build_object('id', b.id, 'kind', b.kind, 'started', b.started_at, 'due', b.due_at,
  'found', b.found_at, 'cure_by', b.cure_by, 'contest_by', b.contest_by, 'status', b.status, 'uncured_on', b.uncured_on,
  'version', b.version)`

interface WatchedRow {
  readonly lender_id: string
  readonly agency_id: string
  readonly placement_id: string
  readonly mandate_id: string
  readonly mandate_version: number
  readonly status: PlacementStatus
  readonly base_status: string | null
  readonly leaving: boolean
  readonly offered_at: string | null
  readonly created_at: string
  readonly accepted_at: string | null
  readonly activated_at: string | null
  readonly reopened_at: string | null
  readonly ended_at: string | null
  readonly pauses: readonly (readonly [string, string | null])[] | null
  readonly reports: readonly (readonly [string, ReportCode])[] | null
  readonly judged_acknowledge: string | null
  readonly judged_first_action: string | null
  readonly judged_report: string | null
  readonly judged_return: string | null
  readonly breaches: readonly BreachRow[] | null
}

/** A watched placement, and which terms it is measured by. */
export interface WatchedUnder {
  readonly watched: Watched
  readonly mandateVersion: number
}

/**
 * What stops clocks: holds, but those an agency places for reasons of its own, which would stop its own clocks; returns
 * until the lender has answered; recalls until they are final or taken back; and protections, while nobody who owes may be
 * approached.
 */
const pauses = sql`(
  select jsonb_agg(jsonb_build_array(s.from_at, s.until_at)) from (
    select h.placed_at as from_at, coalesce(h.ended_at, h.until_at) as until_at from placement_holds h
    where h.lender_id = p.lender_id and h.placement_id = p.id and h.source <> 'agency'
    union all
    select r.requested_at, r.ended_at from placement_returns r
    where r.lender_id = p.lender_id and r.placement_id = p.id
    union all
    select c.requested_at, coalesce(c.withdrawn_at, c.overtaken_at, c.recalled_at) from placement_recalls c
    where c.lender_id = p.lender_id and c.placement_id = p.id and c.cause = 'recall'
    union all
    select t.from_at, t.until_at from bridge.treatment_pauses(p.lender_id, p.id) t
  ) s)`

const reports = sql`(
  select jsonb_agg(jsonb_build_array(r.posted_at, r.code) order by r.posted_at, r.id) from placement_reports r
  where r.lender_id = p.lender_id and r.placement_id = p.id)`

const facts = sql`p.lender_id, p.mandate_agency_id as agency_id, p.id as placement_id, p.mandate_id, p.mandate_version, p.status,
  p.base_status, (p.recall_state is not null or p.return_requested) as leaving, p.offered_at, p.created_at, p.accepted_at,
  p.activated_at, p.reopened_at, p.ended_at, ${pauses} as pauses, ${reports} as reports`

/**
 * The lender's placements to be looked at, those due longest first, their timers locked. Each looks its facts and its
 * breaches up by whole keys (`offset 0`): tables just filled have no statistics to plan by, and what a chunk costs must not
 * grow with what others are late with.
 */
export const watchedDue =
  ({ org, now }: Pick<Context, 'org' | 'now'>, limit: number): Statement<WatchedUnder[]> =>
  async (db) => {
    const rows = await raw<WatchedRow>(sql`
      with due as materialized (
        select * from work_timers
        where ${claimed} and lender_id = ${OrganisationId.toUuid(org)}::uuid and look_at <= ${now}::timestamptz
        order by look_at, placement_id limit ${limit} for update skip locked
      )
      select ${facts}, t.judged_acknowledge, t.judged_first_action, t.judged_report, t.judged_return, (
        select jsonb_agg(${breachJson}) from (
          select * from work_breaches b where b.lender_id = t.lender_id and b.placement_id = t.placement_id offset 0
        ) b
        where b.kind <> 'answer_query' and b.met_at is null and b.closed_at is null
          and b.status in ('open', 'uncured', 'contested')
      ) as breaches
      from due t cross join lateral (
        select * from placements p where p.lender_id = t.lender_id and p.id = t.placement_id offset 0
      ) p`)(db)
    return rows.map(watchedFrom)
  }

/** One placement of either side's, to say what its clocks say; an empty list when there is none, or it is a draft. */
export const watchedNamed =
  ({ org, lends }: Side, name: Named<'plc'>): Statement<WatchedUnder[]> =>
  async (db) => {
    const side = lends ? sql`p.lender_id` : sql`p.agency_id`
    const reference = lends ? sql`p.lender_reference` : sql`p.agency_reference`
    const which =
      'id' in name ? sql`p.id = ${PlacementId.toUuid(name.id)}::uuid` : sql`${reference} = ${name.reference}`
    const rows = await raw<WatchedRow>(sql`
      select ${facts}, null as judged_acknowledge, null as judged_first_action, null as judged_report,
        null as judged_return, null as breaches
      from placements p where ${side} = ${OrganisationId.toUuid(org)}::uuid and ${which} limit 1`)(db)
    return rows.map(watchedFrom)
  }

const moment = (text: string | null): Instant | null => (text === null ? null : instantFromDatabase(text))
function watchedFrom(row: WatchedRow): WatchedUnder {
  const facts: ClockFacts = {
    status: row.status,
    offeredAt: instantFromDatabase(row.offered_at ?? row.created_at),
    acceptedAt: moment(row.accepted_at),
    // Work that began before its moment was kept began in time.
    activatedAt: moment(row.activated_at ?? (row.base_status === 'active' ? row.accepted_at : null)),
    reopenedAt: moment(row.reopened_at),
    endedAt: moment(row.ended_at),
    pauses: (row.pauses ?? []).map(
      ([from, until]): Pause => ({ from: parsed(from), until: until === null ? null : parsed(until) }),
    ),
    reports: (row.reports ?? []).map(([at, code]) => ({ at: parsed(at), code })),
  }
  const judged = {
    acknowledge: moment(row.judged_acknowledge),
    first_action: moment(row.judged_first_action),
    report: moment(row.judged_report),
    return: moment(row.judged_return),
  }
  return {
    mandateVersion: row.mandate_version,
    watched: {
      ...facts,
      lenderId: OrganisationId.fromUuid(row.lender_id),
      agencyId: OrganisationId.fromUuid(row.agency_id),
      placementId: PlacementId.fromUuid(row.placement_id),
      subjectId: row.placement_id,
      mandateId: MandateId.fromUuid(row.mandate_id),
      leaving: row.leaving,
      judged: Object.fromEntries(Object.entries(judged).filter(([, at]) => at !== null)) as Partial<
        Record<StandardKind, Instant>
      >,
      breaches: (row.breaches ?? []).map((breach) => breachFrom(breach, row)),
    },
  }
}

const breachFrom = (breach: BreachRow, row: WatchedRow): Breach => ({
  lenderId: OrganisationId.fromUuid(row.lender_id),
  agencyId: OrganisationId.fromUuid(row.agency_id),
  owedBy: OrganisationId.fromUuid(row.agency_id),
  id: BreachId.fromUuid(breach.id),
  placementId: PlacementId.fromUuid(row.placement_id),
  mandateId: MandateId.fromUuid(row.mandate_id),
  ...{ kind: breach.kind, subjectId: row.placement_id, status: breach.status, uncuredOn: breach.uncured_on },
  ...{ startedAt: parsed(breach.started), dueAt: parsed(breach.due), foundAt: parsed(breach.found) },
  ...{ cureBy: parsed(breach.cure_by), contestBy: parsed(breach.contest_by), metAt: null, closedAt: null },
  ...uncontested,
  version: breach.version,
})

const parsed = (text: string) => parseInstant(text) as Instant

/** The standards of every version of the lender's mandates, by mandate and number. */
export const standardsInUse =
  ({ org, lends }: Side, mandate?: MandateId): Statement<StandardsInUse> =>
  async (db) => {
    const own = lends ? sql`v.lender_id` : sql`v.agency_id`
    const rows = await raw<{ mandate_id: string; number: number; standards: Partial<WorkStandards> }>(sql`
      select v.mandate_id, v.number, v.terms -> 'workStandards' as standards from mandate_versions v
      where ${own} = ${OrganisationId.toUuid(org)}::uuid
        ${mandate ? sql`and v.mandate_id = ${MandateId.toUuid(mandate)}::uuid` : sql``}`)(db)
    return new Map(
      rows.map((row) => [standardsKey(MandateId.fromUuid(row.mandate_id), row.number), standardsOf(row.standards)]),
    )
  }

export type StandardsInUse = ReadonlyMap<string, WorkStandards>
export const standardsKey = (mandate: MandateId, number: number) => `${mandate} ${number}`

/** The calendars of the lender's agencies, from some time ago on. */
export const calendarsOfAgencies =
  ({ org, now }: Pick<Context, 'org' | 'now'>): Statement<ReadonlyMap<OrganisationId, Measure['calendar']>> =>
  async (db) => {
    const rows = await raw<{ agency_id: string; facts: CalendarFacts }>(sql`
      select a.agency_id, bridge.working_calendar_of(a.agency_id, ${now.slice(0, 10)}::date - 1) as facts
      from (select distinct agency_id from mandates where lender_id = ${OrganisationId.toUuid(org)}::uuid) a`)(db)
    return new Map(rows.map((row) => [OrganisationId.fromUuid(row.agency_id), workingCalendar(row.facts)]))
  }

const ofBreach = ({ org, lends }: Side, breach: BreachId) => sql`
  b.${lends ? sql`lender_id` : sql`agency_id`} = ${OrganisationId.toUuid(org)}::uuid and b.id = ${BreachId.toUuid(breach)}::uuid`

/** The standards frozen onto the placement of a breach. */
export const standardsOfBreach =
  (side: Side, breach: BreachId): Statement<WorkStandards[]> =>
  async (db) => {
    const rows = await raw<{ standards: Partial<WorkStandards> }>(sql`
      select v.terms -> 'workStandards' as standards
      from work_breaches b join placements p on p.lender_id = b.lender_id and p.id = b.placement_id
      join mandate_versions v on v.lender_id = p.lender_id and v.agency_id = p.mandate_agency_id
        and v.mandate_id = p.mandate_id and v.number = p.mandate_version
      where ${ofBreach(side, breach)}`)(db)
    return rows.map(({ standards }) => standardsOf(standards))
  }

/** The calendar of whoever decides a contest of a breach: the side whose clock it was not. */
export const calendarOfDecider =
  (side: Side & Pick<Context, 'now'>, breach: BreachId): Statement<Measure['calendar'][]> =>
  async (db) => {
    const decider = sql`case when b.owed_by = b.lender_id then b.agency_id else b.lender_id end`
    const rows = await raw<{ facts: CalendarFacts }>(sql`
      select bridge.working_calendar_of(${decider}, ${side.now.slice(0, 10)}::date - 1) as facts
      from work_breaches b where ${ofBreach(side, breach)}`)(db)
    return rows.map(({ facts }) => workingCalendar(facts))
  }

/** The zone the agency of a placement counts its days in. */
export const agencyZone = ({ org, lends, now }: Side & Pick<Context, 'now'>, name: Named<'plc'>) => {
  const [mine, reference] = lends
    ? [sql`p.lender_id`, sql`p.lender_reference`]
    : [sql`p.agency_id`, sql`p.agency_reference`]
  const which = 'id' in name ? sql`p.id = ${PlacementId.toUuid(name.id)}::uuid` : sql`${reference} = ${name.reference}`
  return raw<{ timeZone: string | null }>(sql`
    select bridge.working_calendar_of(p.mandate_agency_id, ${now.slice(0, 10)}::date) ->> 'timeZone' as "timeZone"
    from placements p where ${mine} = ${OrganisationId.toUuid(org)}::uuid and ${which} limit 1`)
}
