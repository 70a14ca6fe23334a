import { sql } from 'drizzle-orm'
import { check, foreignKey, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { SharingScope } from '../../src/mandates/terms.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { type OpeningPurpose, SealedRecordOpeningId } from '../../src/placements/sealed-record-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import type { CaseFileParty } from './case-files.ts'
import { betweenParties, bridged, id, instant } from './columns.ts'
import { placements } from './placements.ts'

/**
 * What a former holder's case file said when its placement ended. Nobody selects it: it is answered by a bridge function
 * to whoever records an opening. It holds no keys: what an erased party's key sealed opens no more.
 */
export const sealedRecords = pgTable.withRLS(
  'sealed_records',
  {
    viewerId: id('viewer_id', OrganisationId).notNull(),
    sourceId: id('source_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    scopes: text('scopes').array().$type<SharingScope>().notNull(),
    account: jsonb('account').$type<Record<string, unknown>>().notNull(),
    parties: jsonb('parties').$type<Omit<CaseFileParty, 'wrappedKey'>[]>().notNull(),
    sealedAt: instant('sealed_at').notNull(),
    retainedUntil: instant('retained_until').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.viewerId, t.placementId] }),
    foreignKey({ columns: [t.sourceId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    index('sealed_records_by_source').on(t.sourceId, t.retainedUntil),
    bridged('sealed_records', 'all'),
  ],
)

/** Each time a former holder looked into its sealed record, and what for. Both sides see it. */
export const sealedRecordOpenings = pgTable.withRLS(
  'sealed_record_openings',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    id: id('id', SealedRecordOpeningId).notNull(),
    purpose: text('purpose').$type<OpeningPurpose>().notNull(),
    reference: text('reference').notNull(),
    openedAt: instant('opened_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    index('sealed_record_openings_by_lender').on(t.lenderId, t.placementId, t.openedAt, t.id),
    index('sealed_record_openings_by_agency').on(t.agencyId, t.placementId, t.openedAt, t.id),
    check('sealed_record_openings_purpose', sql`${t.purpose} in ('complaint','payment','examination')`),
    betweenParties('sealed_record_openings', t.lenderId, t.agencyId),
  ],
)
