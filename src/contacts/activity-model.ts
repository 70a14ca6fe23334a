import type { EndpointInput, EndpointRefusal, UsedEndpoint } from '../accounts/index.ts'
import type { AccountId, ContactPointId, ContactPointKind, PartyId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Result } from '../kernel/result.ts'
import type { CollectorId } from '../licensing/collector-model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { DecisionId } from './decision-model.ts'
import type { PermitId } from './permit-model.ts'
import type { PromiseId } from './promise-model.ts'

export const ActivityId = defineId('act')
export type ActivityId = Id<'act'>

export const activityDirections = ['outbound', 'inbound'] as const
export type ActivityDirection = (typeof activityDirections)[number]

/** How somebody was reached, or reached out. */
export const activityChannels = ['phone', 'voicemail', 'sms', 'email', 'messaging', 'fax', 'letter', 'visit'] as const
export type ActivityChannel = (typeof activityChannels)[number]

interface Meaning {
  /** Somebody, or something of theirs, took the contact. */
  readonly connected: boolean
  /** An attempt that nobody answered. */
  readonly unanswered: boolean
  /** Talk with the person asked for. */
  readonly conversation: boolean
}

const attempt: Meaning = { connected: false, unanswered: true, conversation: false }
const sent: Meaning = { connected: false, unanswered: false, conversation: false }
const elsewhere: Meaning = { connected: true, unanswered: false, conversation: false }
const talk: Meaning = { connected: true, unanswered: false, conversation: true }

/** How a contact ended, and what that counts as. */
export const dispositions = {
  conversation: talk,
  met: talk,
  answered_dropped: elsewhere,
  wrong_person: elsewhere,
  no_answer: attempt,
  voicemail: attempt,
  limited_content_message: attempt,
  busy: attempt,
  not_in_service: attempt,
  bounced: attempt,
  nobody_home: attempt,
  sent,
  delivered: sent,
} as const satisfies Record<string, Meaning>
export type Disposition = keyof typeof dispositions
export const dispositionNames = Object.keys(dispositions) as readonly Disposition[]

/** Why somebody fell behind, as they say. */
export const delinquencyCauses = [
  ...(['unemployment', 'reduced_income', 'illness', 'bereavement', 'separation', 'disaster'] as const),
  ...(['business_failure', 'over_indebted', 'disputes_debt', 'unwilling', 'forgot', 'other'] as const),
] as const
export type DelinquencyCause = (typeof delinquencyCauses)[number]

/** What asks for a look at an outbound activity. It is recorded all the same. */
export const activityFlags = [
  'without_decision',
  'against_decision',
  'unanswered_twice',
  'seven_in_a_day',
  'after_holding',
  'permit_over',
  'opted_out',
] as const
export type ActivityFlag = (typeof activityFlags)[number]

/** Why a row replaces an earlier one. `wrong_number`: the number was never the person's, so no call to it counts. */
export const correctionKinds = ['restated', 'wrong_number', 'recorded_in_error'] as const
export type CorrectionKind = (typeof correctionKinds)[number]

export const recordingRetentions = ['standard', 'dispute', 'legal'] as const
export type RecordingRetention = (typeof recordingRetentions)[number]

/** Another debt a contact was about, as it is stored: uuids. */
export interface DebtDiscussed {
  readonly account: string
  readonly placement: string | null
}

