import type { AccountId, ContactPointId, PartyId } from '../accounts/model.ts'
import type { ActivityDirection, ActivityId, Disposition } from '../contacts/activity-model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const CallRecordId = defineId('crd')
export type CallRecordId = Id<'crd'>
export const CallComparisonId = defineId('ccm')
export type CallComparisonId = Id<'ccm'>
export const CallDifferenceId = defineId('cdf')
export type CallDifferenceId = Id<'cdf'>

/** How a call ended, as the carrier saw it. */
export const callResults = ['answered', 'no_answer', 'busy', 'failed'] as const
export type CallResult = (typeof callResults)[number]

/** A call as the carrier recorded it. Whom it reached is looked up when it is handed in; the number is not kept. */
export interface CallRecord {
  readonly agencyId: OrganisationId
  readonly id: CallRecordId
  /** The carrier's own name of the call. */
  readonly reference: string
  readonly direction: ActivityDirection
  readonly startedAt: Instant
  readonly result: CallResult
  /** Seconds from answer to end; 0 where nobody answered. */
  readonly talkSeconds: number
  readonly recordingReference: string | null
  /** The least contact point, as the database orders them, that the number was found at; null where at none. */
  readonly endpointId: ContactPointId | null
  readonly receivedAt: Instant
}

/** A record as it is handed in, with the number at the other end. */
export interface ReportedCall
  extends Pick<CallRecord, 'reference' | 'direction' | 'startedAt' | 'result' | 'talkSeconds'> {
  /** In E.164; left out where it was withheld. */
  readonly number?: string | undefined
  readonly recordingReference?: string | undefined
}

/** Whom a number leads to, of the people on a placement of the agency. */
export interface Reached {
  readonly lenderId: OrganisationId
  readonly placementId: PlacementId
  readonly accountId: AccountId
  readonly partyId: PartyId
  readonly contactPointId: ContactPointId
}

export const callComparisonStates = ['comparing', 'compared', 'settled', 'superseded'] as const
export type CallComparisonState = (typeof callComparisonStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const callComparisonTransitions = [
  { command: 'call_comparison.open', from: null, to: 'comparing' },
  { command: 'call_comparison.compare', from: 'comparing', to: 'compared' },
  { command: 'call_comparison.compare', from: 'comparing', to: 'settled' },
  { command: 'call_difference.answer', from: 'compared', to: 'settled' },
  { command: 'call_comparison.supersede', from: 'comparing', to: 'superseded' },
  { command: 'call_comparison.supersede', from: 'compared', to: 'superseded' },
  { command: 'call_comparison.supersede', from: 'settled', to: 'superseded' },
] as const satisfies readonly { command: string; from: CallComparisonState | null; to: CallComparisonState }[]

/** Calls to known numbers are matched first, then those to nobody known are named, then contacts without a call. */
export const comparingPhases = ['known', 'unknown', 'contacts', 'over'] as const
export type ComparingPhase = (typeof comparingPhases)[number]

/** The calls of a period against the contacts by telephone of the same time. */
export interface CallComparison {
  readonly agencyId: OrganisationId
  readonly id: CallComparisonId
  readonly from: Instant
  /** The first moment that is compared no more. */
  readonly until: Instant
  /** How far the clocks of carrier and dialler may be apart. */
  readonly toleranceSeconds: number
  /** How far talk may differ in length. */
  readonly talkToleranceSeconds: number
  readonly state: CallComparisonState
  readonly phase: ComparingPhase
  /** How far the phase has come; null where it begins. */
  readonly comparedTo: string | null
  readonly calls: number
  readonly contacts: number
  readonly matched: number
  readonly differences: number
  readonly unanswered: number
  readonly createdAt: Instant
  readonly comparedAt: Instant | null
  readonly endedAt: Instant | null
  readonly version: number
}

export const callDifferenceKinds = [
  'call_without_activity',
  'call_to_unknown_number',
  'activity_without_call',
  'result_differs',
  'talk_differs',
] as const
export type CallDifferenceKind = (typeof callDifferenceKinds)[number]

export const callDifferenceStates = ['open', 'accepted', 'contested', 'superseded'] as const
export type CallDifferenceState = (typeof callDifferenceStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const callDifferenceTransitions = [
  { command: 'call_difference.find', from: null, to: 'open' },
  { command: 'call_difference.accept', from: 'open', to: 'accepted' },
  { command: 'call_difference.contest', from: 'open', to: 'contested' },
  { command: 'call_difference.accept', from: 'contested', to: 'accepted' },
  { command: 'call_difference.supersede', from: 'open', to: 'superseded' },
] as const satisfies readonly { command: string; from: CallDifferenceState | null; to: CallDifferenceState }[]

/** Why an agency's own records were wrong. */
export const acceptCodes = ['not_recorded', 'recorded_late', 'recorded_wrongly', 'made_outside_dialler'] as const
/** Why the carrier's record is, or why the call has no place in the agency's. */
export const contestCodes = ['carrier_error', 'not_about_a_debt', 'test_call', 'other_line', 'other'] as const
export type AcceptCode = (typeof acceptCodes)[number]
export type ContestCode = (typeof contestCodes)[number]

/** What one side has and the other lacks, or tells otherwise. What was found never changes. */
export interface CallDifference {
  readonly agencyId: OrganisationId
  /** Whose placement it concerns; null where that is nobody's, or not to be told from the number. */
  readonly lenderId: OrganisationId | null
  readonly id: CallDifferenceId
  readonly comparisonId: CallComparisonId
  readonly kind: CallDifferenceKind
  readonly callRecordId: CallRecordId | null
  readonly activityId: ActivityId | null
  readonly placementId: PlacementId | null
  readonly direction: ActivityDirection
  /** When the call began, or the contact where there is no call. */
  readonly happenedAt: Instant
  readonly result: CallResult | null
  readonly disposition: Disposition | null
  /** By the carrier, and as recorded. */
  readonly talkCarrier: number | null
  readonly talkRecorded: number | null
  readonly state: CallDifferenceState
  readonly code: AcceptCode | ContestCode | null
  readonly note: Uint8Array | null
  readonly createdAt: Instant
  readonly answeredAt: Instant | null
  readonly version: number
}
