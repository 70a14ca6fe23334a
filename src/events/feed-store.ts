import { and, asc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { eventAudience, events, feedPositions } from '../../schema/tables/events.ts'
import { anyOf, type Context, type Db, type Keyset, type Statement } from '../store/index.ts'
import { EventId, type RecordedEvent } from './model.ts'

type Viewer = Pick<Context, 'org'>

const columns = {
  id: events.id,
  type: events.type,
  version: events.typeVersion,
  position: sql<bigint>`${eventAudience.position}`.mapWith(eventAudience.position),
  recordedAt: events.recordedAt,
  command: events.command,
  org: events.orgId,
  actorClient: events.actorClient,
  actorJob: events.actorJob,
  data: events.data,
}

const seen = (db: Db, { org }: Viewer, condition: SQL | undefined) =>
  db
    .select(columns)
    .from(eventAudience)
    .innerJoin(events, and(eq(events.orgId, eventAudience.orgId), eq(events.id, eventAudience.eventId)))
    .where(and(eq(eventAudience.viewerId, org), condition))

/** The last position given in the viewer's feed. */
const head = ({ org }: Viewer) =>
  sql<bigint>`coalesce((select ${feedPositions.last} from ${feedPositions}
    where ${feedPositions.orgId} = ${sql.param(org, feedPositions.orgId)}), 0)`

/** The position before the oldest event kept since `horizon`: event ids begin with their time. */
const floor = ({ org }: Viewer, horizon: EventId) =>
  sql<bigint>`coalesce((select ${eventAudience.position} - 1 from ${eventAudience}
    where ${eventAudience.viewerId} = ${sql.param(org, eventAudience.viewerId)}
      and ${eventAudience.eventId} >= ${sql.param(horizon, eventAudience.eventId)}
      and ${eventAudience.position} is not null
    order by ${eventAudience.eventId} limit 1), ${head({ org })})`

export interface FeedBounds {
  /** Nothing at or before this position is in the feed any more. */
  readonly floor: bigint
  readonly head: bigint
}

export const feedBounds =
  (viewer: Viewer, horizon: EventId): Statement<FeedBounds[]> =>
  (db) =>
    db
      .select({ floor: floor(viewer, horizon).mapWith(BigInt), head: head(viewer).mapWith(BigInt) })
      .from(sql`(values (1)) one`)

/** The events of the feed after a position, in order, looking at no more than `window` of them. */
export const eventsAfter =
  (
    viewer: Viewer,
    wanted: {
      horizon: EventId
      after: number
      window: number
      types?: readonly string[] | undefined
      limit: number
    },
  ): Statement<RecordedEvent[]> =>
  (db) => {
    const start = sql`greatest(${wanted.after}::bigint, ${floor(viewer, wanted.horizon)})`
    return seen(
      db,
      viewer,
      and(
        sql`${eventAudience.position} > ${start}`,
        sql`${eventAudience.position} <= ${start} + ${wanted.window}::bigint`,
        wanted.types ? inArray(events.type, [...wanted.types]) : undefined,
      ),
    )
      .orderBy(asc(eventAudience.position))
      .limit(wanted.limit)
  }

/** One event, once it has its position; an empty list where the viewer does not see it. */
export const eventSeen =
  (viewer: Viewer, event: EventId): Statement<RecordedEvent[]> =>
  (db) =>
    seen(db, viewer, and(eq(eventAudience.eventId, event), isNotNull(eventAudience.position))).limit(1)

export const eventsSeen =
  (viewer: Viewer, ids: readonly EventId[]): Statement<RecordedEvent[]> =>
  (db) =>
    seen(db, viewer, and(anyOf(eventAudience.eventId, ids.map(EventId.toUuid)), isNotNull(eventAudience.position)))

/** What the viewer may see of one aggregate, newest first; `orgs` are whose commands may have changed it. */
export const eventsAbout =
  (viewer: Viewer, { orgs, aggregate }: { orgs: SQL; aggregate: SQL }, keyset: Keyset): Statement<RecordedEvent[]> =>
  (db) =>
    seen(
      db,
      viewer,
      and(
        sql`${events.orgId} = any (array(${orgs}))`,
        sql`${events.aggregateId} = (${aggregate})`,
        isNotNull(eventAudience.position),
        keyset.where(events.recordedAt, events.id),
      ),
    )
      .orderBy(...keyset.orderBy(events.recordedAt, events.id))
      .limit(keyset.fetch)
