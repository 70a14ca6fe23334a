import { type SQL, sql } from 'drizzle-orm'
import { AccountId, PartyId } from '../accounts/index.ts'
import { type ContactChannel, type Ground, groundFrom, type Spent, spentFrom } from '../contacts/index.ts'
import type { Instant } from '../kernel/instant.ts'
import { PlacementId } from '../placements/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { StageChannel, StageName } from './model.ts'
import { contactPurposes, type Task, type TaskKind, taskKinds } from './task-model.ts'
import { type Source, sourcesOf } from './task-sources-store.ts'

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

interface Asking extends Pick<Context, 'org' | 'lends' | 'now'> {
  readonly filter: TaskFilter
  readonly after: TaskPosition | undefined
  readonly fetch: number
  /** Whether the gate is to be asked about those that are contacts. */
  readonly contacts: boolean
}

/** A task without what the gate says, and what to ask it. */
export type FoundTask = Omit<Task, 'contact'> & {
  /** The number among the people the gate was asked about; null where nobody is to be contacted. */
  readonly asked: number | null
  readonly channel: ContactChannel | null
  readonly point: string | null
}

export interface FoundTasks {
  readonly tasks: readonly FoundTask[]
  readonly ground: readonly { readonly n: number; readonly ground: Ground }[]
  readonly spent: readonly Spent[]
}

/**
 * What is due, earliest first, and what the gate decides on about those who are to be contacted: each kind is read by its own
 * index as far as the page, the heads are merged, and the gate's facts are looked up for the page alone.
 */
export const tasksOf = (asking: Asking): Statement<FoundTasks[]> => {
  const { lends, now, contacts } = asking
  const asks = sql.raw(`('${Object.keys(contactPurposes).join(`','`)}')`)
  const people = sql`(select jsonb_agg(a.item order by a.n) from asked a)`
  const gate = contacts
    ? sql`(select json_agg(json_build_object('n', g.n, 'ground', g.ground)) from ${groundFrom(people, now)} g) as ground,
      (select json_agg(json_build_object('n', s.n, 'used', s.used, 'oldest', s.oldest, 'shareOldest', s.share_oldest, 'sharedUsed', s.shared_used,
        'sharedOldest', s.shared_oldest, 'quietUntil', s.quiet_until)) from ${spentFrom(people, { at: now, asked: now })} s) as spent`
    : sql`null::json as ground, null::json as spent`
  const shown = sql`json_build_object('kind', w.kind, 'subject', w.subject, 'dueAt', concordat.instant_text(w.due_at),
    'until', concordat.instant_text(w.until_at), 'placementId', w.placement_id, 'lenderId', w.lender_id,
    'agencyId', w.agency_id, 'accountId', ${lends ? sql`w.account_id` : sql`null::uuid`}, 'partyId', w.party_id,
    'allowed', w.allowed, 'stage', w.stage, 'toStage', w.to_stage, 'channels', w.channels, 'channel', w.channel,
    'point', w.point, 'asked', (select a.n from asked a where a.item = w.item))`
  return read(sql`
    with page as materialized (${pageOf(asking)}), whole as materialized (
      select w.*, case when not w.reachable or w.party_id is null or w.kind not in ${asks} then null
        when w.placement_id is null then jsonb_build_object('account', w.account_id, 'party', w.party_id)
        else jsonb_build_object('placement', w.placement_id, 'party', w.party_id) end as item
      from page w
    ), asked as materialized (
      select i.item, (row_number() over (order by i.item::text) - 1)::integer as n
      from (select distinct x.item from whole x where x.item is not null) i
    )
    select (select json_agg(${shown} order by w.due_at, w.subject) from whole w) as tasks, ${gate}`)
}

/** The tasks of a page, with the person each is about and whether who asks may know how to reach that person. */
function pageOf(asking: Asking): SQL {
  const { org, lends, now, filter, fetch } = asking
  const [me, at] = [sql`${OrganisationId.toUuid(org)}::uuid`, sql`${now}::timestamptz`]
  const all = sourcesOf({ me, now: at, lends })
  const side = lends ? 'lender' : 'agency'
  const kinds = (filter.kind ?? taskKinds).filter((kind) => (all[kind].only ?? side) === side)
  const branches = kinds.map((kind) => branchOf(kind, all[kind], { ...asking, me, at }))
  const rows = branches.length > 0 ? sql.join(branches, sql` union all `) : none
  const file = lends
    ? sql`f.source_id = ${me} and f.account_id = p.account_id and f.placement_id = p.id`
    : sql`f.viewer_id = ${me} and f.placement_id = p.id`
  const named = sql`select (e ->> 'partyId')::uuid as party_id from jsonb_array_elements(f.parties) e
    where e ->> 'role' = 'borrower' limit 1`
  const borrower = lends
    ? sql`(${named}) union all (select l.party_id from account_parties l where t.placement_id is null
        and l.org_id = ${me} and l.account_id = t.account_id and l.role = 'borrower' and l.ended_at is null limit 1) limit 1`
    : named
  return sql`
    select t.kind, t.subject, t.due_at, t.until_at, t.to_stage, t.channel, t.point, t.placement_id, t.lender_id,
      p.mandate_agency_id as agency_id, case when p.id is null then t.account_id else p.account_id end as account_id,
      case when t.party_id is not null then t.party_id else b.party_id end as party_id,
      case when t.placement_id is null then true else p.status in ('offered', 'accepted', 'active') end as allowed,
      c.stage, to_json(c.channels) as channels,
      ${lends ? sql`true` : sql`case when f.scopes is null then false else 'contact' = any (f.scopes) end`} as reachable
    from (select u.* from (${rows}) u order by u.due_at, u.subject limit ${fetch}) t
    left join placements p on p.lender_id = t.lender_id and p.id = t.placement_id
    left join case_files f on ${file}
    left join lateral (${borrower}) b on true
    left join lateral (
      select s.stage, s.channels from stage_cases s
      where s.lender_id = t.lender_id and s.placement_id = t.placement_id and s.ended_at is null
      union all
      select s.stage, s.channels from stage_cases s
      where t.placement_id is null and s.lender_id = t.lender_id and s.account_id = t.account_id
        and s.placement_id is null and s.ended_at is null
      limit 1 offset 0
    ) c on true`
}

