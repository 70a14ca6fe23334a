import { type SQL, sql } from 'drizzle-orm'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { PlacementId } from '../placements/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { StageChannel, StageName } from './model.ts'
import { type Task, type TaskKind, taskKinds } from './task-model.ts'

export interface TaskFilter {
  readonly kind?: readonly TaskKind[] | undefined
  readonly placement?: PlacementId | undefined
  readonly counterparty?: OrganisationId | undefined
  readonly allowed?: boolean | undefined
  readonly dueBefore?: Instant | undefined
}

/** Where a page begins: behind a due time and a subject. */
export interface TaskPosition {
  readonly dueAt: string
  readonly subject: string
}

/** Of one kind: what it is about and when it is due, and on which rows it stands; every row names its own side first. */
interface Source {
  readonly subject: SQL
  readonly dueAt: SQL
  readonly from: SQL
  /** The table of `from` whose sides and placement are asked about. */
  readonly of: SQL
  readonly placement: SQL
  readonly toStage?: SQL
  /** Whose task it is; both sides' when left out. */
  readonly only?: 'lender' | 'agency'
}

/** Promises are asked about for so long after their day. */
const PROMISE_DAYS = 14
/** A notice that was not sent within so long is somebody's question, not today's task. */
const NOTICE_DAYS = 60

/** What follows from the placement itself: its offer, its first action, its notice, what was promised. */
const ofPlacement = (me: SQL, now: SQL) =>
  ({
    answer_offer: {
      ...{ only: 'agency', subject: sql`p.id`, dueAt: sql`p.respond_by`, of: sql`p`, placement: sql`p.id` },
      from: sql`placements p where p.status = 'offered'`,
    },
    first_action: {
      ...{ only: 'agency', subject: sql`p.id`, of: sql`p`, placement: sql`p.id` },
      // The end of the day where the agency is, as the clock of work standards has it while nothing pauses it.
      dueAt: sql`((p.accepted_at at time zone o.time_zone)::date
      + (v.terms -> 'workStandards' ->> 'firstActionDays')::integer + 1)::timestamp at time zone o.time_zone`,
      from: sql`placements p
      join organisations o on o.id = ${me}
      join mandate_versions v on v.lender_id = p.lender_id and v.agency_id = p.mandate_agency_id
        and v.mandate_id = p.mandate_id and v.number = p.mandate_version
      where p.status in ('accepted', 'on_hold', 'recall_pending', 'objected', 'return_requested')
        and p.base_status = 'accepted'`,
    },
    issue_notice: {
      ...{ only: 'agency', subject: sql`p.id`, of: sql`p`, placement: sql`p.id` },
      dueAt: sql`p.accepted_at + interval '5 days'`,
      // The validation notice of 12 CFR 1006.34; what lenders owe stands in `GET /v1/notices/due`.
      from: sql`placements p where p.base_status is not null and substr(p.jurisdiction, 1, 2) = 'US'
      and p.accepted_at > ${now} - make_interval(days => ${NOTICE_DAYS}) and not exists (
        select from notices n where n.lender_id = p.lender_id and n.account_id = p.account_id
          and n.kind = 'validation' and n.agency_id = p.agency_id and n.delivery <> 'undeliverable')`,
    },
    promise_due: {
      ...{ only: 'agency', subject: sql`x.id`, dueAt: sql`x.promise_due::timestamptz`, of: sql`x` },
      placement: sql`x.placement_id`,
      from: sql`activities x where x.promise_due is not null
      and x.promise_due > (${now} - make_interval(days => ${PROMISE_DAYS}))::date
      and (x.correction is null or x.correction = 'restated')
      and not exists (select from activities y where y.lender_id = x.lender_id and y.happened_at = x.happened_at
        and y.corrects = x.id)
      and not exists (select from activities y where y.agency_id = x.agency_id and y.placement_id = x.placement_id
        and y.happened_at > x.happened_at and y.promise_due is not null)`,
    },
  }) satisfies Partial<Record<TaskKind, Source>>

/** What waits for somebody: a question, a call, a decision, a standard missed, a stage. */
const waiting = (me: SQL) =>
  ({
    answer_query: {
      ...{ subject: sql`q.id`, dueAt: sql`q.due_at`, of: sql`q`, placement: sql`q.placement_id` },
      from: sql`placement_queries q where q.answered_at is null and q.asked_by <> ${me}`,
    },
    call_back: {
      ...{ only: 'agency', subject: sql`b.id`, dueAt: sql`b.from_at`, of: sql`b`, placement: sql`b.placement_id` },
      from: sql`call_backs b where b.status = 'agreed'`,
    },
    decide_approval: {
      ...{ only: 'lender', subject: sql`a.id`, dueAt: sql`a.requested_at`, of: sql`a`, placement: sql`a.placement_id` },
      ...{ toStage: sql`a.stage`, from: sql`stage_approvals a where a.state = 'requested'` },
    },
    make_good: {
      ...{ subject: sql`w.id`, dueAt: sql`w.due_at`, of: sql`w`, placement: sql`w.placement_id` },
      from: sql`work_breaches w where w.met_at is null and w.closed_at is null
      and w.status in ('open', 'uncured', 'contested') and w.owed_by = ${me}`,
    },
    move_stage: {
      ...{ subject: sql`c.id`, dueAt: sql`c.proposed_at`, of: sql`c`, placement: sql`c.placement_id` },
      ...{ toStage: sql`c.proposed_stage`, from: sql`stage_cases c where c.proposed_stage is not null` },
    },
  }) satisfies Partial<Record<TaskKind, Source>>

