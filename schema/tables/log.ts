import { sql } from 'drizzle-orm'
import { bigint, boolean, index, integer, pgPolicy, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { EventId } from '../../src/events/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { bridged, bytes, id, instant, sequencerRole } from './columns.ts'

/** The sequencer keeps the log; everybody else reads it through functions of `bridge`. */
const sequenced = (table: string) =>
  pgPolicy(`${table}_sequencer`, { for: 'all', to: sequencerRole, using: sql`true`, withCheck: sql`true` })

/** Events that are committed and not in the log yet: what to commit to, without what it says. */
export const logPending = pgTable.withRLS(
  'log_pending',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    eventId: id('event_id', EventId).notNull(),
    /** SHA-256 of what happened, and of who did it. */
    digest: bytes('digest').notNull(),
    actorDigest: bytes('actor_digest').notNull(),
    /** What the log holds of it in clear, where it is for everybody to read. */
    entry: bytes('entry'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.eventId] }),
    index('log_pending_oldest').on(t.eventId),
    sequenced('log_pending'),
    bridged('log_pending', 'all'),
  ],
)

/**
 * Where each event is in the log. Without its salt nobody can show any more what the commitment there is of; what is there in
 * clear has none.
 */
export const logEntries = pgTable.withRLS(
  'log_entries',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    eventId: id('event_id', EventId).notNull(),
    place: bigint('place', { mode: 'number' }).notNull(),
    salt: bytes('salt'),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.eventId] }), sequenced('log_entries'), bridged('log_entries', 'all')],
)

/** Tiles of the tree and, at level -1, bundles of entries, as long as they have got (C2SP tlog-tiles). Public. */
export const logTiles = pgTable.withRLS(
  'log_tiles',
  {
    level: integer('level').notNull(),
    place: bigint('place', { mode: 'number' }).notNull(),
    bytes: bytes('bytes').notNull(),
    isFull: boolean('is_full').notNull(),
    copiedAt: instant('copied_at'),
  },
  (t) => [
    primaryKey({ columns: [t.level, t.place] }),
    index('log_tiles_to_copy').on(t.level, t.place).where(sql`${t.copiedAt} is null and ${t.isFull}`),
    sequenced('log_tiles'),
    bridged('log_tiles', 'select'),
  ],
)

/** Signed checkpoints, by the size of the log. Public. */
export const logCheckpoints = pgTable.withRLS(
  'log_checkpoints',
  {
    size: bigint('size', { mode: 'number' }).notNull(),
    root: bytes('root').notNull(),
    note: text('note').notNull(),
    signedAt: instant('signed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.size] }), sequenced('log_checkpoints'), bridged('log_checkpoints', 'all')],
)

/** What witnesses signed, a line each. Public. */
export const logCosignatures = pgTable.withRLS(
  'log_cosignatures',
  {
    size: bigint('size', { mode: 'number' }).notNull(),
    witness: text('witness').notNull(),
    line: text('line').notNull(),
    signedAt: instant('signed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.size, t.witness] }),
    sequenced('log_cosignatures'),
    bridged('log_cosignatures', 'all'),
  ],
)
