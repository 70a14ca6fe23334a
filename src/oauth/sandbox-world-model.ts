import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { ApiKeyId, ClientId, OrganisationId, OrganisationKind, Scope } from '../tenancy/model.ts'
import { scopeNames } from '../tenancy/model.ts'

export const SandboxWorldId = defineId('sbw')
export type SandboxWorldId = Id<'sbw'>

/** Worlds an organisation may found, and organisations in one of them. */
export const WORLDS_MAX = 20
export const ORGANISATIONS_MAX = 10

/** A job that every organisation of these kinds always has; of all kinds, where none are named. */
export interface StandingJob {
  readonly id: string
  readonly kind: string
  readonly of: readonly OrganisationKind[] | null
}

/** A set of sandbox organisations that see one another and nobody else, as its founder remembers it. */
export interface SandboxWorld {
  readonly orgId: OrganisationId
  readonly id: SandboxWorldId
  readonly world: string
  readonly organisations: number
  readonly createdAt: Instant
}

/** One organisation of a new world, with the client and key it is entered by. */
export interface Newcomer {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
  readonly name: string
  readonly timeZone: string
  readonly jurisdictions: readonly string[]
  readonly clientId: ClientId
  readonly apiKeyId: ApiKeyId
}

/** A regulator reads; the others may do everything their side may do. */
export const sandboxScopes = (kind: OrganisationKind): readonly Scope[] =>
  kind === 'regulator' ? scopeNames.filter((scope) => scope.endsWith(':read')) : scopeNames
