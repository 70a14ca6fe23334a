import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { AccountId, ContactPointId, PartyId } from '../../src/accounts/model.ts'
import type { Purpose } from '../../src/compliance/request-model.ts'
import type { DebtDiscussed } from '../../src/contacts/activity-model.ts'
import { type ContactChannel, DecisionId } from '../../src/contacts/decision-model.ts'
import { ContactPlanId, PermitId, type PermitStatus } from '../../src/contacts/permit-model.ts'
import { CollectorId } from '../../src/licensing/collector-model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { betweenParties, bridged, id, instant, ownedBy, version } from './columns.ts'
import { contactDecisions } from './contact-decisions.ts'
import { parties } from './parties.ts'

/** A morning of a dialler's: what it wants to call, and until when the gate looks after it. */
export const contactPlans = pgTable.withRLS(
  'contact_plans',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ContactPlanId).notNull(),
    pool: text('pool').notNull(),
    items: integer('items').notNull(),
    createdAt: instant('created_at').notNull(),
    refreshedAt: instant('refreshed_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('contact_plans_by_age').on(t.orgId, t.createdAt, t.id),
    ownedBy('contact_plans', t.orgId),
  ],
)

/** One contact of a plan: the permit to make it, or why there is none yet. */
export const contactPermits = pgTable.withRLS(
  'contact_permits',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', PermitId).notNull(),
    askedBy: id('asked_by', OrganisationId).notNull(),
    planId: id('plan_id', ContactPlanId).notNull(),
    item: integer('item').notNull(),
    placementId: id('placement_id', PlacementId),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    contactPointId: id('contact_point_id', ContactPointId).notNull(),
    debts: jsonb('debts').$type<readonly DebtDiscussed[]>(),
    endpoint: text('endpoint').notNull(),
    channel: text('channel').$type<ContactChannel>().notNull(),
    purpose: text('purpose').$type<Purpose>().notNull(),
    notice: text('notice'),
    reply: boolean('reply').notNull().default(false),
    jurisdiction: text('jurisdiction').notNull(),
    status: text('status').$type<PermitStatus>().notNull(),
    ruledBy: text('ruled_by'),
    nextAllowedAt: instant('next_allowed_at'),
    issuedAt: instant('issued_at'),
    usedAt: instant('used_at'),
    notBefore: instant('not_before'),
    notAfter: instant('not_after'),
    revokedAt: instant('revoked_at'),
    claimedAt: instant('claimed_at'),
    claimedBy: id('claimed_by', CollectorId),
    decisionId: id('decision_id', DecisionId),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({ columns: [t.lenderId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    foreignKey({
      columns: [t.lenderId, t.decisionId],
      foreignColumns: [contactDecisions.lenderId, contactDecisions.id],
    }),
    index('contact_permits_of_lender_plan').on(t.lenderId, t.planId, t.item),
    index('contact_permits_of_agency_plan').on(t.agencyId, t.planId, t.item),
    index('contact_permits_by_agency').on(t.agencyId, t.id),
    index('contact_permits_issued').on(t.lenderId, t.partyId).where(sql`${t.status} = 'issued'`),
    check('contact_permits_status', sql`${t.status} in ('waiting','issued','claimed','revoked')`),
    check('contact_permits_window', sql`${t.status} <> 'issued' or ${t.notAfter} > ${t.notBefore}`),
    betweenParties('contact_permits', t.lenderId, t.agencyId),
    bridged('contact_permits', 'select'),
  ],
)
