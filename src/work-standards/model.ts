import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MandateId } from '../mandates/model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const BreachId = defineId('wbr')
export type BreachId = Id<'wbr'>
export const PlacementReportId = defineId('prp')
export type PlacementReportId = Id<'prp'>

/** The clocks of a placement: what starts each, what stops it, and whether holds do (see docs/work-standards.md). */
export const standards = [
  { kind: 'acknowledge', from: 'offered', met: 'accepted or declined', term: 'acknowledgeHours', pauses: false },
  { kind: 'first_action', from: 'accepted', met: 'activated', term: 'firstActionDays', pauses: true },
  { kind: 'answer_query', from: 'asked', met: 'answered', term: 'queryAnswerHours', pauses: false },
  { kind: 'report', from: 'accepted or last report', met: 'a report', term: 'reportEveryDays', pauses: true },
  { kind: 'return', from: 'accepted', met: 'an arrangement, or the end', term: 'returnAfterDays', pauses: true },
  { kind: 'report_payment', from: 'the lender was paid', met: 'recorded', term: 'directPaymentHours', pauses: false },
] as const
export type StandardKind = (typeof standards)[number]['kind']
export const standardKinds = standards.map(({ kind }) => kind) as readonly StandardKind[]

export const breachStatuses = ['open', 'cured', 'uncured', 'closed', 'contested', 'annulled'] as const
export type BreachStatus = (typeof breachStatuses)[number]

/** From which status each step leads where. The documentation draws the state machine from this table. */
export const breachTransitions = [
  { command: 'work_standard.breach', from: null, to: 'open' },
  { command: 'work_standard.breach', from: null, to: 'cured' },
  { command: 'work_standard.breach', from: null, to: 'closed' },
  { command: 'work_standard.cure', from: 'open', to: 'cured' },
  { command: 'work_standard.run_out', from: 'open', to: 'uncured' },
  { command: 'work_standard.close', from: 'open', to: 'closed' },
  { command: 'work_standard.contest', from: 'open', to: 'contested' },
  { command: 'work_standard.contest', from: 'cured', to: 'contested' },
  { command: 'work_standard.contest', from: 'uncured', to: 'contested' },
  { command: 'work_standard.contest', from: 'closed', to: 'contested' },
  { command: 'work_standard.uphold', from: 'contested', to: 'annulled' },
  { command: 'work_standard.lapse', from: 'contested', to: 'annulled' },
  { command: 'work_standard.refuse', from: 'contested', to: 'open' },
  { command: 'work_standard.refuse', from: 'contested', to: 'cured' },
  { command: 'work_standard.refuse', from: 'contested', to: 'uncured' },
  { command: 'work_standard.refuse', from: 'contested', to: 'closed' },
] as const satisfies readonly { command: string; from: BreachStatus | null; to: BreachStatus }[]

/** Why whose clock it was says that it was not its fault, or did not run out. */
export const contestCodes = [
  'done_in_time',
  'lender_withheld',
  'hold_not_counted',
  'not_contactable',
  'platform_unavailable',
  'force_majeure',
  'other',
] as const
export type ContestCode = (typeof contestCodes)[number]

/** Lapsed: the other side said nothing in time, which is for whoever contested. */
export const contestDecisions = ['upheld', 'refused', 'lapsed'] as const
export type ContestDecision = (typeof contestDecisions)[number]

export interface Breach {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly id: BreachId
  readonly placementId: PlacementId
  readonly mandateId: MandateId
  readonly kind: StandardKind
  readonly subjectId: string
  /** Whose clock it was: the agency's, or the lender's where the agency asked or the lender was paid. */
  readonly owedBy: OrganisationId
  readonly startedAt: Instant
  readonly dueAt: Instant
  readonly foundAt: Instant
  readonly cureBy: Instant
  readonly contestBy: Instant
  readonly status: BreachStatus
  /** When it was done after all. */
  readonly metAt: Instant | null
  /** When the placement ended without it. */
  readonly closedAt: Instant | null
  readonly uncuredOn: CalendarDate | null
  readonly contestedAt: Instant | null
  readonly contestCode: ContestCode | null
  readonly contestNote: Uint8Array | null
  readonly decideBy: Instant | null
  readonly decision: ContestDecision | null
  readonly decisionNote: Uint8Array | null
  readonly decidedAt: Instant | null
  readonly version: number
}

/** What a report says. Arrangements stop the clock to return, until one is broken. */
export const reportCodes = [
  'tracing',
  'not_reached',
  'in_contact',
  'promise_taken',
  'arrangement_made',
  'arrangement_kept',
  'arrangement_broken',
  'refuses_to_pay',
  'disputes',
  'hardship',
  'legal_advised',
] as const
export type ReportCode = (typeof reportCodes)[number]

export interface PlacementReport {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly placementId: PlacementId
  readonly id: PlacementReportId
  /** The agency’s own name of it, where it gave one: posted again under it, it is the same report. */
  readonly reference: string | null
  readonly code: ReportCode
  readonly note: Uint8Array | null
  readonly postedAt: Instant
}
