import { sql } from 'drizzle-orm'
import { supervisionTallies as tallies } from '../../schema/tables/supervision.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { type EventInLog, inLog, inLogFrom } from '../log/index.ts'
import { type Context, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { SupervisionExportId } from './model.ts'
import type { CountedPlace, Tally } from './tally-model.ts'
import type { Taken } from './tally-rules.ts'
import type { TemplateName } from './template-model.ts'

type Own = Pick<Context, 'org'>

const uuid = ({ org }: Own) => sql`${OrganisationId.toUuid(org)}::uuid`

/** When each day since one was last counted. */
export const takenSince =
  (own: Own, from: CalendarDate): Statement<Taken[]> =>
  async (db) => {
    const rows = await raw<{ day: CalendarDate; until: string }>(sql`
      select day::text as day, max(until_at) as until from supervision_tallies
      where org_id = ${uuid(own)} and day >= ${from}::date group by day order by day`)(db)
    return rows.map(({ day, until }) => ({ day, until: instantFromDatabase(until) }))
  }

/** What a day had where the caller regulates, as far as recorded by then. */
export const countedOn =
  (day: CalendarDate, until: Instant): Statement<CountedPlace[]> =>
  async (db) => {
    const rows = await raw<{ template: TemplateName; jurisdiction: string; rows: string }>(
      sql`select template, jurisdiction, rows from bridge.tallied(${day}::date, ${until}::timestamptz)`,
    )(db)
    return rows.map((each) => ({ ...each, rows: Number(each.rows) }))
  }

export const insertTallies = ([first, ...others]: readonly Tally[]): Statement[] =>
  first ? [insertMany(tallies, [{ ...first }, ...others.map((each) => ({ ...each }))])] : []

/** A tally an export opens, with its event as the log has it. */
export interface OpenedTally extends EventInLog {
  readonly day: CalendarDate
  readonly opening: string
  readonly event_id: string
}

/**
 * The newest tallies, known by the moment of an export, of the whole days of its period that were over by then: its template’s
 * alone, in the order of days.
 */
export const talliesOf = (
  own: Own,
  id: SupervisionExportId,
  { after, limit }: { after: CalendarDate | undefined; limit: number },
): Statement<OpenedTally[]> =>
  raw(sql`
    select t.day::text as day, t.opening, e.id as event_id, ${inLog}
    from supervision_exports x
    cross join lateral (
      select distinct on (n.day) n.day, n.id, n.opening from supervision_tallies n
      where n.org_id = ${uuid(own)} and n.template = x.template and n.created_at <= x.as_of
        and n.day > coalesce(${after ?? null}::date, '-infinity')
        and n.day >= ((x.from_at at time zone 'UTC') + interval '1 day' - interval '1 millisecond')::date
        and n.day < (least(x.to_at, x.as_of) at time zone 'UTC')::date
      order by n.day, n.created_at desc limit ${limit}
    ) t
    join events e on e.aggregate_id = concordat.typeid('tly', t.id) and e.org_id = ${uuid(own)}
    ${inLogFrom}
    where x.org_id = ${uuid(own)} and x.id = ${SupervisionExportId.toUuid(id)}::uuid
    order by t.day`)
