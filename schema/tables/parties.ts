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
import {
  AccountId,
  type Authority,
  type AuthorityScope,
  ContactPointId,
  type ContactPointKind,
  type ErasureReason,
  type Liability,
  PartyId,
  type PartyRole,
  type PartyStatusKind,
  type Source,
} from '../../src/accounts/model.ts'
import { ExchangeId } from '../../src/exchange/member-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { amount, appRole, bridged, bytes, currentOrg, day, id, instant, ownedBy, version } from './columns.ts'

/** Identity fields are sealed under the party's own key; destroying that key erases them everywhere. */
export const parties = pgTable.withRLS(
  'parties',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', PartyId).notNull(),
    reference: text('reference').notNull(),
    kind: text('kind').$type<'person' | 'firm'>().notNull(),
    wrappedKey: bytes('wrapped_key'),
    name: bytes('name_sealed'),
    nationalId: bytes('national_id_sealed'),
    nationalIdNamespace: text('national_id_namespace'),
    birthDate: bytes('birth_date_sealed'),
    employer: bytes('employer_sealed'),
    preferredLanguage: text('preferred_language'),
    erasedAt: instant('erased_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('parties_reference').on(t.orgId, t.reference),
    index('parties_by_age').on(t.orgId, t.createdAt, t.id),
    check('parties_kind', sql`${t.kind} in ('person','firm')`),
    check('parties_erased', sql`${t.erasedAt} is null or ${t.wrappedKey} is null`),
    ownedBy('parties', t.orgId),
    bridged('parties', 'select'),
  ],
)

