import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CollectorId, FindingId } from '../licensing/collector-model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Direction, Finding, ScreenedChannel, ScreenedLanguage, Verdict } from './screening-model.ts'

export const ScreeningId = defineId('scr')
export type ScreeningId = Id<'scr'>
export const TemplateId = defineId('mtp')
export type TemplateId = Id<'mtp'>

/** Activities are of a room above: here they are named only. */
export const ScreenedActivityId = defineId('act')
export type ScreenedActivityId = Id<'act'>

export const screeningDecisions = ['released', 'rejected'] as const
export type ScreeningDecision = (typeof screeningDecisions)[number]

/** Why a person lets a message go, or not. */
export const screeningReasons = [
  'no_offence_meant',
  'quotes_the_borrower',
  'true_statement',
  'corrected_elsewhere',
  'offends',
  'unlawful',
  'incomplete',
  'passed_to_specialist',
] as const
export type ScreeningReason = (typeof screeningReasons)[number]

/** What is stored of a finding: the suggestion is made anew from category and language. */
export type StoredFinding = Omit<Finding, 'suggestion'>

/** A message somebody asked about. The words are kept for a short time only. */
export interface MessageScreening {
  readonly orgId: OrganisationId
  readonly id: ScreeningId
  readonly placementId: PlacementId | null
  /** The template whose text it is, where it names one. */
  readonly templateId: TemplateId | null
  /** The contact in which it was said or sent, who of the organisation's own collectors that was, and when. */
  readonly activityId: ScreenedActivityId | null
  readonly collectorId: CollectorId | null
  readonly happenedAt: Instant | null
  /** The conduct matter that confirming what was found has opened. */
  readonly findingId: FindingId | null
  readonly direction: Direction
  readonly channel: ScreenedChannel
  readonly jurisdiction: string | null
  readonly language: ScreenedLanguage
  readonly timeBarred: boolean
  /** Sealed; null once their time is over. */
  readonly text: Uint8Array | null
  readonly findings: readonly StoredFinding[]
  readonly verdict: Verdict
  readonly rulesVersion: string
  readonly decision: ScreeningDecision | null
  readonly reason: ScreeningReason | null
  readonly decidedAt: Instant | null
  readonly expiresAt: Instant
  readonly createdAt: Instant
  readonly version: number
}

export const templateStates = ['submitted', 'approved', 'rejected', 'replaced', 'suspended'] as const
export type TemplateState = (typeof templateStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const templateTransitions = [
  { command: 'message_template.submit', from: null, to: 'submitted' },
  { command: 'message_template.approve', from: 'submitted', to: 'approved' },
  { command: 'message_template.reject', from: 'submitted', to: 'rejected' },
  { command: 'message_template.approve', from: 'approved', to: 'replaced' },
  { command: 'message_template.suspend', from: 'approved', to: 'suspended' },
  { command: 'message_template.recheck', from: 'approved', to: 'suspended' },
  { command: 'message_screening.decide', from: 'approved', to: 'suspended' },
] as const satisfies readonly { command: string; from: TemplateState | null; to: TemplateState }[]

export const templateReasons = [
  'wording',
  'incomplete',
  'wrong_language',
  'not_lawful',
  'not_needed',
  'rules_changed',
  'finding_confirmed',
] as const
export type TemplateReason = (typeof templateReasons)[number]

/** One version of a text with placeholders. Its words never change; a new wording is a new version. */
export interface MessageTemplate {
  readonly authorId: OrganisationId
  /** Who approves it: the author, or the lender whose mandate asks for it. */
  readonly approverId: OrganisationId
  readonly id: TemplateId
  readonly reference: string
  readonly number: number
  /** `message`, or the kind of notice it is for. */
  readonly purpose: string
  readonly channel: ScreenedChannel
  readonly jurisdiction: string
  readonly language: ScreenedLanguage
  readonly body: string
  readonly findings: readonly StoredFinding[]
  readonly verdict: Verdict
  readonly rulesVersion: string
  readonly state: TemplateState
  readonly reason: TemplateReason | null
  readonly lawyerReviewedOn: CalendarDate | null
  /** Under which number it was filed with the authority. */
  readonly filedAs: string | null
  readonly submittedAt: Instant
  readonly decidedAt: Instant | null
  readonly version: number
}
