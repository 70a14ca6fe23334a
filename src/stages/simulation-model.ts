import type { AccountId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { LoweringReason, PolicyId, PolicyScope, StageName, StageTerms } from './model.ts'

export const SimulationId = defineId('psm')
export type SimulationId = Id<'psm'>

export const simulationStates = ['simulating', 'done'] as const
export type SimulationState = (typeof simulationStates)[number]

export const simulationTransitions = [
  { command: 'policy_simulation.start', from: null, to: 'simulating' },
  { command: 'policy_simulation.step', from: 'simulating', to: 'simulating' },
  { command: 'policy_simulation.step', from: 'simulating', to: 'done' },
] as const satisfies readonly { command: string; from: SimulationState | null; to: SimulationState }[]

/** How many cases of a policy would have been where, and went where. */
export interface StageOutcome {
  readonly stage: StageName
  /** Cases that are in this stage now, by whatever policy they go. */
  readonly now: number
  /** Cases that would be in it at the end. */
  readonly simulated: number
  /** Moves into it from a gentler stage, and from a harder one. */
  readonly raised: number
  readonly lowered: number
}

export interface MonthOutcome {
  /** Its first day. */
  readonly month: CalendarDate
  readonly stage: StageName
  readonly raised: number
  readonly lowered: number
}

/** A policy asked what it would have done with cases of the past. It keeps the stages it was asked with. */
export interface Simulation extends PolicyScope {
  readonly lenderId: OrganisationId
  readonly id: SimulationId
  readonly policyId: PolicyId
  readonly stages: readonly StageTerms[]
  readonly state: SimulationState
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly assumeApproval: boolean
  readonly total: number
  readonly simulated: number
  readonly moves: number
  readonly outcomes: readonly StageOutcome[]
  readonly months: readonly MonthOutcome[]
  /** The last placement it came past. */
  readonly reached: PlacementId | null
  /** Whether the placements are through, and the accounts the lender worked itself are in line. */
  readonly atAccounts: boolean
  readonly reachedAccount: AccountId | null
  readonly startedAt: Instant
  readonly finishedAt: Instant | null
  readonly version: number
}

export interface SimulatedMove {
  /** Null where the lender worked the account itself. */
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  readonly on: CalendarDate
  readonly fromStage: StageName
  readonly toStage: StageName
  readonly reason: LoweringReason | null
  /** Where the case is now; null where it has no stage. */
  readonly now: StageName | null
}

export const SIMULATED_DAYS_MAX = 366
/** How far back a case is followed to know the stage it was in on the first day. */
export const LOOK_BACK_DAYS = 730
/** Cases simulated in one transaction: a second or two. */
export const SIMULATED_AT_ONCE = 500