/** Blind indexes: find a party by an identifier without storing the identifier. */
export const partyIndexes = pgTable.withRLS(
  'party_indexes',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    field: text('field').notNull(),
    blind: bytes('blind').notNull(),
    partyId: id('party_id', PartyId).notNull(),
    /** The contact point the identifier belongs to; removing one removes the other. */
    contactPointId: id('contact_point_id', ContactPointId),
    /** The index key it was made with; null where that was not noted yet. */
    indexKey: integer('index_key'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.field, t.blind, t.partyId] }),
    uniqueIndex('party_indexes_one_person').on(t.orgId, t.blind).where(sql`${t.field} = 'national_id'`),
    check(
      'party_indexes_field',
      sql`${t.field} in ('national_id','name_birth_date','phone','email','address','workplace')`,
    ),
    foreignKey({ columns: [t.orgId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    index('party_indexes_by_party').on(t.orgId, t.partyId),
    ownedBy('party_indexes', t.orgId),
    bridged('party_indexes', 'select'),
  ],
)

/**
 * Joins one borrower's parties across lenders: by a keyed hash of the national id, and by the token each exchange knows the
 * person by, in namespaces of their own. Written by its owner, read only inside `bridge`.
 */
export const subjectTags = pgTable.withRLS(
  'subject_tags',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    namespace: text('namespace').notNull(),
    tag: bytes('tag').notNull(),
    /** The tag key it was made with; null where that was not noted yet. */
    tagKey: integer('tag_key'),
    /** The exchange whose token it is, as the matcher stores it; null: a hash of the national id. */
    exchangeId: id('exchange_id', ExchangeId),
    /** Of a hash: for which exchanges and epochs the person has tokens beside it; null: for none yet. */
    matchedFor: text('matched_for'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.partyId, t.namespace] }),
    foreignKey({ columns: [t.orgId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    index('subject_tags_by_tag').on(t.namespace, t.tag),
    index('subject_tags_to_match').on(t.orgId, t.namespace, t.matchedFor).where(sql`${t.exchangeId} is null`),
    check('subject_tags_exchange', sql`${t.exchangeId} is null or num_nonnulls(${t.tagKey}, ${t.matchedFor}) = 0`),
    pgPolicy('subject_tags_insert', { for: 'insert', to: appRole, withCheck: sql`${t.orgId} = ${currentOrg}` }),
    pgPolicy('subject_tags_update', {
      for: 'update',
      to: appRole,
      using: sql`${t.orgId} = ${currentOrg}`,
      withCheck: sql`${t.orgId} = ${currentOrg}`,
    }),
    pgPolicy('subject_tags_delete', { for: 'delete', to: appRole, using: sql`${t.orgId} = ${currentOrg}` }),
    pgPolicy('subject_tags_own', { for: 'select', to: appRole, using: sql`${t.orgId} = ${currentOrg}` }),
    bridged('subject_tags', 'select'),
  ],
)

export const accountParties = pgTable.withRLS(
  'account_parties',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    role: text('role').$type<PartyRole>().notNull(),
    liability: text('liability').$type<Liability>().notNull(),
    guaranteeCap: amount('guarantee_cap'),
    guaranteeCalledOn: day('guarantee_called_on'),
    representsPartyId: id('represents_party_id', PartyId),
    authority: text('authority').$type<Authority>(),
    authorityScope: text('authority_scope').$type<AuthorityScope>(),
    authorityEvidence: text('authority_evidence'),
    validFrom: day('valid_from'),
    validUntil: day('valid_until'),
    addedAt: instant('added_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.accountId, t.partyId, t.role, t.addedAt] }),
    uniqueIndex('account_parties_running').on(t.orgId, t.accountId, t.partyId, t.role).where(sql`${t.endedAt} is null`),
    foreignKey({ columns: [t.orgId, t.representsPartyId], foreignColumns: [parties.orgId, parties.id] }),
    foreignKey({ columns: [t.orgId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({ columns: [t.orgId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    index('account_parties_by_party').on(t.orgId, t.partyId),
    check(
      'account_parties_role',
      sql`${t.role} in ('borrower','co_borrower','guarantor','representative','authorised_third_party')`,
    ),
    check('account_parties_liability', sql`${t.liability} in ('several','joint','guarantee','none')`),
    ownedBy('account_parties', t.orgId),
    bridged('account_parties', 'select'),
  ],
)

export const partyStatuses = pgTable.withRLS(
  'party_statuses',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    kind: text('kind').$type<PartyStatusKind>().notNull(),
    from: day('from_on').notNull(),
    until: day('until_on'),
    regime: text('regime'),
    /** Insolvency only: whether all collection stops. */
    stay: boolean('stay'),
    source: text('source').$type<Source>().notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.partyId, t.kind, t.from] }),
    foreignKey({ columns: [t.orgId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    uniqueIndex('party_statuses_running').on(t.orgId, t.partyId, t.kind).where(sql`${t.until} is null`),
    check(
      'party_statuses_kind',
      sql`${t.kind} in ('deceased','insolvent','minor','represented','identity_theft','incarcerated')`,
    ),
    ownedBy('party_statuses', t.orgId),
    bridged('party_statuses', 'select'),
  ],
)

export const contactPoints = pgTable.withRLS(
  'contact_points',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ContactPointId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    kind: text('kind').$type<ContactPointKind>().notNull(),
    value: bytes('value_sealed').notNull(),
    /** Of its normal form, keyed by the person's own key; null where it was added before there was one, until it is resealed. */
    endpointHash: bytes('endpoint_hash'),
    source: text('source').$type<Source>().notNull(),
    verifiedAt: instant('verified_at'),
    consentedAt: instant('consented_at'),
    optedOutAt: instant('opted_out_at'),
    placeBound: boolean('place_bound').notNull().default(false),
    timeZones: text('time_zones').array().notNull(),
    removedAt: instant('removed_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    index('contact_points_by_party').on(t.orgId, t.partyId),
    check('contact_points_kind', sql`${t.kind} in ('phone','email','address','workplace')`),
    ownedBy('contact_points', t.orgId),
    bridged('contact_points', 'select'),
  ],
)

/** The keys destroyed so far: what is destroyed again after a backup is restored. */
export const erasures = pgTable.withRLS(
  'erasures',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    reason: text('reason').$type<ErasureReason>().notNull(),
    erasedAt: instant('erased_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.partyId] }),
    index('erasures_by_age').on(t.orgId, t.erasedAt, t.partyId),
    check('erasures_reason', sql`${t.reason} in ('request','retention_elapsed','mistaken_identity','court_order')`),
    ownedBy('erasures', t.orgId),
  ],
)
