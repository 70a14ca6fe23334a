import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Language } from '../kernel/language.ts'

export const OrganisationId = defineId('org')
export type OrganisationId = Id<'org'>
export const MemberId = defineId('mem')
export type MemberId = Id<'mem'>
export const ClientId = defineId('cli')
export type ClientId = Id<'cli'>
export const ApiKeyId = defineId('key')
export type ApiKeyId = Id<'key'>

/** What an organisation is in the trade. An adviser is an ombudsman or debt adviser acting for borrowers. */
export const organisationKinds = [
  'lender',
  'agency',
  'debt_buyer',
  'law_firm',
  'adviser',
  'regulator',
  'operator',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** The kinds that place accounts, and the kinds that work them. */
export const placingKinds: readonly OrganisationKind[] = ['lender', 'debt_buyer']
export const collectingKinds: readonly OrganisationKind[] = ['agency', 'law_firm']

export const memberRoles = ['administrator', 'operations', 'compliance', 'finance', 'viewer'] as const
export type MemberRole = (typeof memberRoles)[number]

/**
 * Every scope a credential can carry. A scope is a ceiling: rows and grants decide what data it reaches.
 * The kinds are the organisations that may hold it.
 */
export const scopes = {
  'organisation:read': 'Read the own organisation, its members and clients, and the directory',
  'organisation:manage': 'Manage members, clients and API keys of the own organisation',
  'break-glass:ask': 'Ask for leave to read a tenant’s data (operator)',
  'break-glass:approve': 'Approve another person’s request to read a tenant’s data (operator)',
  'break-glass:use': 'Read a tenant’s data through an approved grant (operator)',
  'accounts:read': 'Read accounts, parties, contact points and their history',
  'accounts:write': 'Create and change accounts, parties and contact points',
  'accounts:erase': 'Personal data: legal holds, what is kept about a person, and destroying its key',
  'mandates:read': 'Read mandates and their versions',
  'mandates:write': 'Propose, amend, sign and end mandates',
  'licences:read': 'Read the register of licences, and the collectors of the own organisation',
  'licences:write': 'Record licences, register collectors, report findings about them and bar them',
  'licences:oversee': 'Verify, suspend, reinstate and revoke licences (regulator, operator)',
  'placements:read': 'Read placements, batches, queries and case files',
  'placements:place': 'Draft, offer, withdraw and close placements (lender)',
  'placements:respond': 'Accept and decline placements (agency)',
  'placements:work': 'Ask and answer queries, return and close placements',
  'messages:read': 'Read screened messages and message templates',
  'messages:write': 'Have messages screened, and submit message templates',
  'messages:decide': 'Release or reject screened messages; approve, reject and suspend message templates',
  'notices:read': 'Read notices, contact preferences and call-backs',
  'notices:write': 'Issue notices, record their delivery, contact preferences and call-backs',
  'protections:read': 'Read the protections the own organisation registered, and what borrowers are owed',
  'protections:write': 'Register, revise, review and end protections of borrowers',
  'disputes:read': 'Read disputes and complaints the own organisation has a part in',
  'disputes:write': 'Raise, acknowledge, verify, answer, escalate and put right disputes and complaints',
  'agreements:read': 'Read agreements with borrowers, their offers and what was paid of them',
  'agreements:write': 'Work out options, and propose, answer and end agreements with borrowers',
  'contacts:read': 'Read contact decisions, plans and permits',
  'contacts:decide': 'Ask whether a person may be contacted, and hold or give back the slot',
  'stages:read': 'Read collection policies, the stages of cases, and what is to be done today',
  'stages:write': 'Draft collection policies, move cases between stages, and ask for approval',
  'stages:decide': 'Publish and retire collection policies, and decide on approvals (lender)',
  'payments:read': 'Read payments, postings and trial balances',
  'payments:write': 'Record, post, allocate and reverse payments',
  'consents:read': 'Read consents the own organisation took or may use, and sharing grants',
  'consents:write': 'Record, withdraw and acknowledge consents, and make and revoke sharing grants',
  'exchange:read': 'Read the namespaces, keys and terms of the exchange, and the own memberships, permits and records',
  'exchange:write': 'Have blinded identifiers evaluated, and apply, contribute and answer disputes in the exchange',
  'exchange:oversee': 'Open exchanges and decide who is in them (operator)',
  'imports:read': 'Read imports and their rows',
  'imports:write': 'Start, upload and abort imports',
  'events:read': 'Read the event feed',
  'jobs:read': 'Read the organisation’s background jobs',
  'jobs:manage': 'Have dead jobs tried again',
} as const
export type Scope = keyof typeof scopes
export const scopeNames = Object.keys(scopes) as readonly Scope[]

const reads = scopeNames.filter((scope) => scope.endsWith(':read'))

/** What the members of a role may let a session or an app do for them; an administrator may let it do everything. */
export const roleScopes: Readonly<Record<MemberRole, readonly Scope[]>> = {
  administrator: scopeNames,
  operations: [
    ...reads,
    'accounts:write',
    'placements:place',
    'placements:respond',
    'placements:work',
    'messages:write',
    'notices:write',
    'protections:write',
    'disputes:write',
    'agreements:write',
    'contacts:decide',
    'stages:write',
    'payments:write',
    'consents:write',
    'exchange:write',
    'imports:write',
  ],
  compliance: [
    ...reads,
    'accounts:erase',
    'mandates:write',
    'licences:write',
    'licences:oversee',
    'messages:write',
    'messages:decide',
    'notices:write',
    'protections:write',
    'disputes:write',
    'consents:write',
    'stages:write',
    'stages:decide',
    'exchange:write',
    'exchange:oversee',
  ],
  finance: [...reads, 'accounts:write', 'payments:write', 'agreements:write', 'imports:write'],
  viewer: reads,
}

/** An organisation as it sees itself. */
export interface Organisation {
  readonly id: OrganisationId
  readonly world: string
  readonly sandbox: boolean
  readonly kind: OrganisationKind
  readonly name: string
  readonly timeZone: string
  readonly jurisdictions: readonly string[]
  /** The group of companies it says it belongs to. */
  readonly group: string | null
  readonly status: 'active' | 'closed'
  readonly createdAt: Instant
  readonly version: number
}

/** An organisation as others of its world see it. */
export interface DirectoryEntry {
  readonly orgId: OrganisationId
  readonly kind: OrganisationKind
  readonly name: string
  readonly jurisdictions: readonly string[]
  readonly group: string | null
  readonly createdAt: Instant
}

/** A person who works for the organisation. */
export interface Member {
  readonly id: MemberId
  readonly name: string
  readonly email: string
  readonly roles: readonly MemberRole[]
  readonly createdAt: Instant
  readonly version: number
}

/**
 * Who asks. A client acts for its organisation; a job acts for the organisation that owns the work. `traceparent` is the
 * span of the request or step it asks in (W3C Trace Context).
 */
export type Actor =
  | {
      readonly kind: 'client'
      readonly org: OrganisationId
      readonly orgKind: OrganisationKind
      readonly world: string
      readonly client: ClientId
      /** Null for an API key: it is withdrawn by itself or with its client, never by the client's epoch. */
      readonly epoch: number | null
      readonly tokenId: string | null
      readonly scopes: ReadonlySet<Scope>
      readonly apiVersion: string
      readonly traceparent?: string
      /** In which it reads what is said in words, where it said so. */
      readonly language?: Language
    }
  | {
      readonly kind: 'system'
      readonly org: OrganisationId
      readonly orgKind: OrganisationKind
      readonly world: string
      readonly job: string
      readonly traceparent?: string
    }
