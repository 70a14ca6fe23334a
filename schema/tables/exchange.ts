import { sql } from 'drizzle-orm'
import { check, index, integer, pgPolicy, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { EventId } from '../../src/events/model.ts'
import {
  ExchangeId,
  ExchangeLoadId,
  ExchangeMemberId,
  type Level,
  type LoadState,
  type MemberReason,
  type MemberState,
} from '../../src/exchange/member-model.ts'
import type { MatchNamespace } from '../../src/kernel/matched-id.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import {
  appRole,
  betweenParties,
  bridged,
  bridgeRole,
  bytes,
  currentOrg,
  currentWorld,
  day,
  id,
  instant,
  ownedBy,
  version,
} from './columns.ts'

/** How many points an organisation had evaluated, by namespace and day (UTC). The bound holds whoever races whom. */
export const exchangePermits = pgTable.withRLS(
  'exchange_permits',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    namespace: text('namespace').$type<MatchNamespace>().notNull(),
    on: day('on_day').notNull(),
    spent: integer('spent').notNull(),
    allowed: integer('allowed').notNull().default(2000),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.namespace, t.on] }),
    check('exchange_permits_within', sql`${t.spent} between 1 and ${t.allowed}`),
    ownedBy('exchange_permits', t.orgId),
  ],
)

/**
 * Every public key that answers, as it went into the log: the first one of its namespace and epoch in its world, for good. Nobody's
 * and public; written and read by functions of `bridge`.
 */
export const exchangeKeys = pgTable.withRLS(
  'exchange_keys',
  {
    world: text('world').notNull(),
    namespace: text('namespace').$type<MatchNamespace>().notNull(),
    epoch: text('epoch').notNull(),
    publicKey: bytes('public_key').notNull(),
    /** Its name in the log. */
    eventId: id('event_id', EventId).notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.world, t.namespace, t.epoch] }),
    check('exchange_keys_point', sql`octet_length(${t.publicKey}) = 33`),
    bridged('exchange_keys', 'select'),
    pgPolicy('exchange_keys_publish', { for: 'insert', to: bridgeRole, withCheck: sql`true` }),
  ],
)

/** Exchanges of jurisdictions. Everybody of the world reads them; their operators write them. */
export const exchanges = pgTable.withRLS(
  'exchanges',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ExchangeId).notNull(),
    world: text('world').notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    publicName: text('public_name').notNull(),
    termsVersion: text('terms_version').notNull(),
    termsUri: text('terms_uri').notNull(),
    termsSha256: text('terms_sha256').notNull(),
    bureauNumber: text('bureau_number'),
    bureauAuthority: text('bureau_authority'),
    bureauUntil: day('bureau_until'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('exchanges_once').on(t.orgId, t.jurisdiction),
    index('exchanges_by_world').on(t.world, t.createdAt, t.id),
    check('exchanges_bureau', sql`num_nonnulls(${t.bureauNumber}, ${t.bureauAuthority}, ${t.bureauUntil}) in (0, 3)`),
    pgPolicy('exchanges_read', { for: 'select', to: appRole, using: sql`${t.world} = ${currentWorld}` }),
    pgPolicy('exchanges_insert', {
      for: 'insert',
      to: appRole,
      withCheck: sql`${t.orgId} = ${currentOrg} and ${t.world} = ${currentWorld}`,
    }),
    pgPolicy('exchanges_update', {
      for: 'update',
      to: appRole,
      using: sql`${t.orgId} = ${currentOrg}`,
      withCheck: sql`${t.orgId} = ${currentOrg}`,
    }),
    pgPolicy('exchanges_delete', { for: 'delete', to: appRole, using: sql`false` }),
    bridged('exchanges', 'select'),
  ],
)

/** Who is in an exchange. `org_id` is the member; the operator, whose exchange it is, sees it too. */
export const exchangeMembers = pgTable.withRLS(
  'exchange_members',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    operatorId: id('operator_id', OrganisationId).notNull(),
    id: id('id', ExchangeMemberId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    state: text('state').$type<MemberState>().notNull(),
    reason: text('reason').$type<MemberReason>(),
    termsVersion: text('terms_version').notNull(),
    termsSha256: text('terms_sha256').notNull(),
    agreedAt: instant('agreed_at').notNull(),
    level: integer('level').$type<Level>().notNull(),
    decidedAt: instant('decided_at'),
    endedAt: instant('ended_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('exchange_members_once')
      .on(t.orgId, t.exchangeId)
      .where(sql`state in ('applied','active','suspended')`),
    index('exchange_members_by_age').on(t.orgId, t.createdAt, t.id),
    index('exchange_members_by_operator').on(t.operatorId, t.createdAt, t.id),
    check('exchange_members_state', sql`${t.state} in ('applied','active','suspended','declined','left')`),
    check('exchange_members_level', sql`${t.level} between 0 and 3`),
    betweenParties('exchange_members', t.orgId, t.operatorId),
    bridged('exchange_members', 'select'),
  ],
)

/** Permits for whole books of debts, which an operator lets its members have. */
export const exchangeLoads = pgTable.withRLS(
  'exchange_loads',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    operatorId: id('operator_id', OrganisationId).notNull(),
    id: id('id', ExchangeLoadId).notNull(),
    memberId: id('member_id', ExchangeMemberId).notNull(),
    namespace: text('namespace').$type<MatchNamespace>().notNull(),
    openAccounts: integer('open_accounts').notNull(),
    points: integer('points').notNull(),
    spent: integer('spent').notNull(),
    state: text('state').$type<LoadState>().notNull(),
    until: instant('until_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('exchange_loads_by_age').on(t.orgId, t.createdAt, t.id),
    index('exchange_loads_by_operator').on(t.operatorId, t.createdAt, t.id),
    check('exchange_loads_within', sql`${t.spent} between 0 and ${t.points}`),
    check('exchange_loads_state', sql`${t.state} in ('requested','approved','declined')`),
    betweenParties('exchange_loads', t.orgId, t.operatorId),
  ],
)
