import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { WorkingCalendar } from '../kernel/working-calendar.ts'
import type { MandateId } from '../mandates/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { PlacementBatchId, PlacementId, PlacementStatus } from './model.ts'

/** A dispute, as src/disputes keeps it; that room stands above this one. */
export const DisputeCaseId = defineId('cas')
export type DisputeCaseId = Id<'cas'>

export const PlacementRecallId = defineId('prc')
export type PlacementRecallId = Id<'prc'>
export const RecallId = defineId('rcl')
export type RecallId = Id<'rcl'>

/** Pending: announced, with a time to object. Immediate: taken back at once. */
export const recallModes = ['pending', 'immediate'] as const
export type RecallMode = (typeof recallModes)[number]

/** What ends a placement somebody held: a recall, a return the lender took, or that it was closed. */
export const endingCauses = ['recall', 'return', 'close'] as const
export type EndingCause = (typeof endingCauses)[number]

/** What the agency may still do towards the borrower once it knows of the recall. */
export const contactRules = ['stop_at_once', 'finish_promised'] as const
export type ContactRule = (typeof contactRules)[number]

/**
 * The end of one placement: its recall, or what its return or close leaves to do. `recalled` is final: the agency no longer
 * holds the account, and what remains are its attestation, payments in flight and the purge. `completed`: nothing remains.
 * `overtaken`: the placement ended another way before the recall was final, or was reopened before all was done.
 */