const none = sql`select null::text as kind, null::uuid as subject, null::timestamptz as due_at, null::timestamptz as until_at,
  null::uuid as placement_id, null::uuid as lender_id, null::uuid as account_id, null::uuid as party_id,
  null::text as to_stage, null::text as channel, null::uuid as point where false`

type Within = Asking & { readonly me: SQL; readonly at: SQL }

function branchOf(kind: TaskKind, source: Source, { lends, me, at, filter, after, fetch }: Within): SQL {
  const { subject, dueAt, from, of, placement, toStage = sql`null::text` } = source
  const { until = sql`null::timestamptz`, channel = sql`null::text`, account = sql`null::uuid` } = source
  const { party = sql`null::uuid`, point = sql`null::uuid` } = source
  const [own, side] = lends ? [sql`lender_id`, sql`agency_id`] : [sql`agency_id`, sql`lender_id`]
  const other = source.other ?? sql`${of}.${side}`
  const before = filter.dueBefore
    ? sql`${filter.dueBefore}::timestamptz`
    : sql`(select ((${at} at time zone o.time_zone)::date + 1) at time zone o.time_zone from organisations o where o.id = ${me})`
  const working = sql`exists (select from placements z where z.lender_id = ${of}.lender_id and z.id = ${placement}
    and z.status in ('offered', 'accepted', 'active'))`
  const allowed = lends && source.account ? sql`(${placement} is null or ${working})` : working
  return sql`(
    select ${kind}::text as kind, ${subject} as subject, ${dueAt} as due_at, ${until} as until_at,
      ${placement} as placement_id, ${of}.lender_id, ${account} as account_id, ${party} as party_id,
      ${toStage} as to_stage, ${channel} as channel, ${point} as point
    from ${from} and ${of}.${own} = ${me} and ${dueAt} < ${before}
      ${lends && source.account ? sql`` : sql`and ${placement} is not null`}
      ${after ? sql`and (${dueAt}, ${subject}) > (${after.dueAt}::timestamptz, ${after.subject}::uuid)` : sql``}
      ${filter.counterparty ? sql`and ${other} = ${OrganisationId.toUuid(filter.counterparty)}::uuid` : sql``}
      ${filter.placement ? sql`and ${placement} = ${PlacementId.toUuid(filter.placement)}::uuid` : sql``}
      ${filter.allowed === undefined ? sql`` : filter.allowed ? sql`and ${allowed}` : sql`and not ${allowed}`}
    order by due_at, subject limit ${fetch})`
}

interface TaskRow {
  readonly kind: TaskKind
  readonly subject: string
  readonly dueAt: Instant
  readonly until: Instant | null
  readonly placementId: string | null
  readonly lenderId: string
  readonly agencyId: string | null
  readonly accountId: string | null
  readonly partyId: string | null
  readonly allowed: boolean
  readonly stage: StageName | null
  readonly toStage: StageName | null
  readonly channels: readonly StageChannel[] | null
  readonly channel: ContactChannel | null
  readonly point: string | null
  readonly asked: number | null
}

interface Row {
  readonly tasks: readonly TaskRow[] | null
  readonly ground: FoundTasks['ground'] | null
  readonly spent: readonly Spent[] | null
}

const read =
  (query: SQL): Statement<FoundTasks[]> =>
  async (db) => {
    const rows = await raw<Row>(query)(db)
    return rows.map(({ tasks, ground, spent }) => ({
      ...{ tasks: (tasks ?? []).map(taskFrom), ground: ground ?? [], spent: spent ?? [] },
    }))
  }

const taskFrom = (row: TaskRow): FoundTask =>
  ({
    ...row,
    placementId: row.placementId && PlacementId.fromUuid(row.placementId),
    lenderId: OrganisationId.fromUuid(row.lenderId),
    agencyId: row.agencyId && OrganisationId.fromUuid(row.agencyId),
    accountId: row.accountId && AccountId.fromUuid(row.accountId),
    partyId: row.partyId && PartyId.fromUuid(row.partyId),
  }) as FoundTask