/** A contact that was. Written once: a correction is a row of its own, with the moment of the contact it corrects. */
export interface Activity {
  readonly lenderId: OrganisationId
  /** Null: the lender's own staff. */
  readonly agencyId: OrganisationId | null
  readonly id: ActivityId
  readonly reference: string | null
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  /** Other debts of the person it was about as well; null: none. */
  readonly debts: readonly DebtDiscussed[] | null
  readonly partyId: PartyId
  readonly contactPointId: ContactPointId | null
  /** The number, mailbox or address used: its kind, and its hash under the person's own key. */
  readonly endpointKind: ContactPointKind | null
  readonly endpointHash: Uint8Array | null
  readonly jurisdiction: string
  readonly direction: ActivityDirection
  readonly channel: ActivityChannel
  readonly disposition: Disposition
  /** Whether identity was verified; null where nobody was reached. */
  readonly rightParty: boolean | null
  readonly happenedAt: Instant
  readonly recordedAt: Instant
  readonly recordedBy: OrganisationId
  readonly collectorId: CollectorId | null
  readonly language: string | null
  readonly talkSeconds: number | null
  readonly cause: DelinquencyCause | null
  readonly promiseAmount: bigint | null
  readonly promiseCurrency: string | null
  readonly promiseDue: CalendarDate | null
  /** The record of the promise; a correction that leaves it as it was keeps it. */
  readonly promiseId: PromiseId | null
  /** Hexadecimal, of the recording as the recorder keeps it. */
  readonly recordingSha256: string | null
  readonly recordingRetention: RecordingRetention | null
  readonly recordingUntil: CalendarDate | null
  /** The recorder's name of the template or notice that was sent. */
  readonly template: string | null
  /** The decision that let it, as its recorder says. */
  readonly decisionId: DecisionId | null
  /** The permit it was made under, as its recorder says. */
  readonly permitId: PermitId | null
  readonly flags: readonly ActivityFlag[]
  /** The row this one replaces. */
  readonly corrects: ActivityId | null
  readonly correction: CorrectionKind | null
}

/** A contact as somebody reports it. */
export interface ReportedActivity
  extends Pick<Activity, 'direction' | 'channel' | 'disposition' | 'happenedAt'>,
    Partial<{
      readonly [Field in 'rightParty' | 'language' | 'talkSeconds' | 'cause' | 'template' | 'reference']:
        | NonNullable<Activity[Field]>
        | undefined
    }> {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  /** What it was about besides. */
  readonly debts?:
    | readonly { readonly account?: Named<'acc'> | undefined; readonly placement?: Named<'plc'> | undefined }[]
    | undefined
  readonly party: Named<'pty'>
  readonly contactPoint?: ContactPointId | undefined
  readonly endpoint?: EndpointInput | undefined
  readonly collector?: Named<'col'> | undefined
  readonly decision?: DecisionId | undefined
  readonly permit?: PermitId | undefined
  readonly promise?: { readonly amount: bigint; readonly due: CalendarDate } | undefined
  readonly recording?:
    | { readonly sha256: string; readonly retention: RecordingRetention; readonly until: CalendarDate }
    | undefined
}

/** An outbound call to the same person by the same organisation, within the day before. */
export interface RecentCall {
  readonly at: Instant
  readonly unanswered: boolean
}

/** What a report is about, where it names something the reporter knows. */
export interface ActivityTarget {
  /** Its place among the reports, from 0. */
  readonly row: number
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  readonly jurisdiction: string
  readonly currency: string
  /** When the agency held it no more; null while it does, and for the lender. */
  readonly endedAt: Instant | null
  readonly partyId: PartyId | null
  readonly contactPointId: ContactPointId | null
  /** The endpoint it names, by itself or as a contact point; null where none. */
  readonly endpoint: Result<UsedEndpoint, EndpointRefusal> | null
  readonly collectorId: CollectorId | null
  /** Each debt named besides, in their order; null where there is none such of the person. */
  readonly debts: readonly (DebtDiscussed | null)[]
  readonly recent: readonly RecentCall[]
  /** The decision it names: how it went, and whether its slot is there for this person and channel at that time. */
  readonly decision: {
    readonly outcome: 'allow' | 'deny'
    readonly covers: boolean
    /** All debts it was made about, where that are several of the person. */
    readonly debts: readonly DebtDiscussed[]
  } | null
  /** The permit it names: whether it was good for this person and channel at that time, and what its claim decided. */
  readonly permit: { readonly isGood: boolean; readonly decisionId: DecisionId | null } | null
  /** The same contact is recorded already. */
  readonly taken: ActivityId | null
}
