import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { PlacementId } from '../../src/placements/model.ts'
import { ReturnId, type ReturnState } from '../../src/placements/return-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bytes, id, instant, version } from './columns.ts'
import { placements } from './placements.ts'

/** The agency's wish to give a placement back, and the lender's answer. */
export const placementReturns = pgTable.withRLS(
  'placement_returns',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    id: id('id', ReturnId).notNull(),
    state: text('state').$type<ReturnState>().notNull(),
    code: text('code').notNull(),
    note: bytes('note_sealed'),
    requestedAt: instant('requested_at').notNull(),
    answerBy: instant('answer_by').notNull(),
    endedAt: instant('ended_at'),
    refusalCode: text('refusal_code'),
    refusalNote: bytes('refusal_note_sealed'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    uniqueIndex('placement_returns_lender_id').on(t.lenderId, t.id),
    uniqueIndex('placement_returns_agency_id').on(t.agencyId, t.id),
    uniqueIndex('placement_returns_open').on(t.lenderId, t.placementId).where(sql`${t.state} = 'requested'`),
    index('placement_returns_by_lender').on(t.lenderId, t.requestedAt, t.id),
    index('placement_returns_by_agency').on(t.agencyId, t.requestedAt, t.id),
    index('placement_returns_by_lender_state').on(t.lenderId, t.state, t.requestedAt, t.id),
    index('placement_returns_by_agency_state').on(t.agencyId, t.state, t.requestedAt, t.id),
    index('placement_returns_by_placement').on(t.lenderId, t.placementId, t.requestedAt, t.id),
    index('placement_returns_by_agency_placement').on(t.agencyId, t.placementId, t.requestedAt, t.id),
    check(
      'placement_returns_state',
      sql`${t.state} in ('requested','accepted','refused','lapsed','withdrawn','overtaken')`,
    ),
    check('placement_returns_ended', sql`(${t.state} = 'requested') = (${t.endedAt} is null)`),
    betweenParties('placement_returns', t.lenderId, t.agencyId),
  ],
)
