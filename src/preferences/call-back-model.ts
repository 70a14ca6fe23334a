import type { AccountId, ContactPointId, PartyId } from '../accounts/model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { PreferenceChannel } from './model.ts'

export const CallBackId = defineId('cbk')
export type CallBackId = Id<'cbk'>

/** What happened, as src/contacts records it; that room stands above this one. */
export const ActivityId = defineId('act')
export type ActivityId = Id<'act'>

export const callBackStatuses = ['agreed', 'done', 'missed', 'cancelled'] as const
export type CallBackStatus = (typeof callBackStatuses)[number]

/** Of one that is agreed: before its time, within it, or past it and nobody said what came of it. */
export const callBackStates = ['upcoming', 'due', 'overdue', 'done', 'missed', 'cancelled'] as const
export type CallBackState = (typeof callBackStates)[number]

/** What cancelled one: whoever was asked, or the lender, said so; or a treatment of the person forbids the contact. */
export const callBackCauses = ['organisation', 'treatment'] as const
export type CallBackCause = (typeof callBackCauses)[number]

export const callBackTransitions = [
  { command: 'call_back.agree', from: null, to: 'agreed' },
  { command: 'call_back.complete', from: 'agreed', to: 'done' },
  { command: 'call_back.complete', from: 'missed', to: 'done' },
  { command: 'call_back.miss', from: 'agreed', to: 'missed' },
  { command: 'call_back.settle', from: 'agreed', to: 'done' },
  { command: 'call_back.settle', from: 'agreed', to: 'missed' },
  { command: 'call_back.cancel', from: 'agreed', to: 'cancelled' },
] as const satisfies readonly { command: string; from: CallBackStatus | null; to: CallBackStatus }[]

/** A person asked `askedOf` to be contacted from `from` until just before `until`. */
export interface CallBack {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly id: CallBackId
  readonly accountId: AccountId
  readonly partyId: PartyId
  readonly placementId: PlacementId | null
  readonly askedOf: OrganisationId
  readonly channel: PreferenceChannel
  /** Null: any that carries the channel. */
  readonly contactPointId: ContactPointId | null
  readonly askedAt: Instant
  readonly from: Instant
  readonly until: Instant
  readonly status: CallBackStatus
  /** The contact that was it, where one is named. */
  readonly activityId: ActivityId | null
  /** When it was done, or given up: from then on the request holds no more. */
  readonly closedAt: Instant | null
  /** Of one that was cancelled; null where that was before it was kept. */
  readonly cancelledBy: CallBackCause | null
  /** When everybody was told that its time has come. */
  readonly dueToldAt: Instant | null
  readonly recordedAt: Instant
  readonly version: number
}
