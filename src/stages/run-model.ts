import type { AccountId } from '../accounts/model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { StageCaseId } from './model.ts'

export const StageRunId = defineId('str')
export type StageRunId = Id<'str'>

/** First held placements without a case, and accounts the lender works itself, enter their policy; then every case is looked at. */
export const runStates = ['entering', 'looking', 'done'] as const
export type RunState = (typeof runStates)[number]

export const runTransitions = [
  { command: 'stage_run.start', from: null, to: 'entering' },
  { command: 'stage_run.enter', from: 'entering', to: 'looking' },
  { command: 'stage_run.look', from: 'looking', to: 'done' },
] as const satisfies readonly { command: string; from: RunState | null; to: RunState }[]

/** One look at all cases of a lender. */
export interface StageRun {
  readonly lenderId: OrganisationId
  readonly id: StageRunId
  readonly state: RunState
  /** Cases there were when it began to look. */
  readonly total: number
  readonly looked: number
  readonly entered: number
  readonly adopted: number
  readonly lowered: number
  readonly raised: number
  readonly proposed: number
  /** The placement without a case that was looked at last. */
  readonly enteredTo: PlacementId | null
  /** The account of the lender’s own that was looked at last. */
  readonly accountsTo: AccountId | null
  /** The case looked at last. */
  readonly reached: StageCaseId | null
  readonly startedAt: Instant
  readonly finishedAt: Instant | null
  readonly version: number
}

/** Cases looked at in one transaction: a second or two. */
export const LOOKED_AT_ONCE = 2_000

/** Placements, and accounts, that enter in one transaction. */
export const ENTERED_AT_ONCE = 2_000
