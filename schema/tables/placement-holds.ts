import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { HoldId, type HoldSource } from '../../src/placements/hold-model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bridged, bytes, id, instant, version } from './columns.ts'
import { placements } from './placements.ts'

/** A reason to stop work on a placement. A set: each source stops it for itself, and nobody lifts another's. */
export const placementHolds = pgTable.withRLS(
  'placement_holds',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    id: id('id', HoldId).notNull(),
    source: text('source').$type<HoldSource>().notNull(),
    code: text('code'),
    reference: text('reference'),
    note: bytes('note_sealed'),
    forMandate: boolean('for_mandate').notNull().default(false),
    forCase: boolean('for_case').notNull().default(false),
    placedBy: id('placed_by', OrganisationId).notNull(),
    placedAt: instant('placed_at').notNull(),
    until: instant('until_at'),
    endedAt: instant('ended_at'),
    endedBy: id('ended_by', OrganisationId),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    uniqueIndex('placement_holds_lender_id').on(t.lenderId, t.id),
    uniqueIndex('placement_holds_agency_id').on(t.agencyId, t.id),
    uniqueIndex('placement_holds_once')
      .on(t.lenderId, t.placementId, t.placedBy, t.source, t.forMandate, sql`coalesce(${t.reference}, '')`)
      .where(sql`${t.endedAt} is null`),
    index('placement_holds_by_lender').on(t.lenderId, t.placedAt, t.id),
    index('placement_holds_by_agency').on(t.agencyId, t.placedAt, t.id),
    index('placement_holds_open_by_lender').on(t.lenderId, t.placedAt, t.id).where(sql`${t.endedAt} is null`),
    index('placement_holds_open_by_agency').on(t.agencyId, t.placedAt, t.id).where(sql`${t.endedAt} is null`),
    index('placement_holds_by_placement').on(t.lenderId, t.placementId, t.placedAt, t.id),
    index('placement_holds_by_agency_placement').on(t.agencyId, t.placementId, t.placedAt, t.id),
    check(
      'placement_holds_source',
      sql`${t.source} in ('dispute','protection','complaint','licence','mandate','lender','agency')`,
    ),
    check('placement_holds_placed_by', sql`${t.placedBy} in (${t.lenderId}, ${t.agencyId})`),
    betweenParties('placement_holds', t.lenderId, t.agencyId),
    bridged('placement_holds', 'all'),
  ],
)