const sources = (me: SQL, now: SQL): Readonly<Record<TaskKind, Source>> => ({ ...ofPlacement(me, now), ...waiting(me) })

interface Asking extends Pick<Context, 'org' | 'lends' | 'now'> {
  readonly filter: TaskFilter
  readonly after: TaskPosition | undefined
  readonly fetch: number
}

/** What is due, earliest first: each kind is read by its own index as far as the page, and the heads are merged. */
export const tasksOf = (asking: Asking): Statement<Task[]> => {
  const { org, lends, now, filter, fetch } = asking
  const [me, at] = [sql`${OrganisationId.toUuid(org)}::uuid`, sql`${now}::timestamptz`]
  const all = sources(me, at)
  const side = lends ? 'lender' : 'agency'
  const kinds = (filter.kind ?? taskKinds).filter((kind) => (all[kind].only ?? side) === side)
  const branches = kinds.map((kind) => branchOf(kind, all[kind], { ...asking, me, at }))
  const rows =
    branches.length > 0
      ? sql.join(branches, sql` union all `)
      : sql`select null::text as kind, null::uuid as subject,
      null::timestamptz as due_at, null::uuid as placement_id, null::uuid as lender_id, null::text as to_stage where false`
  return read(sql`
    select t.kind, t.subject, t.due_at, t.to_stage, p.id as placement_id, p.lender_id, p.mandate_agency_id as agency_id,
      p.status in ('offered', 'accepted', 'active') as allowed, c.stage, to_json(c.channels) as channels
    from (select u.* from (${rows}) u order by u.due_at, u.subject limit ${fetch}) t
    join placements p on p.lender_id = t.lender_id and p.id = t.placement_id
    left join stage_cases c on c.lender_id = t.lender_id and c.placement_id = t.placement_id and c.ended_at is null
    order by t.due_at, t.subject`)
}

type Within = Asking & { readonly me: SQL; readonly at: SQL }

function branchOf(kind: TaskKind, source: Source, { lends, me, at, filter, after, fetch }: Within): SQL {
  const { subject, dueAt, from, of, placement, toStage = sql`null::text` } = source
  const [own, other] = lends ? [sql`lender_id`, sql`agency_id`] : [sql`agency_id`, sql`lender_id`]
  const before = filter.dueBefore
    ? sql`${filter.dueBefore}::timestamptz`
    : sql`(select ((${at} at time zone o.time_zone)::date + 1) at time zone o.time_zone from organisations o where o.id = ${me})`
  const stopped = sql`exists (select from placements z where z.lender_id = ${of}.lender_id and z.id = ${placement}
    and z.status in ('offered', 'accepted', 'active'))`
  return sql`(
    select ${kind}::text as kind, ${subject} as subject, ${dueAt} as due_at, ${placement} as placement_id,
      ${of}.lender_id, ${toStage} as to_stage
    from ${from} and ${of}.${own} = ${me} and ${dueAt} < ${before} and ${placement} is not null
      ${after ? sql`and (${dueAt}, ${subject}) > (${after.dueAt}::timestamptz, ${after.subject}::uuid)` : sql``}
      ${filter.counterparty ? sql`and ${of}.${other} = ${OrganisationId.toUuid(filter.counterparty)}::uuid` : sql``}
      ${filter.placement ? sql`and ${placement} = ${PlacementId.toUuid(filter.placement)}::uuid` : sql``}
      ${filter.allowed === undefined ? sql`` : filter.allowed ? sql`and ${stopped}` : sql`and not ${stopped}`}
    order by due_at, subject limit ${fetch})`
}

interface Row {
  readonly kind: TaskKind
  readonly subject: string
  readonly due_at: string
  readonly to_stage: StageName | null
  readonly placement_id: string
  readonly lender_id: string
  readonly agency_id: string
  readonly allowed: boolean
  readonly stage: StageName | null
  readonly channels: readonly StageChannel[] | null
}

const read =
  (query: SQL): Statement<Task[]> =>
  async (db) => {
    const rows = await raw<Row>(query)(db)
    return rows.map((row) => ({
      ...{ kind: row.kind, subject: row.subject, dueAt: instantFromDatabase(row.due_at), allowed: row.allowed },
      ...{ stage: row.stage, toStage: row.to_stage, channels: row.channels },
      placementId: PlacementId.fromUuid(row.placement_id),
      lenderId: OrganisationId.fromUuid(row.lender_id),
      agencyId: OrganisationId.fromUuid(row.agency_id),
    }))
  }