export const placementRecallStates = ['pending', 'objected', 'withdrawn', 'overtaken', 'recalled', 'completed'] as const
export type PlacementRecallState = (typeof placementRecallStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const placementRecallTransitions = [
  { command: 'placement.recall', from: null, to: 'pending' },
  { command: 'placement.recall', from: null, to: 'recalled' },
  { command: 'placement.accept_return', from: null, to: 'recalled' },
  { command: 'placement.lapse_return', from: null, to: 'recalled' },
  { command: 'placement.close', from: null, to: 'recalled' },
  { command: 'placement.reopen', from: 'recalled', to: 'overtaken' },
  { command: 'placement_recall.object', from: 'pending', to: 'objected' },
  { command: 'placement_recall.extend', from: 'objected', to: 'pending' },
  { command: 'placement_recall.insist', from: 'objected', to: 'pending' },
  { command: 'placement_recall.insist', from: 'objected', to: 'recalled' },
  { command: 'placement_recall.time_out', from: 'objected', to: 'pending' },
  { command: 'placement_recall.time_out', from: 'objected', to: 'recalled' },
  { command: 'placement_recall.withdraw', from: 'pending', to: 'withdrawn' },
  { command: 'placement_recall.withdraw', from: 'objected', to: 'withdrawn' },
  { command: 'placement.close', from: 'pending', to: 'overtaken' },
  { command: 'placement.close', from: 'objected', to: 'overtaken' },
  { command: 'placement_recall.attest', from: 'pending', to: 'recalled' },
  { command: 'placement_recall.attest', from: 'recalled', to: 'recalled' },
  { command: 'placement_recall.conclude', from: 'pending', to: 'recalled' },
  { command: 'payment_in_flight.report', from: 'recalled', to: 'recalled' },
  { command: 'payment_in_flight.report', from: 'completed', to: 'recalled' },
  { command: 'placement_recall.declare', from: 'recalled', to: 'recalled' },
  { command: 'placement_recall.certify', from: 'recalled', to: 'completed' },
] as const satisfies readonly {
  command: string
  from: PlacementRecallState | null
  to: PlacementRecallState
}[]
export type PlacementRecallCommand = (typeof placementRecallTransitions)[number]['command']

/** How an objection ended. */
export const recallDecisions = ['extended', 'insisted', 'timed_out'] as const
export type RecallDecision = (typeof recallDecisions)[number]

/** What a recall passes through, in this order; the last four go on side by side once it is final. */
export const recallSteps = [
  'objection',
  'decision',
  'conclusion',
  'attestation',
  'payments',
  'confirmation',
  'purge',
] as const
export type RecallStep = (typeof recallSteps)[number]

/** Whose move a step is. */
export const recallOwners = ['lender', 'agency', 'platform'] as const
export type RecallOwner = (typeof recallOwners)[number]

/** When the two sides of a recall work. */
export interface Calendars {
  readonly lender: WorkingCalendar
  readonly agency: WorkingCalendar
}

/** The moment something is decided at, and when the two sides work from then on. */
export interface Moment {
  readonly now: Instant
  readonly calendars: Calendars
}

/** The terms and zones a recall counts its times by, frozen when it is requested (see `recall` of a mandate's terms). */
export interface RecallClock {
  readonly noticeDays: number
  readonly objectDays: number
  readonly decideDays: number
  readonly extensionsMax: number
  readonly extensionDaysMax: number
  readonly attestHours: number
  readonly graceDays: number
  readonly purgeDays: number
  /** Days after the recall in which commission may still be earned; 0: none. */
  readonly tailDays: number
  readonly lenderZone: string
  readonly agencyZone: string
}

export interface PlacementRecall {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly id: PlacementRecallId
  readonly placementId: PlacementId
  /** The recall of many it is part of. */
  readonly recallId: RecallId | null
  /** What ended the placement, or is to end it. */
  readonly cause: EndingCause
  readonly state: PlacementRecallState
  readonly mode: RecallMode
  readonly reason: string
  readonly contactRule: ContactRule
  readonly note: Uint8Array | null
  readonly clock: RecallClock
  readonly requestedAt: Instant
  /** When it becomes final unless it is withdrawn or objected to. */
  readonly recallAt: Instant
  /** Until when the agency may object; null: not, or not any more. */
  readonly objectBy: Instant | null
  readonly objection: string | null
  /** The dispute an objection rests on, where it names one. */
  readonly objectionCase: DisputeCaseId | null
  /** Whether the file bore the objection out when it was made; null where there is none, or it was made before that was asked. */
  readonly objectionSupported: boolean | null
  readonly objectionNote: Uint8Array | null
  readonly objectedAt: Instant | null
  readonly decideBy: Instant | null
  readonly decision: RecallDecision | null
  readonly decidedAt: Instant | null
  readonly extensions: number
  readonly withdrawnAt: Instant | null
  readonly overtakenAt: Instant | null
  readonly recalledAt: Instant | null
  readonly attestBy: Instant
  /** When contact ceased, as the agency attests. */
  readonly ceasedAt: Instant | null
  readonly attestedAt: Instant | null
  /** Who attested for the agency. */
  readonly attestor: Uint8Array | null
  readonly promisesOutstanding: number | null
  /** Until when payments in flight are reported; null before it is final. */
  readonly graceUntil: Instant | null
  /** When the agency declared that every payment in flight is reported. */
  readonly declaredAt: Instant | null
  /** Payments reported, and how many of them the lender has not answered. */
  readonly paymentsReported: number
  readonly paymentsOpen: number
  /** When the oldest of those is to be answered. */
  readonly confirmBy: Instant | null
  readonly purgeBy: Instant | null
  readonly purgedAt: Instant | null
  readonly nextStep: RecallStep | null
  readonly nextOwner: RecallOwner | null
  readonly nextDueAt: Instant | null
  readonly version: number
}

/**
 * A recall of many selects placements, recalls them in chunks, and is done; what follows each goes its own way. Withdrawn as
 * a whole, it takes back in chunks what is not final, and ends.
 */
export const recallRunStates = ['selecting', 'recalling', 'done', 'withdrawing', 'withdrawn'] as const
export type RecallRunState = (typeof recallRunStates)[number]

/** From which state each command leads a recall of many where. The documentation draws the state machine from this table. */
export const recallRunTransitions = [
  { command: 'recall.create', from: null, to: 'selecting' },
  { command: 'recall.create', from: null, to: 'recalling' },
  { command: 'recall.select', from: 'selecting', to: 'recalling' },
  { command: 'recall.apply', from: 'recalling', to: 'done' },
  { command: 'recall.add_rows', from: 'done', to: 'recalling' },
  { command: 'recall.withdraw', from: 'selecting', to: 'withdrawing' },
  { command: 'recall.withdraw', from: 'recalling', to: 'withdrawing' },
  { command: 'recall.withdraw', from: 'done', to: 'withdrawing' },
  { command: 'recall.take_back', from: 'withdrawing', to: 'withdrawn' },
] as const satisfies readonly { command: string; from: RecallRunState | null; to: RecallRunState }[]

/** What became of a row: waiting for its turn, recalled, under recall before, failed with a problem, or withdrawn with the run. */
export const recallRowOutcomes = ['waiting', 'recalled', 'already_recalled', 'failed', 'withdrawn'] as const
export type RecallRowOutcome = (typeof recallRowOutcomes)[number]

/** Statuses a recall leaves from. */
export const recallableStatuses = [
  'accepted',
  'active',
  'on_hold',
  'return_requested',
] as const satisfies readonly PlacementStatus[]

/** Placements held, and not under recall, that match every field given. */
export interface PlacementSelection {
  readonly mandate?: MandateId | undefined
  readonly agency?: OrganisationId | undefined
  readonly batch?: PlacementBatchId | undefined
  readonly status?: readonly PlacementStatus[] | undefined
  readonly acceptedBefore?: Instant | undefined
}

/** Where the placements of a recall come from. A list of placements is kept as its rows. */
export type RecallSource =
  | { readonly kind: 'placements' }
  | { readonly kind: 'filter'; readonly filter: PlacementSelection }

export interface Recall {
  readonly lenderId: OrganisationId
  readonly id: RecallId
  readonly reference: string | null
  readonly digest: Uint8Array
  readonly state: RecallRunState
  readonly source: RecallSource
  readonly mode: RecallMode
  readonly reason: string
  readonly contactRule: ContactRule
  readonly recallOn: CalendarDate | null
  readonly noticeDays: number | null
  readonly note: Uint8Array | null
  readonly reached: string | null
  readonly total: number
  readonly recalled: number
  readonly alreadyRecalled: number
  readonly failed: number
  readonly withdrawn: number
  readonly createdAt: Instant
  readonly version: number
}

/**
 * Why a payment may or may not earn the agency a tail commission: within the tail; ordinary, since it was effective
 * before the recall; after the tail; the mandate has none; the recall was the agency’s fault; the lender refused it.
 */
export const tailWhys = ['within_tail', 'before_recall', 'after_tail', 'no_tail', 'agency_fault', 'refused'] as const
export type TailWhy = (typeof tailWhys)[number]
