import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import { EventId } from '../../src/events/model.ts'
import { JobId, type JobState } from '../../src/jobs/model.ts'
import { ClientId, OrganisationId } from '../../src/tenancy/model.ts'
import {
  appRole,
  bridged,
  bridgeRole,
  currentOrg,
  id,
  instant,
  jobsRole,
  ownedBy,
  sequencerRole,
  supervised,
  version,
} from './columns.ts'

/** The one log. `org_id` is whose command it was; `event_audience` says who may see it. */
export const events = pgTable.withRLS(
  'events',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', EventId).notNull(),
    type: text('type').notNull(),
    typeVersion: integer('type_version').notNull(),
    aggregateId: text('aggregate_id').notNull(),
    command: text('command').notNull(),
    actorClient: id('actor_client', ClientId),
    actorJob: text('actor_job'),
    jurisdiction: text('jurisdiction'),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('events_by_jurisdiction').on(t.jurisdiction, t.recordedAt).where(sql`${t.jurisdiction} is not null`),
    // The aggregate first, so that the key alone begins with the tenant: to a plan from when the table was empty, such as
    // those that check foreign keys, both would cost the same, and one reads a whole tenant for each row.
    index('events_by_aggregate').on(t.aggregateId, t.orgId),
    pgPolicy('events_append', { for: 'insert', to: appRole, withCheck: sql`${t.orgId} = ${currentOrg}` }),
    pgPolicy('events_read', {
      for: 'select',
      to: appRole,
      using: sql`${t.orgId} = ${currentOrg} or exists (select 1 from event_audience a where a.viewer_id = ${currentOrg} and a.org_id = ${t.orgId} and a.event_id = ${t.id})`,
    }),
    bridged('events', 'insert'),
    // The log commits to events; it is handed digests.
    pgPolicy('events_bridge_read', { for: 'select', to: bridgeRole, using: sql`true` }),
    supervised('events', t.jurisdiction),
  ],
)

/** One row per event and viewer. `position` is gapless per viewer and set by the sequencer. */
export const eventAudience = pgTable.withRLS(
  'event_audience',
  {
    viewerId: id('viewer_id', OrganisationId).notNull(),
    orgId: id('org_id', OrganisationId).notNull(),
    eventId: id('event_id', EventId).notNull(),
    position: bigint('position', { mode: 'bigint' }),
  },
  (t) => [
    primaryKey({ columns: [t.viewerId, t.eventId] }),
    foreignKey({ columns: [t.orgId, t.eventId], foreignColumns: [events.orgId, events.id] }),
    index('event_audience_by_position').on(t.viewerId, t.position).where(sql`${t.position} is not null`),
    index('event_audience_unnumbered').on(t.eventId, t.viewerId).where(sql`${t.position} is null`),
    pgPolicy('event_audience_append', { for: 'insert', to: appRole, withCheck: sql`${t.orgId} = ${currentOrg}` }),
    pgPolicy('event_audience_read', {
      for: 'select',
      to: appRole,
      using: sql`${t.viewerId} = ${currentOrg}`,
    }),
    pgPolicy('event_audience_sequencer_read', { for: 'select', to: sequencerRole, using: sql`true` }),
    pgPolicy('event_audience_sequencer_number', {
      for: 'update',
      to: sequencerRole,
      using: sql`true`,
      withCheck: sql`${t.position} is not null`,
    }),
    bridged('event_audience', 'insert'),
    pgPolicy('event_audience_bridge_read', { for: 'select', to: bridgeRole, using: sql`true` }),
  ],
)

export const feedPositions = pgTable.withRLS(
  'feed_positions',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    last: bigint('last', { mode: 'bigint' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId] }),
    pgPolicy('feed_positions_read', { for: 'select', to: appRole, using: sql`${t.orgId} = ${currentOrg}` }),
    pgPolicy('feed_positions_sequencer', { for: 'all', to: sequencerRole, using: sql`true`, withCheck: sql`true` }),
  ],
)

export { JobId }

/** Work to do later, one organisation at a time. The jobs role sees only the columns that say what is due. */
export const jobs = pgTable.withRLS(
  'jobs',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', JobId).notNull(),
    kind: text('kind').notNull(),
    subjectId: text('subject_id').notNull(),
    state: text('state').$type<JobState>().notNull().default('due'),
    dueAt: instant('due_at').notNull(),
    claimedUntil: instant('claimed_until'),
    attempts: integer('attempts').notNull().default(0),
    lastProblem: text('last_problem'),
    /** The trace the work belongs to: the `traceparent` (W3C Trace Context) of whatever put it off. */
    traceparent: text('traceparent'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('jobs_due').on(t.dueAt).where(sql`${t.state} = 'due'`),
    index('jobs_done').on(t.orgId, t.dueAt).where(sql`${t.state} = 'done'`),
    index('jobs_by_age').on(t.orgId, t.createdAt, t.id),
    index('jobs_by_subject').on(t.orgId, t.subjectId),
    check('jobs_state', sql`${t.state} in ('due','done','dead')`),
    ownedBy('jobs', t.orgId),
    bridged('jobs', 'insert'),
    pgPolicy('jobs_bridge_read', { for: 'select', to: bridgeRole, using: sql`true` }),
    pgPolicy('jobs_due_read', { for: 'select', to: jobsRole, using: sql`${t.state} = 'due'` }),
    pgPolicy('jobs_claim', { for: 'update', to: jobsRole, using: sql`${t.state} = 'due'`, withCheck: sql`true` }),
  ],
)
