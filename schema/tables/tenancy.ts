import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import type { ClientKeys, ClientKind, ClientStatus } from '../../src/oauth/model.ts'
import {
  ApiKeyId,
  ClientId,
  MemberId,
  type MemberRole,
  OrganisationId,
  type OrganisationKind,
  type Scope,
} from '../../src/tenancy/model.ts'
import {
  appRole,
  bridged,
  bridgeRole,
  bytes,
  currentWorld,
  id,
  instant,
  jobsRole,
  ownedBy,
  version,
} from './columns.ts'

/** What belongs to a sandbox organisation comes into being with its world, inside `bridge`. */
const founded = (table: string, owner: PgColumn) =>
  pgPolicy(`${table}_founded`, {
    for: 'insert',
    to: bridgeRole,
    withCheck: sql`exists (select 1 from organisations o where o.id = ${owner} and o.sandbox)`,
  })

export const organisations = pgTable.withRLS(
  'organisations',
  {
    id: id('id', OrganisationId).primaryKey(),
    world: text('world').notNull(),
    sandbox: boolean('sandbox').notNull(),
    kind: text('kind').$type<OrganisationKind>().notNull(),
    name: text('name').notNull(),
    timeZone: text('time_zone').notNull(),
    jurisdictions: text('jurisdictions').array().notNull(),
    group: text('group_name'),
    status: text('status').$type<'active' | 'closed'>().notNull().default('active'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    check(
      'organisations_kind',
      sql`${t.kind} in ('lender','agency','debt_buyer','law_firm','adviser','regulator','operator')`,
    ),
    check('organisations_status', sql`${t.status} in ('active','closed')`),
    ownedBy('organisations', t.id),
    bridged('organisations', 'select'),
    pgPolicy('organisations_founded', { for: 'insert', to: bridgeRole, withCheck: sql`${t.sandbox}` }),
    pgPolicy('organisations_jobs', { for: 'select', to: jobsRole, using: sql`true` }),
  ],
)

/** What others of the same world may know: enough to name the other side of a mandate. */
export const directory = pgTable.withRLS(
  'directory',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    world: text('world').notNull(),
    kind: text('kind').$type<OrganisationKind>().notNull(),
    name: text('name').notNull(),
    jurisdictions: text('jurisdictions').array().notNull(),
    group: text('group_name'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [organisations.id] }),
    index('directory_by_world').on(t.world, t.createdAt, t.orgId),
    index('directory_by_kind').on(t.world, t.kind, t.createdAt, t.orgId),
    ownedBy('directory', t.orgId),
    founded('directory', t.orgId),
    pgPolicy('directory_world', { for: 'select', to: appRole, using: sql`${t.world} = ${currentWorld}` }),
  ],
)

export const members = pgTable.withRLS(
  'members',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', MemberId).notNull(),
    name: bytes('name_sealed').notNull(),
    email: bytes('email_sealed').notNull(),
    emailIndex: bytes('email_index').notNull(),
    /** The index key it was made with; null where that was not noted yet. */
    emailIndexKey: integer('email_index_key'),
    roles: text('roles').$type<MemberRole>().array().notNull(),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [organisations.id] }),
    unique('members_email').on(t.orgId, t.emailIndex),
    index('members_by_age').on(t.orgId, t.createdAt, t.id),
    ownedBy('members', t.orgId),
  ],
)

export const clients = pgTable.withRLS(
  'clients',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ClientId).notNull(),
    name: text('name').notNull(),
    authMethod: text('auth_method').$type<ClientKind>().notNull(),
    jwks: jsonb('jwks').$type<ClientKeys>(),
    secretHash: bytes('secret_hash'),
    scopes: text('scopes').$type<Scope>().array().notNull(),
    apiVersion: text('api_version').notNull(),
    status: text('status').$type<ClientStatus>().notNull().default('active'),
    epoch: integer('epoch').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [organisations.id] }),
    index('clients_by_age').on(t.orgId, t.createdAt, t.id),
    check('clients_auth_method', sql`${t.authMethod} in ('private_key_jwt','client_secret_basic','none')`),
    check('clients_status', sql`${t.status} in ('active','revoked')`),
    ownedBy('clients', t.orgId),
    founded('clients', t.orgId),
    bridged('clients', 'select'),
  ],
)

export const apiKeys = pgTable.withRLS(
  'api_keys',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ApiKeyId).notNull(),
    clientId: id('client_id', ClientId).notNull(),
    keyHash: bytes('key_hash').notNull(),
    hint: text('hint').notNull(),
    expiresAt: instant('expires_at'),
    revokedAt: instant('revoked_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.clientId], foreignColumns: [clients.orgId, clients.id] }),
    unique('api_keys_hash').on(t.orgId, t.keyHash),
    index('api_keys_by_hash').on(t.keyHash),
    index('api_keys_by_client').on(t.orgId, t.clientId, t.createdAt, t.id),
    ownedBy('api_keys', t.orgId),
    bridged('api_keys', 'select'),
    founded('api_keys', t.orgId),
  ],
)

/** Tokens withdrawn before they expire, and client assertions already used (RFC 7523 section 3, `jti`). */
export const spentTokens = pgTable.withRLS(
  'spent_tokens',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    clientId: id('client_id', ClientId).notNull(),
    use: text('use').$type<'revoked' | 'assertion'>().notNull(),
    tokenId: text('token_id').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.clientId, t.use, t.tokenId] }),
    index('spent_tokens_by_expiry').on(t.orgId, t.expiresAt),
    check('spent_tokens_use', sql`${t.use} in ('revoked','assertion')`),
    ownedBy('spent_tokens', t.orgId),
  ],
)

/** One row per Idempotency-Key: claimed with the command, answered with it, or rolled back with it. */
export const idempotencyKeys = pgTable.withRLS(
  'idempotency_keys',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    clientId: id('client_id', ClientId).notNull(),
    key: text('key').notNull(),
    fingerprint: bytes('fingerprint').notNull(),
    command: text('command').notNull(),
    status: integer('status'),
    response: bytes('response_sealed'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.clientId, t.key] }),
    index('idempotency_keys_by_expiry').on(t.orgId, t.expiresAt),
    ownedBy('idempotency_keys', t.orgId),
  ],
)

/** Quota taken in blocks: a process leases a block and counts it down in memory. */
export const quotaLeases = pgTable.withRLS(
  'quota_leases',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    policy: text('policy').notNull(),
    windowStart: instant('window_start').notNull(),
    leased: integer('leased').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.policy, t.windowStart] }), ownedBy('quota_leases', t.orgId)],
)
