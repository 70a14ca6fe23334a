import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const CollectorId = defineId('col')
export type CollectorId = Id<'col'>
export const CertificateId = defineId('crt')
export type CertificateId = Id<'crt'>
export const TrainingId = defineId('trn')
export type TrainingId = Id<'trn'>
export const AppraisalId = defineId('apr')
export type AppraisalId = Id<'apr'>
export const FindingId = defineId('fnd')
export type FindingId = Id<'fnd'>
export const BarId = defineId('bar')
export type BarId = Id<'bar'>

/** How a collector reaches a borrower: the channels of mandates. */
export const collectorChannels = ['phone', 'sms', 'email', 'letter', 'visit', 'messaging'] as const
export type CollectorChannel = (typeof collectorChannels)[number]

/** What a certificate shows: a subject of the trade, or a scheme that a jurisdiction recognises. */
export const certificateKinds = [
  'law',
  'communication',
  'counselling',
  'field_work',
  'tw_bankers_association',
  'in_dra',
  'cn_assessment',
  'sg_approval',
] as const
export type CertificateKind = (typeof certificateKinds)[number]

export const trainingTopics = [
  'law',
  'communication',
  'counselling',
  'field_safety',
  'data_protection',
  'ethics',
  'operations',
  'vulnerability',
  'other',
] as const
export type TrainingTopic = (typeof trainingTopics)[number]

/** What an appraisal scores, each from 1 to 5. */
export const appraisalDimensions = ['conduct', 'law', 'communication', 'empathy', 'accuracy'] as const
export type AppraisalDimension = (typeof appraisalDimensions)[number]

export const findingKinds = [
  'insult',
  'threat',
  'false_authority',
  'third_party_disclosure',
  'pressure_on_family',
  'outside_hours',
  'excessive_contact',
  'misleading',
  'bribery',
  'data_misuse',
  'entry_without_consent',
  'other',
] as const
export type FindingKind = (typeof findingKinds)[number]
export const findingSeverities = ['minor', 'serious', 'grave'] as const
export type FindingSeverity = (typeof findingSeverities)[number]
export const findingSources = [
  'complaint',
  'audit',
  'recording',
  'lender',
  'regulator',
  'court',
  'self_reported',
] as const
export type FindingSource = (typeof findingSources)[number]

/** What the collector says to a finding; what it says in words stays with the employer. */
export const replyCodes = ['accepts', 'explains', 'disputes_facts', 'was_not_there', 'followed_instructions'] as const
export type ReplyCode = (typeof replyCodes)[number]

export const findingStatuses = ['reported', 'replied', 'upheld', 'dismissed'] as const
export type FindingStatus = (typeof findingStatuses)[number]

/** From which status each command leads where. The documentation draws the state machine from this table. */
export const findingTransitions = [
  { command: 'collector_finding.report', from: null, to: 'reported' },
  { command: 'collector_finding.reply', from: 'reported', to: 'replied' },
  { command: 'collector_finding.uphold', from: 'replied', to: 'upheld' },
  { command: 'collector_finding.dismiss', from: 'replied', to: 'dismissed' },
  { command: 'collector_finding.uphold', from: 'reported', to: 'upheld' },
  { command: 'collector_finding.dismiss', from: 'reported', to: 'dismissed' },
] as const satisfies readonly { command: string; from: FindingStatus | null; to: FindingStatus }[]

/** Days a collector has to reply before a finding is decided without a reply. */
export const REPLY_DAYS = 14

export const barReasons = ['conduct', 'crime', 'insolvency', 'qualification', 'investigation', 'other'] as const
export type BarReason = (typeof barReasons)[number]

/** A person who contacts borrowers, as registered by whoever employs them. Name and identity are sealed under its own key. */
export interface Collector {
  readonly orgId: OrganisationId
  readonly world: string
  readonly id: CollectorId
  readonly reference: string
  readonly jurisdiction: string
  /** The name borrowers know. */
  readonly alias: string
  readonly languages: readonly string[]
  readonly graduate: boolean | null
  readonly employedFrom: CalendarDate
  /** The first day of employment no more. */
  readonly employedUntil: CalendarDate | null
  /** The day the person consented in writing to be registered. */
  readonly consentedOn: CalendarDate | null
  readonly checkCode: string
  readonly createdAt: Instant
  readonly version: number
}

export interface SealedCollector extends Collector {
  readonly wrappedKey: Uint8Array | null
  readonly name: Uint8Array | null
  readonly identity: Uint8Array | null
  readonly identityBlind: Uint8Array | null
  readonly indexKey: number | null
  readonly tag: Uint8Array | null
  readonly tagKey: number | null
}

export interface Finding {
  readonly orgId: OrganisationId
  readonly collectorId: CollectorId
  readonly id: FindingId
  readonly jurisdiction: string
  readonly kind: FindingKind
  readonly severity: FindingSeverity
  readonly happenedOn: CalendarDate
  /** The case it came up in, by the reporter's reference. */
  readonly caseReference: string | null
  readonly source: FindingSource
  readonly reportedBy: OrganisationId
  readonly reportedAt: Instant
  readonly replyBy: Instant
  readonly replyCode: ReplyCode | null
  readonly repliedAt: Instant | null
  readonly status: FindingStatus
  readonly decidedBy: OrganisationId | null
  readonly decidedAt: Instant | null
  readonly version: number
}

export interface Bar {
  readonly orgId: OrganisationId
  readonly collectorId: CollectorId
  readonly id: BarId
  readonly barredBy: OrganisationId
  /** A bar of an overseer counts wherever the person works. */
  readonly byOverseer: boolean
  readonly reason: BarReason
  readonly fromAt: Instant
  readonly untilAt: Instant | null
  readonly liftedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}
