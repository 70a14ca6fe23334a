import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { ClientId, OrganisationId } from '../tenancy/model.ts'

export const GrantId = defineId('bgg')
export type GrantId = Id<'bgg'>
export const OpeningId = defineId('bgo')
export type OpeningId = Id<'bgo'>

/** Why an operator would look at all. */
export const grantReasons = ['incident', 'tenant_asked', 'legal_obligation', 'security_investigation'] as const
export type GrantReason = (typeof grantReasons)[number]

export const grantStatuses = ['requested', 'approved', 'ended', 'lapsed'] as const
export type GrantStatus = (typeof grantStatuses)[number]

/** What leads from which status to which: a grant is used only while it is approved. */
export const grantTransitions = [
  { command: 'break_glass.request', from: null, to: 'requested' },
  { command: 'break_glass.approve', from: 'requested', to: 'approved' },
  { command: 'break_glass.end', from: 'requested', to: 'ended' },
  { command: 'break_glass.end', from: 'approved', to: 'ended' },
  { command: 'break_glass.lapse', from: 'requested', to: 'lapsed' },
  { command: 'break_glass.lapse', from: 'approved', to: 'lapsed' },
] as const satisfies readonly { command: string; from: GrantStatus | null; to: GrantStatus }[]

/** A grant lasts at most this long, and waits this long for the second pair of eyes. */
export const GRANT_HOURS_MAX = 4
export const APPROVE_WITHIN_HOURS = 24

/** `orgId` is the operator; who asked and who approved are clients of it, never the same one. */
export interface Grant {
  readonly orgId: OrganisationId
  readonly tenantId: OrganisationId
  readonly id: GrantId
  readonly reason: GrantReason
  readonly ticket: string
  /** Sealed under the operator's key; both sides read it. */
  readonly justification: Uint8Array
  readonly hours: number
  readonly status: GrantStatus
  readonly askedBy: ClientId
  readonly approveBy: Instant
  readonly approvedBy: ClientId | null
  readonly approvedAt: Instant | null
  readonly until: Instant | null
  readonly endedBy: OrganisationId | null
  readonly endedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** One look through a grant. */
export interface Opening {
  readonly orgId: OrganisationId
  readonly tenantId: OrganisationId
  readonly id: OpeningId
  readonly grantId: GrantId
  readonly path: string
  readonly requestId: string
  readonly openedBy: ClientId
  readonly openedAt: Instant
}
