import { sql } from 'drizzle-orm'
import { raw, type Statement } from '../store/index.ts'

/** Any number that no other advisory lock of the database uses. */
const SEQUENCER_LOCK = 7_321_604

/** Takes the lock of the sequencer for this transaction, if it is free, and notes for the next statement whether it was. */
export const takeTurn: Statement<{ mine: string }[]> = raw(
  sql`select set_config('app.sequencing', pg_try_advisory_xact_lock(${sql.raw(String(SEQUENCER_LOCK))})::text, true) as mine`,
)

/**
 * Numbers up to `limit` committed events that have no position, oldest first, without a gap in any viewer's feed, and hands those
 * that are numbered for their first viewer to the log.
 * It must be a later statement than the lock's: its snapshot then shows everything the sequencer before it numbered.
 */
export const numberBatch = (limit: number): Statement<{ numbered: number }[]> =>
  raw(sql`
    with batch as materialized (
      select viewer_id, org_id, event_id, row_number() over (partition by viewer_id order by event_id) as rank
      from (
        select viewer_id, org_id, event_id from event_audience
        where position is null and current_setting('app.sequencing', true) = 'true'
        order by event_id, viewer_id limit ${limit}
      ) oldest
    ), moved as (
      insert into feed_positions (org_id, last)
      select viewer_id, count(*) from batch group by viewer_id
      on conflict (org_id) do update set last = feed_positions.last + excluded.last
      returning org_id, last
    ), numbered as (
      update event_audience a
      set position = m.last - b.size + b.rank
      from (select *, count(*) over (partition by viewer_id) as size from batch) b join moved m on m.org_id = b.viewer_id
      where a.viewer_id = b.viewer_id and a.event_id = b.event_id
      returning 1
    ), logged as (
      select bridge.log_numbered(array_agg(org_id), array_agg(event_id)) as events from batch
    )
    select count(*)::int as numbered from numbered, logged`)
