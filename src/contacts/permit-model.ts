import type { AccountId, ContactPointId, PartyId } from '../accounts/model.ts'
import type { Purpose } from '../compliance/request-model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CollectorId } from '../licensing/collector-model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { DebtDiscussed } from './activity-model.ts'
import type { ContactChannel, DecisionId } from './decision-model.ts'

export const ContactPlanId = defineId('cpl')
export type ContactPlanId = Id<'cpl'>
export const PermitId = defineId('pmt')
export type PermitId = Id<'pmt'>

export const permitStatuses = ['waiting', 'issued', 'claimed', 'revoked'] as const
export type PermitStatus = (typeof permitStatuses)[number]

/** From which status each step leads where. The documentation draws the state machine from this table. */
export const permitTransitions = [
  { command: 'contact_plan.make', from: null, to: 'issued' },
  { command: 'contact_plan.make', from: null, to: 'waiting' },
  { command: 'contact_plan.refresh', from: 'waiting', to: 'issued' },
  { command: 'contact_plan.refresh', from: 'issued', to: 'issued' },
  { command: 'permit.revoke', from: 'issued', to: 'revoked' },
  { command: 'permit.claim', from: 'issued', to: 'claimed' },
  { command: 'permit.claim', from: 'issued', to: 'revoked' },
] as const satisfies readonly { command: string; from: PermitStatus | null; to: PermitStatus }[]

/** How long a permit is good without a refresh: what a dialler survives without us. Each is tried until one fits the law. */
export const permitMinutes = (channel: ContactChannel): readonly number[] =>
  channel === 'letter' ? [1_440, 480, 60, 15] : [15, 10, 5, 2]

/** A plan is looked after for so long. */
export const PLAN_HOURS = 12

export interface ContactPlan {
  readonly orgId: OrganisationId
  readonly id: ContactPlanId
  readonly pool: string
  readonly items: number
  readonly createdAt: Instant
  readonly refreshedAt: Instant
  readonly endsAt: Instant
  readonly version: number
}

export interface Permit {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly id: PermitId
  readonly askedBy: OrganisationId
  readonly planId: ContactPlanId
  /** Its place in the plan, from 0. */
  readonly item: number
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  /** Other debts of the person it is for; null: none. */
  readonly debts: readonly DebtDiscussed[] | null
  readonly partyId: PartyId
  readonly contactPointId: ContactPointId
  /** SHA-256 of the number in E.164, or of the contact point’s id where no number was named; base64url. */
  readonly endpoint: string
  readonly channel: ContactChannel
  readonly purpose: Purpose
  /** The kind of notice it delivers, where it is for one. */
  readonly notice: string | null
  /** Whether it answers a message of the person. */
  readonly reply: boolean
  readonly jurisdiction: string
  readonly status: PermitStatus
  readonly ruledBy: string | null
  readonly nextAllowedAt: Instant | null
  /** When it was first handed out; null while it waits. */
  readonly issuedAt: Instant | null
  readonly notBefore: Instant | null
  readonly notAfter: Instant | null
  readonly revokedAt: Instant | null
  /** When a contact was first recorded under it. */
  readonly usedAt: Instant | null
  readonly claimedAt: Instant | null
  readonly claimedBy: CollectorId | null
  readonly decisionId: DecisionId | null
  readonly version: number
}
