import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { CollectorId, FindingId } from '../../src/licensing/collector-model.ts'
import {
  ScreenedActivityId,
  type ScreeningDecision,
  ScreeningId,
  type ScreeningReason,
  type StoredFinding,
  TemplateId,
  type TemplateReason,
  type TemplateState,
} from '../../src/notices/model.ts'
import type { Direction, ScreenedChannel, ScreenedLanguage, Verdict } from '../../src/notices/screening-model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bytes, day, id, instant, ownedBy, version } from './columns.ts'

/** Messages somebody asked about: nobody else’s business. Their words are gone after a short time. */
export const messageScreenings = pgTable.withRLS(
  'message_screenings',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ScreeningId).notNull(),
    placementId: id('placement_id', PlacementId),
    templateId: id('template_id', TemplateId),
    activityId: id('activity_id', ScreenedActivityId),
    collectorId: id('collector_id', CollectorId),
    happenedAt: instant('happened_at'),
    findingId: id('finding_id', FindingId),
    direction: text('direction').$type<Direction>().notNull(),
    channel: text('channel').$type<ScreenedChannel>().notNull(),
    jurisdiction: text('jurisdiction'),
    language: text('language').$type<ScreenedLanguage>().notNull(),
    timeBarred: boolean('time_barred').notNull(),
    text: bytes('text_sealed'),
    findings: jsonb('findings').$type<readonly StoredFinding[]>().notNull(),
    verdict: text('verdict').$type<Verdict>().notNull(),
    rulesVersion: text('rules_version').notNull(),
    decision: text('decision').$type<ScreeningDecision>(),
    reason: text('reason').$type<ScreeningReason>(),
    decidedAt: instant('decided_at'),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('message_screenings_by_age').on(t.orgId, t.createdAt, t.id),
    index('message_screenings_undecided')
      .on(t.orgId, t.createdAt, t.id)
      .where(sql`${t.verdict} <> 'clean' and ${t.decision} is null`),
    index('message_screenings_expiring').on(t.orgId, t.expiresAt).where(sql`${t.text} is not null`),
    check('message_screenings_verdict', sql`${t.verdict} in ('clean','review','block')`),
    check('message_screenings_decision', sql`${t.decision} in ('released','rejected')`),
    check('message_screenings_decided', sql`(${t.decision} is null) = (${t.decidedAt} is null)`),
    ownedBy('message_screenings', t.orgId),
  ],
)

/** Versions of texts with placeholders, between who wrote them and who approves them. */
export const messageTemplates = pgTable.withRLS(
  'message_templates',
  {
    authorId: id('org_id', OrganisationId).notNull(),
    approverId: id('approver_id', OrganisationId).notNull(),
    id: id('id', TemplateId).notNull(),
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
    purpose: text('purpose').notNull(),
    channel: text('channel').$type<ScreenedChannel>().notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    language: text('language').$type<ScreenedLanguage>().notNull(),
    body: text('body').notNull(),
    findings: jsonb('findings').$type<readonly StoredFinding[]>().notNull(),
    verdict: text('verdict').$type<Verdict>().notNull(),
    rulesVersion: text('rules_version').notNull(),
    state: text('state').$type<TemplateState>().notNull(),
    reason: text('reason').$type<TemplateReason>(),
    lawyerReviewedOn: day('lawyer_reviewed_on'),
    filedAs: text('filed_as'),
    submittedAt: instant('submitted_at').notNull(),
    decidedAt: instant('decided_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.authorId, t.id] }),
    uniqueIndex('message_templates_number').on(t.authorId, t.reference, t.number),
    uniqueIndex('message_templates_approved').on(t.authorId, t.reference).where(sql`${t.state} = 'approved'`),
    index('message_templates_by_author').on(t.authorId, t.submittedAt, t.id),
    index('message_templates_by_approver').on(t.approverId, t.submittedAt, t.id),
    check('message_templates_state', sql`${t.state} in ('submitted','approved','rejected','replaced','suspended')`),
    check('message_templates_decided', sql`(${t.state} = 'submitted') = (${t.decidedAt} is null)`),
    betweenParties('message_templates', t.authorId, t.approverId),
  ],
)
