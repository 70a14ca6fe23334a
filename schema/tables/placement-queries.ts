import { sql } from 'drizzle-orm'
import { check, foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { type HandedDocument, PlacementId, QueryId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bytes, id, instant, version } from './columns.ts'
import { placements } from './placements.ts'

/** A question between lender and agency about a placement, answered within the mandate's clock. */
export const placementQueries = pgTable.withRLS(
  'placement_queries',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    id: id('id', QueryId).notNull(),
    kind: text('kind').$type<'question' | 'document_request'>().notNull(),
    documentKind: text('document_kind'),
    askedBy: id('asked_by', OrganisationId).notNull(),
    question: bytes('question_sealed').notNull(),
    askedAt: instant('asked_at').notNull(),
    dueAt: instant('due_at').notNull(),
    overdueAt: instant('overdue_at'),
    answer: bytes('answer_sealed'),
    document: jsonb('document').$type<HandedDocument>(),
    answeredAt: instant('answered_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    uniqueIndex('placement_queries_lender_id').on(t.lenderId, t.id),
    uniqueIndex('placement_queries_agency_id').on(t.agencyId, t.id),
    index('placement_queries_by_due').on(t.lenderId, t.dueAt, t.id),
    index('placement_queries_by_lender').on(t.lenderId, t.askedAt, t.id),
    index('placement_queries_by_agency').on(t.agencyId, t.askedAt, t.id),
    index('placement_queries_open_by_lender').on(t.lenderId, t.askedAt, t.id).where(sql`${t.answeredAt} is null`),
    index('placement_queries_open_by_agency').on(t.agencyId, t.askedAt, t.id).where(sql`${t.answeredAt} is null`),
    index('placement_queries_by_placement').on(t.lenderId, t.placementId, t.askedAt, t.id),
    index('placement_queries_by_agency_placement').on(t.agencyId, t.placementId, t.askedAt, t.id),
    check('placement_queries_kind', sql`${t.kind} in ('question','document_request')`),
    check('placement_queries_document', sql`${t.document} is null or ${t.kind} = 'document_request'`),
    check('placement_queries_asker', sql`${t.askedBy} in (${t.lenderId}, ${t.agencyId})`),
    betweenParties('placement_queries', t.lenderId, t.agencyId),
  ],
)
