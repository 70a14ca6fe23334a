import { type SQL, sql } from 'drizzle-orm'
import { callDifferences, callMatches } from '../../schema/tables/call-records.ts'
import { type ActivityDirection, ActivityId, type Disposition } from '../contacts/index.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { PlacementId } from '../placements/index.ts'
import { type Context, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CHUNK_ROWS, type ComparedCall, type ComparedContact, type Endpoint, type Found } from './comparing-rules.ts'
import { type CallComparison, CallComparisonId, type CallDifference, CallRecordId, type CallResult } from './model.ts'

/** A step knows the comparison by id and its period; how far it has come is read under its lock. */
interface Step extends Pick<Context, 'org'> {
  readonly callComparison: CallComparisonId
  /** The period, with the tolerance around it. */
  readonly first: Instant
  readonly last: Instant
}

const mine = ({ org }: Pick<Step, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

const comparison = (step: Step, phase: string): SQL => sql`
  select c.id, c.from_at, c.until_at, make_interval(secs => c.tolerance_seconds) as tolerance, c.compared_to
  from call_comparisons c where c.agency_id = ${mine(step)}
    and c.id = ${CallComparisonId.toUuid(step.callComparison)}::uuid and c.state = 'comparing' and c.phase = ${phase}`

/** A position in an order of two parts, as `compared_to` keeps it. */
const after = (part: 1 | 2 | 3, type: string, otherwise: string): SQL =>
  sql`(select coalesce(split_part(c.compared_to, '|', ${part}), ${otherwise})::${sql.raw(type)} from c)`

const ZERO = '00000000-0000-0000-0000-000000000000'

/** Nobody has so many contacts with one person about a few hours; more are no business of pairing. */
const CONTACTS_PER_NUMBER_MAX = 5_000

interface CallRow {
  readonly id: string
  readonly direction: ActivityDirection
  readonly at: string
  readonly result: CallResult
  readonly talk: number
  readonly named: boolean
  readonly lenders: number
  readonly lender: string | null
  readonly placements: number
  readonly placement: string | null
}

interface ContactRow {
  readonly id: string
  readonly direction: ActivityDirection
  readonly at: string
  readonly disposition: Disposition
  readonly talk: number | null
  readonly lender: string
  readonly placement: string
}

const callOf = (row: CallRow): ComparedCall => ({
  id: CallRecordId.fromUuid(row.id),
  ...{ direction: row.direction, startedAt: instantFromDatabase(row.at), result: row.result },
  ...{ talkSeconds: row.talk, named: row.named },
  lenderId: row.lenders === 1 && row.lender ? OrganisationId.fromUuid(row.lender) : null,
  placementId: row.placements === 1 && row.placement ? PlacementId.fromUuid(row.placement) : null,
})

const contactOf = (row: ContactRow): ComparedContact => ({
  id: ActivityId.fromUuid(row.id),
  ...{ direction: row.direction, happenedAt: instantFromDatabase(row.at), disposition: row.disposition },
  ...{ talkSeconds: row.talk, lenderId: OrganisationId.fromUuid(row.lender) },
  placementId: PlacementId.fromUuid(row.placement),
})

/** What a step reads, and how far that brings it: null once nothing is left behind it. */
export interface Chunk<Row> {
  readonly rows: readonly Row[]
  readonly comparedTo: string | null
}

/** A contact in its last form; what was recorded in error is none. */
const stands = sql`a.channel = 'phone' and a.correction is distinct from 'recorded_in_error'
  and not exists (select from activities k where k.lender_id = a.lender_id and k.happened_at = a.happened_at and k.corrects = a.id)`

const unmatched = (step: Step): SQL => sql`
  not exists (select from call_matches m where m.agency_id = ${mine(step)}
    and m.comparison_id = ${CallComparisonId.toUuid(step.callComparison)}::uuid and m.activity_id = a.id)`

const asContact = sql`jsonb_build_object('id', a.id, 'direction', a.direction, 'at', a.happened_at,
  'disposition', a.disposition, 'talk', a.talk_seconds, 'lender', a.lender_id, 'placement', a.placement_id)`

/**
 * Numbers next in line, each with its calls and the contacts with whom it leads to. All calls of a number are of one step, but
 * for those of a number that has more than a step holds.
 */
export const nextEndpoints =
  (step: Step): Statement<Chunk<Endpoint>> =>
  async (db) => {
    const rows = await raw<{ calls: CallRow[]; contacts: ContactRow[]; mark: string | null }>(sql`
      with c as materialized (${comparison(step, 'known')}), r as materialized (
        select r.* from call_records r
        where r.agency_id = ${mine(step)} and r.endpoint_id is not null and exists (select from c)
          and r.started_at >= ${step.first}::timestamptz and r.started_at < ${step.last}::timestamptz
          and (r.endpoint_id, r.started_at, r.id) > (${after(1, 'uuid', ZERO)}, ${after(2, 'timestamptz', '-infinity')},
            ${after(3, 'uuid', ZERO)})
        order by r.endpoint_id, r.started_at, r.id limit ${CHUNK_ROWS}
      ), size as materialized (
        select count(*) = ${CHUNK_ROWS} as is_full, (array_agg(endpoint_id order by endpoint_id desc))[1] as last,
          count(distinct endpoint_id) > 1 as has_others from r
      ), whole as materialized (
        select r.* from r, size where not (size.is_full and size.has_others and r.endpoint_id = size.last)
      ), t as materialized (
        select w.endpoint_id, w.id as record, t.* from whole w cross join lateral (
          select t.lender_id, t.placement_id, t.party_id, t.contact_point_id from call_record_targets t
          where t.agency_id = ${mine(step)} and t.call_record_id = w.id offset 0) t
      ), calls as (
        select w.endpoint_id, jsonb_agg(jsonb_build_object('id', w.id, 'direction', w.direction, 'at', w.started_at,
          'result', w.result, 'talk', w.talk_seconds, 'named', w.started_at >= c.from_at and w.started_at < c.until_at,
          'lenders', x.lenders, 'lender', x.lender, 'placements', x.placements, 'placement', x.placement)) as calls,
          min(w.started_at) - c.tolerance as first, max(w.started_at) + c.tolerance as last
        from c, whole w cross join lateral (
          select count(distinct t.lender_id) as lenders, (array_agg(t.lender_id))[1] as lender,
            count(distinct t.placement_id) as placements, (array_agg(t.placement_id))[1] as placement
          from t where t.record = w.id) x
        group by w.endpoint_id, c.tolerance
      )
      select k.calls, coalesce((
          select jsonb_agg(${asContact}) from (
            select a.* from (select distinct t.party_id, t.contact_point_id from t where t.endpoint_id = k.endpoint_id) p
            cross join lateral (
              select a.* from activities a
              where a.agency_id = ${mine(step)} and a.party_id = p.party_id
                and a.happened_at >= ${step.first}::timestamptz and a.happened_at < ${step.last}::timestamptz
                and a.happened_at between k.first and k.last
                and (a.contact_point_id is null or a.contact_point_id = p.contact_point_id) and ${stands} and ${unmatched(step)}
              offset 0) a
            limit ${CONTACTS_PER_NUMBER_MAX}) a), '[]') as contacts,
        (select w.endpoint_id || '|' || w.started_at || '|' || w.id from whole w, size where size.is_full
          order by w.endpoint_id desc, w.started_at desc, w.id desc limit 1) as mark
      from calls k order by k.endpoint_id`)(db)
    return {
      rows: rows.map(({ calls, contacts }) => ({ calls: calls.map(callOf), contacts: distinct(contacts) })),
      comparedTo: rows[0]?.mark ?? null,
    }
  }

/** A number of two people on one contact without a number leads there twice. */
const distinct = (contacts: readonly ContactRow[]): ComparedContact[] => [
  ...new Map(contacts.map((row) => [row.id, contactOf(row)])).values(),
]

/** Calls next in line whose number leads to nobody. */
export const nextUnknown =
  (step: Step): Statement<Chunk<ComparedCall>> =>
  async (db) => {
    const rows = await raw<{ call: CallRow; mark: string }>(sql`
      with c as materialized (${comparison(step, 'unknown')})
      select jsonb_build_object('id', r.id, 'direction', r.direction, 'at', r.started_at, 'result', r.result,
        'talk', r.talk_seconds, 'named', true, 'lenders', 0, 'placements', 0) as call, r.started_at || '|' || r.id as mark
      from c, call_records r
      where r.agency_id = ${mine(step)} and r.endpoint_id is null
        and r.started_at >= ${step.first}::timestamptz and r.started_at < ${step.last}::timestamptz
        and r.started_at >= c.from_at and r.started_at < c.until_at
        and (r.started_at, r.id) > (${after(1, 'timestamptz', '-infinity')}, ${after(2, 'uuid', ZERO)})
      order by r.started_at, r.id limit ${CHUNK_ROWS}`)(db)
    return { rows: rows.map(({ call }) => callOf(call)), comparedTo: markOf(rows) }
  }

/** Contacts by telephone next in line, and of these the ones that no call was paired with. */
export const nextContacts =
  (step: Step): Statement<Chunk<{ readonly contact: ComparedContact; readonly isMatched: boolean }>> =>
  async (db) => {
    const rows = await raw<{ contact: ContactRow; matched: boolean; mark: string }>(sql`
      with c as materialized (${comparison(step, 'contacts')})
      select ${asContact} as contact, not ${unmatched(step)} as matched, a.happened_at || '|' || a.id as mark
      from c, activities a
      where a.agency_id = ${mine(step)} and a.happened_at >= ${step.first}::timestamptz and a.happened_at < ${step.last}::timestamptz
        and a.happened_at >= c.from_at and a.happened_at < c.until_at and ${stands}
        and (a.happened_at, a.id) > (${after(1, 'timestamptz', '-infinity')}, ${after(2, 'uuid', ZERO)})
      order by a.happened_at, a.id limit ${CHUNK_ROWS}`)(db)
    return {
      rows: rows.map(({ contact, matched }) => ({ contact: contactOf(contact), isMatched: matched })),
      comparedTo: markOf(rows),
    }
  }

const markOf = (rows: readonly { mark: string }[]): string | null =>
  rows.length === CHUNK_ROWS ? (rows.at(-1)?.mark ?? null) : null

export const insertMatches = (
  { agencyId, id: comparisonId }: CallComparison,
  matches: Found['matches'],
): readonly Statement[] => {
  const [first, ...others] = matches.map(([call, contact]) => ({
    ...{ agencyId, comparisonId, callRecordId: call.id, activityId: contact.id },
  }))
  return first ? [insertMany(callMatches, [first, ...others])] : []
}

export const insertDifferences = (differences: readonly CallDifference[]): readonly Statement[] => {
  const [first, ...others] = differences
  return first ? [insertMany(callDifferences, [first, ...others])] : []
}

/** Lenders that a comparison named something to: who is told that it is over. */
export const lendersNamed = (step: Pick<Step, 'org' | 'callComparison'>): Statement<{ lender: string }[]> =>
  raw(sql`
    select distinct d.lender_id as lender from call_differences d where d.agency_id = ${mine(step)}
      and d.comparison_id = ${CallComparisonId.toUuid(step.callComparison)}::uuid and d.lender_id is not null`)
