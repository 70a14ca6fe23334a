import type { AccountId, PartyId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { ActivityId } from './activity-model.ts'

export const PromiseId = defineId('pms')
export type PromiseId = Id<'pms'>

export const promiseStatuses = ['due', 'kept', 'broken', 'withdrawn'] as const
export type PromiseStatus = (typeof promiseStatuses)[number]

/** Why a promise holds no more. `corrected`: its contact was corrected, and it was another promise or none. */
export const withdrawalReasons = ['by_borrower', 'replaced', 'corrected'] as const
export type WithdrawalReason = (typeof withdrawalReasons)[number]

/** What people give as a reason; the other is the database's to find. */
export const givenReasons = ['by_borrower', 'replaced'] as const satisfies readonly WithdrawalReason[]

export const promiseTransitions = [
  { command: 'activity.record', from: null, to: 'due' },
  { command: 'promise.look', from: 'due', to: 'kept' },
  { command: 'promise.look', from: 'due', to: 'broken' },
  { command: 'promise.look', from: 'kept', to: 'due' },
  { command: 'promise.look', from: 'kept', to: 'broken' },
  { command: 'promise.look', from: 'broken', to: 'kept' },
  { command: 'promise.withdraw', from: 'due', to: 'withdrawn' },
  { command: 'activity.correct', from: 'due', to: 'withdrawn' },
  { command: 'activity.correct', from: 'kept', to: 'withdrawn' },
  { command: 'activity.correct', from: 'broken', to: 'withdrawn' },
] as const satisfies readonly { command: string; from: PromiseStatus | null; to: PromiseStatus }[]

/** Days after its day on which what is paid still keeps a promise: banks need them. */
export const PROMISE_GRACE_DAYS = 3

/** What somebody promised to pay, by when, to whoever they spoke with. */
export interface PaymentPromise {
  readonly lenderId: OrganisationId
  /** Null: the lender's own staff took it. It stays with who took it, also when the debt goes elsewhere. */
  readonly agencyId: OrganisationId | null
  readonly id: PromiseId
  readonly activityId: ActivityId
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  readonly partyId: PartyId
  /** Minor units, above 0. */
  readonly amount: bigint
  readonly currency: string
  readonly due: CalendarDate
  readonly graceDays: number
  readonly madeAt: Instant
  readonly status: PromiseStatus
  /** Minor units of what was paid in its time, as far as they fill it. */
  readonly paid: bigint
  readonly withdrawnFor: WithdrawalReason | null
  /** When it was kept, broken or withdrawn; null while it is due. */
  readonly closedAt: Instant | null
  readonly recordedAt: Instant
  readonly version: number
}
