import type { AccountId, CostId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { CostBasis } from './costs.law.ts'

export const LegalMatterId = defineId('lgm')
export type LegalMatterId = Id<'lgm'>

/** How far recovery through a court has come. */
export const matterStages = ['letter_of_claim', 'filed', 'judgment', 'enforcement', 'closed'] as const
export type MatterStage = (typeof matterStages)[number]

/** From which stage each command leads where. The documentation draws the state machine from this table. */
export const matterTransitions = [
  { command: 'legal_matter.open', from: null, to: 'letter_of_claim' },
  { command: 'legal_matter.file', from: 'letter_of_claim', to: 'filed' },
  { command: 'legal_matter.enter_judgment', from: 'filed', to: 'judgment' },
  { command: 'legal_matter.enforce', from: 'judgment', to: 'enforcement' },
  { command: 'legal_matter.enforce', from: 'enforcement', to: 'enforcement' },
  { command: 'legal_matter.close', from: 'letter_of_claim', to: 'closed' },
  { command: 'legal_matter.close', from: 'filed', to: 'closed' },
  { command: 'legal_matter.close', from: 'judgment', to: 'closed' },
  { command: 'legal_matter.close', from: 'enforcement', to: 'closed' },
] as const satisfies readonly { command: string; from: MatterStage | null; to: MatterStage }[]

/** Who runs it: the lender, or the agency whose placement it is. */
export const runners = ['lender', 'agency'] as const
export type Runner = (typeof runners)[number]

export const enforcementKinds = [
  'attachment_of_earnings',
  'attachment_of_account',
  'charge_on_land',
  'seizure_of_goods',
  'other',
] as const
export type EnforcementKind = (typeof enforcementKinds)[number]

export const closeCodes = [
  'paid',
  'agreed',
  'withdrawn',
  'dismissed',
  'not_enforceable',
  'borrower_deceased',
  'insolvency',
  'opened_in_error',
  'other',
] as const
export type CloseCode = (typeof closeCodes)[number]

/** A claim about one debt, before and in court. */
export interface LegalMatter {
  readonly lenderId: OrganisationId
  /** Whose placement it is now; null: no agency’s. */
  readonly agencyId: OrganisationId | null
  readonly placementId: PlacementId | null
  readonly id: LegalMatterId
  readonly accountId: AccountId
  readonly jurisdiction: string
  readonly currency: string
  readonly openedBy: OrganisationId
  readonly runBy: Runner
  readonly lawFirm: string | null
  readonly reference: string | null
  readonly stage: MatterStage
  /** The day of the letter of claim. */
  readonly letterOn: CalendarDate
  readonly court: string | null
  readonly claimNumber: string | null
  readonly filedOn: CalendarDate | null
  /** Minor units of the debt’s currency. */
  readonly claimed: bigint | null
  readonly judgmentOn: CalendarDate | null
  readonly awarded: bigint | null
  /** Costs the court awarded: what is charged by its order stays within them. */
  readonly costsAwarded: bigint | null
  /** Interest on the judgment, in basis points a year. */
  readonly judgmentRate: number | null
  /** Charged to the borrower so far, by order of the court. */
  readonly costsOrdered: bigint
  /** All costs charged to the borrower so far. */
  readonly costsCharged: bigint
  readonly enforcement: EnforcementKind | null
  readonly enforcedOn: CalendarDate | null
  readonly closeCode: CloseCode | null
  readonly closedAt: Instant | null
  readonly openedAt: Instant
  readonly version: number
}

/** A cost of a matter that was charged to the borrower. Never changed; what it did to the debt is the account’s. */
export interface MatterCost {
  readonly lenderId: OrganisationId
  readonly legalMatterId: LegalMatterId
  readonly costId: CostId
  readonly basis: CostBasis
  readonly amount: bigint
  readonly incurredOn: CalendarDate
  readonly citation: string
  readonly chargedAt: Instant
}
