import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Purpose } from './model.ts'

export const SharingGrantId = defineId('shg')
export type SharingGrantId = Id<'shg'>

/** What of a lender's record an agency may read, part by part. */
export const sharingScopes = ['identity', 'contact', 'balance', 'history', 'employment', 'documents'] as const
export type SharingScope = (typeof sharingScopes)[number]

/** What a case file is for, and the parts each purpose has a use for. */
export const scopesByPurpose = {
  collections: sharingScopes,
  tracing: ['identity', 'contact', 'employment'],
  dispute: ['identity', 'balance', 'history', 'documents'],
} as const satisfies Partial<Record<Purpose, readonly SharingScope[]>>
export type SharingPurpose = keyof typeof scopesByPurpose
export const sharingPurposes = Object.keys(scopesByPurpose) as [SharingPurpose, ...SharingPurpose[]]

export const sharingStates = ['live', 'revoked', 'expired'] as const
export type SharingState = (typeof sharingStates)[number]

export const sharingTransitions = [
  { command: 'sharing_grant.make', from: null, to: 'live' },
  { command: 'sharing_grant.revoke', from: 'live', to: 'revoked' },
  { command: 'sharing_grant.follow', from: 'live', to: 'expired' },
] as const satisfies readonly { command: string; from: SharingState | null; to: SharingState }[]

/** A lender’s leave to an agency to read parts of its case files, for one purpose and until a moment. */
export interface SharingGrant {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly id: SharingGrantId
  readonly reference: string | null
  readonly purpose: SharingPurpose
  readonly scopes: readonly SharingScope[]
  readonly expiresAt: Instant
  readonly state: SharingState
  readonly endedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

export const GRANT_DAYS_MAX = 366

/** The job that follows a grant that ended: the case files are rewritten to what is shared now. */
export const SHARING_FOLLOW = 'sharing_grant.follow'

/** Case files rewritten in one transaction: about a second. */
export const FOLLOWED_AT_ONCE = 2_000
