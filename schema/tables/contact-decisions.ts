import { sql } from 'drizzle-orm'
import { check, foreignKey, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { AccountId, ContactPointId, PartyId } from '../../src/accounts/model.ts'
import type { Decision, Verdict } from '../../src/compliance/decision-model.ts'
import type { Grade } from '../../src/compliance/grade-model.ts'
import type { Purpose } from '../../src/compliance/request-model.ts'
import type { DebtDiscussed } from '../../src/contacts/activity-model.ts'
import { type ContactChannel, DecisionId } from '../../src/contacts/decision-model.ts'
import { CollectorId } from '../../src/licensing/collector-model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { betweenParties, bridged, bytes, id, instant, supervised, version } from './columns.ts'
import { parties } from './parties.ts'
import { placements } from './placements.ts'

/** Every answer of the gate, with the facts it was given on sealed beside it. Only ever added to. */
export const contactDecisions = pgTable.withRLS(
  'contact_decisions',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', DecisionId).notNull(),
    placementId: id('placement_id', PlacementId),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    contactPointId: id('contact_point_id', ContactPointId),
    askedBy: id('asked_by', OrganisationId).notNull(),
    collectorId: id('collector_id', CollectorId),
    jurisdiction: text('jurisdiction').notNull(),
    channel: text('channel').$type<ContactChannel>().notNull(),
    purpose: text('purpose').$type<Purpose>().notNull(),
    outcome: text('outcome').$type<Decision['outcome']>().notNull(),
    grade: text('grade').$type<Grade>(),
    ruledBy: text('ruled_by'),
    nextAllowedAt: instant('next_allowed_at'),
    debts: jsonb('debts').$type<readonly DebtDiscussed[]>(),
    verdicts: jsonb('verdicts').$type<readonly Verdict[]>().notNull(),
    passed: jsonb('passed').$type<readonly string[]>().notNull(),
    packs: jsonb('packs').$type<Decision['packs']>().notNull(),
    disclosures: jsonb('disclosures').$type<readonly string[]>().notNull(),
    requirements: jsonb('requirements').$type<readonly string[]>().notNull(),
    flags: jsonb('flags').$type<readonly string[]>().notNull(),
    overrides: jsonb('overrides').$type<readonly string[]>().notNull(),
    overrideCode: text('override_code'),
    overrideEvidence: bytes('override_evidence_sealed'),
    factsDigest: text('facts_digest').notNull(),
    facts: bytes('facts_sealed').notNull(),
    decidedAt: instant('decided_at').notNull(),
    reservedUntil: instant('reserved_until'),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({ columns: [t.lenderId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    index('contact_decisions_by_lender').on(t.lenderId, t.decidedAt, t.id),
    index('contact_decisions_by_agency').on(t.agencyId, t.decidedAt, t.id),
    index('contact_decisions_by_lender_rule').on(t.lenderId, t.ruledBy, t.decidedAt, t.id),
    index('contact_decisions_by_agency_rule').on(t.agencyId, t.ruledBy, t.decidedAt, t.id),
    index('contact_decisions_by_placement').on(t.lenderId, t.placementId, t.decidedAt, t.id),
    index('contact_decisions_by_agency_placement').on(t.agencyId, t.placementId, t.decidedAt, t.id),
    index('contact_decisions_by_person').on(t.lenderId, t.partyId, t.decidedAt, t.id),
    index('contact_decisions_by_id').on(t.id),
    index('contact_decisions_by_jurisdiction').on(t.jurisdiction, t.decidedAt),
    check('contact_decisions_outcome', sql`${t.outcome} in ('allow','deny')`),
    check('contact_decisions_reserved', sql`${t.reservedUntil} is null or ${t.outcome} = 'allow'`),
    check('contact_decisions_asker', sql`${t.askedBy} in (${t.lenderId}, coalesce(${t.agencyId}, ${t.lenderId}))`),
    betweenParties('contact_decisions', t.lenderId, t.agencyId),
    supervised('contact_decisions', t.jurisdiction),
    bridged('contact_decisions', 'select'),
  ],
)

/** Slots held by allows. Read by the counters of every organisation that may contact the person, inside `bridge`. */
export const contactReservations = pgTable.withRLS(
  'contact_reservations',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    decisionId: id('decision_id', DecisionId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    contactPointId: id('contact_point_id', ContactPointId),
    askedBy: id('asked_by', OrganisationId).notNull(),
    debts: jsonb('debts').$type<readonly DebtDiscussed[]>(),
    channel: text('channel').$type<ContactChannel>().notNull(),
    purpose: text('purpose').$type<Purpose>().notNull(),
    reservedAt: instant('reserved_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    releasedAt: instant('released_at'),
    usedAt: instant('used_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.decisionId] }),
    foreignKey({
      columns: [t.lenderId, t.decisionId],
      foreignColumns: [contactDecisions.lenderId, contactDecisions.id],
    }),
    index('contact_reservations_held').on(t.lenderId, t.partyId, t.expiresAt).where(sql`${t.releasedAt} is null`),
    index('contact_reservations_by_agency').on(t.agencyId, t.decisionId),
    check('contact_reservations_once', sql`${t.usedAt} is null or ${t.releasedAt} is null`),
    betweenParties('contact_reservations', t.lenderId, t.agencyId),
    bridged('contact_reservations', 'select'),
  ],
)
