import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PaymentId, PostingSetId } from '../ledger/model.ts'
import type { MandateId } from '../mandates/model.ts'
import type { MandateTerms } from '../mandates/terms.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const CommissionId = defineId('com')
export type CommissionId = Id<'com'>

/** What a mandate says an agency earns. */
export type CommissionTerms = MandateTerms['commission']

/** By which rule of its mandate a payment earned so much, or nothing. */
export const commissionRules = [
  'contingency',
  'settlement',
  'flat',
  'flat_earned',
  'before_contact',
  'no_tier',
  'other_currency',
] as const
export type CommissionRule = (typeof commissionRules)[number]

/** Why the payment is this agency's: it held the debt, was promised it within its grace, or it came within its tail. */
export const creditings = ['holder', 'grace', 'tail'] as const
export type Crediting = (typeof creditings)[number]

/** What one payment earned an agency, or a twin that takes that back. Never changed. */
export interface Commission {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly id: CommissionId
  readonly paymentId: PaymentId
  readonly placementId: PlacementId
  readonly mandateId: MandateId
  /** The version frozen onto the placement. */
  readonly mandateVersion: number
  /** Its posting set; null where it is nothing. */
  readonly setId: PostingSetId | null
  readonly reversesId: CommissionId | null
  readonly crediting: Crediting
  readonly rule: CommissionRule
  readonly currency: string
  /** What was put to the debt, in minor units; negative in a twin. */
  readonly basis: bigint
  /** In basis points; null where it is not a share. */
  readonly rate: number | null
  /** Minor units; negative in a twin. */
  readonly amount: bigint
  readonly effectiveOn: CalendarDate
  readonly recordedAt: Instant
}

/** A time in which a settlement ran on the debt. */
export interface SettlementTime {
  readonly from: Instant
  readonly until: Instant | null
}

/** An agency that held, or holds, the debt, and what it earns by what is paid. */
export interface Earner {
  readonly agencyId: OrganisationId
  readonly placementId: PlacementId
  readonly mandateId: MandateId
  readonly mandateVersion: number
  readonly terms: CommissionTerms
  /** In which order payments credited to it pay, where its mandate says so. */
  readonly allocationOrder: MandateTerms['allocationOrder'] | null
  /** The currency of the mandate, in which a flat amount is. */
  readonly currency: string
  /** What was owed when it was placed, and how late the debt was when the agency took it. */
  readonly amountPlaced: bigint
  readonly daysPastDue: number
  readonly until: Instant | null
  /** Null: it has not sought the borrower yet, or nobody asks. */
  readonly firstContactAt: Instant | null
  /** In which payments still earn after the placement has ended. */
  readonly tail: { readonly from: Instant; readonly until: Instant } | null
  /** The flat amount of this placement is earned, and stands. */
  readonly flatEarned: boolean
}

/** Everything commission on payments of one debt is decided on. */
export interface CommissionGround {
  readonly earners: readonly Earner[]
  readonly settlements: readonly SettlementTime[]
}

/** A line that nobody has taken back. */
export interface StandingCommission extends Commission {
  /** It is in a remittance that was issued. */
  readonly remitted: boolean
  /** Flat amounts: the line of the next payment on the placement, which earns it when this one is taken back. */
  readonly heir: Commission | null
}
