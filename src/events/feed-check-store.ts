import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'

/** What is wrong with a viewer's feed, a sentence each; nothing while its positions are 1, 2, 3 up to its head. */
export const feedFaults = ({ org }: Pick<Context, 'org'>): Statement<{ fault: string }[]> => {
  const own = sql`${OrganisationId.toUuid(org)}::uuid`
  return raw(sql`
    with numbered as (
      select position, event_id, org_id, row_number() over (order by position) as expected from event_audience
      where viewer_id = ${own} and position is not null
    ), head as (
      select coalesce((select last from feed_positions where org_id = ${own}), 0) as last
    )
    (select case when position > expected then 'position ' || expected || ' is missing from the feed.'
        else 'position ' || position || ' of the feed is given twice.' end as fault
      from numbered where position <> expected order by expected limit 1)
    union all
    select 'the head of the feed is ' || last || ', and its last position ' || coalesce((select max(position) from numbered), 0) || '.'
    from head where last <> coalesce((select max(position) from numbered), 0)
    union all
    (select 'the event of position ' || n.position || ' is gone.' from numbered n
      where not exists (select from events e where e.org_id = n.org_id and e.id = n.event_id) order by n.position limit 1)`)
}
