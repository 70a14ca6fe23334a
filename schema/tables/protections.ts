import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { PartyId } from '../../src/accounts/model.ts'
import { ExchangeId } from '../../src/exchange/member-model.ts'
import {
  type EndCode,
  ProtectionId,
  type ProtectionStatus,
  type RequiredTreatment,
  type SignalKind,
  TreatmentId,
} from '../../src/protections/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { appRole, bridged, bytes, currentOrg, day, id, instant, ownedBy, version } from './columns.ts'
import { parties } from './parties.ts'

const treatments = sql`('no_contact','mandatory_notices_only','through_representative','letter_only','no_visits',
  'reduced_frequency','specialist_only')`

/** Why a person is protected, kept by whoever registered it and shown to nobody else. */
export const protections = pgTable.withRLS(
  'protections',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ProtectionId).notNull(),
    reference: text('reference'),
    /** The lender whose person it is; null: known by national id alone. */
    creditorId: id('creditor_id', OrganisationId),
    partyId: id('party_id', PartyId),
    namespace: text('namespace'),
    tag: bytes('tag'),
    tagKey: integer('tag_key'),
    /** The exchange whose token `tag` is: a safety signal of a member of it. */
    exchangeId: id('exchange_id', ExchangeId),
    jurisdiction: text('jurisdiction').notNull(),
    kind: text('kind').$type<SignalKind>().notNull(),
    treatment: text('treatment').$type<RequiredTreatment>().notNull(),
    limitContacts: integer('limit_contacts'),
    limitDays: integer('limit_days'),
    freezesInterest: boolean('freezes_interest').notNull().default(false),
    freezesFees: boolean('freezes_fees').notNull().default(false),
    from: instant('from_at').notNull(),
    until: instant('until_at'),
    reviewOn: day('review_on').notNull(),
    reviewedAt: instant('reviewed_at'),
    evidenceReference: text('evidence_reference'),
    evidenceSha256: text('evidence_sha256'),
    referredTo: text('referred_to'),
    status: text('status').$type<ProtectionStatus>().notNull(),
    registeredAt: instant('registered_at').notNull(),
    endedAt: instant('ended_at'),
    endCode: text('end_code').$type<EndCode>(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('protections_reference').on(t.orgId, t.reference).where(sql`${t.reference} is not null`),
    index('protections_by_age').on(t.orgId, t.registeredAt, t.id),
    index('protections_by_party').on(t.orgId, t.partyId, t.kind),
    index('protections_signals')
      .on(t.exchangeId, t.namespace)
      .where(sql`${t.exchangeId} is not null and ${t.status} = 'running'`),
    index('protections_by_signal_age').on(t.orgId, t.registeredAt, t.id).where(sql`${t.exchangeId} is not null`),
    index('protections_by_tag').on(t.namespace, t.tag).where(sql`${t.tag} is not null and ${t.status} = 'running'`),
    check(
      'protections_kind',
      sql`${t.kind} in ('mental_health','illness','bereavement','disability','low_literacy','breathing_space',
        'mental_health_crisis','disaster','attorney_represented','cease_request','deceased','insolvent')`,
    ),
    check('protections_signal', sql`${t.exchangeId} is null or (${t.tag} is not null and ${t.until} is not null)`),
    check('protections_facts', sql`${t.kind} not in ('deceased','insolvent') or ${t.exchangeId} is not null`),
    check('protections_treatment', sql`${t.treatment} in ${treatments}`),
    check('protections_limit', sql`(${t.limitContacts} is null) = (${t.limitDays} is null)`),
    check('protections_status', sql`${t.status} in ('running','ended','expired','withdrawn')`),
    check('protections_interval', sql`${t.until} is null or ${t.until} >= ${t.from}`),
    check('protections_ended', sql`(${t.status} = 'running') = (${t.endedAt} is null)`),
    check('protections_subject', sql`(${t.partyId} is null) = (${t.tag} is not null)`),
    check('protections_evidence', sql`${t.evidenceReference} is not null or ${t.evidenceSha256} is not null`),
    ownedBy('protections', t.orgId),
    bridged('protections', 'all'),
  ],
)

/** What every lender of a protected person, and whoever works for it, owes that person. Written inside `bridge` alone. */
export const borrowerTreatments = pgTable.withRLS(
  'borrower_treatments',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', TreatmentId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    /** The protection it comes from: read inside `bridge` alone. */
    originOrg: id('origin_org', OrganisationId).notNull(),
    originId: id('origin_id', ProtectionId).notNull(),
    treatment: text('treatment').$type<RequiredTreatment>().notNull(),
    limitContacts: integer('limit_contacts'),
    limitDays: integer('limit_days'),
    freezesInterest: boolean('freezes_interest').notNull().default(false),
    freezesFees: boolean('freezes_fees').notNull().default(false),
    from: instant('from_at').notNull(),
    until: instant('until_at'),
    /** Binds the person's other lenders too, where lenders may tell each other. */
    shared: boolean('shared').notNull(),
    requiredAt: instant('required_at').notNull(),
    liftedAt: instant('lifted_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    uniqueIndex('borrower_treatments_once').on(t.lenderId, t.partyId, t.originId),
    index('borrower_treatments_by_age').on(t.lenderId, t.requiredAt, t.id),
    index('borrower_treatments_by_origin').on(t.originId),
    index('borrower_treatments_by_id').on(t.id),
    foreignKey({ columns: [t.lenderId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    check('borrower_treatments_treatment', sql`${t.treatment} in ${treatments}`),
    check('borrower_treatments_interval', sql`${t.until} is null or ${t.until} >= ${t.from}`),
    pgPolicy('borrower_treatments_lender', { for: 'select', to: appRole, using: sql`${t.lenderId} = ${currentOrg}` }),
    bridged('borrower_treatments', 'all'),
  ],
)
