import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { DutySelection } from './duty-model.ts'
import type { PlacementRecallId } from './recall-model.ts'

export const DutyRunId = defineId('dtr')
export type DutyRunId = Id<'dtr'>

/** What a former holder owes, one after the other. */
export const duties = ['attestation', 'payments', 'purge'] as const
export type Duty = (typeof duties)[number]

export const dutyRunStates = ['working', 'done'] as const
export type DutyRunState = (typeof dutyRunStates)[number]

/** One duty an agency does towards a lender for all recalls a selection finds, a chunk after the other. */
export interface DutyRun {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly id: DutyRunId
  /** The agency's own. */
  readonly reference: string | null
  /** SHA-256 of what was asked for: the same under the same reference is the same run. */
  readonly digest: Uint8Array
  readonly duty: Duty
  readonly state: DutyRunState
  readonly filter: Omit<DutySelection, 'lender' | 'after'>
  /** What is said of each recall, without the signatory. */
  readonly claim: Readonly<Record<string, unknown>>
  readonly signatory: Uint8Array | null
  /** The last recall it came to. */
  readonly reached: PlacementRecallId | null
  /** Recalls that waited for the duty when it was asked for. */
  readonly total: number
  readonly done: number
  readonly refused: number
  readonly createdAt: Instant
  readonly version: number
}

/** A recall whose duty was refused, and the code of the problem it met. */
export interface DutyRefusal {
  readonly placementRecallId: PlacementRecallId
  readonly problem: string
}
