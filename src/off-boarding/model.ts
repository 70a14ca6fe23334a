import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const OffBoardingId = defineId('obd')
export type OffBoardingId = Id<'obd'>
export const CertificateId = defineId('dct')
export type CertificateId = Id<'dct'>

export const offBoardingReasons = ['ceasing_business', 'moving_elsewhere', 'merged', 'licence_ended', 'other'] as const
export type OffBoardingReason = (typeof offBoardingReasons)[number]

export const offBoardingStatuses = ['exporting', 'exported', 'closing', 'closed', 'destroyed', 'cancelled'] as const
export type OffBoardingStatus = (typeof offBoardingStatuses)[number]

/** What leads from which status to which. */
export const offBoardingTransitions = [
  { command: 'off_boarding.request', from: null, to: 'exporting' },
  { command: 'off_boarding.store_part', from: 'exporting', to: 'exported' },
  { command: 'off_boarding.close', from: 'exported', to: 'closing' },
  { command: 'off_boarding.finish_closing', from: 'closing', to: 'closed' },
  { command: 'off_boarding.destroy', from: 'closed', to: 'destroyed' },
  { command: 'off_boarding.cancel', from: 'exporting', to: 'cancelled' },
  { command: 'off_boarding.cancel', from: 'exported', to: 'cancelled' },
  { command: 'off_boarding.cancel', from: 'closing', to: 'cancelled' },
] as const satisfies readonly { command: string; from: OffBoardingStatus | null; to: OffBoardingStatus }[]

/** How long an organisation may still change its mind. */
export const COOLING_DAYS = 30

/** Where an export stands: the section, and the page of it, or of the list that its lists hang on. */
export interface ExportPlace {
  readonly section: number
  readonly cursor: string | null
}

export interface OffBoarding {
  readonly orgId: OrganisationId
  readonly id: OffBoardingId
  readonly reason: OffBoardingReason
  readonly status: OffBoardingStatus
  readonly place: ExportPlace
  readonly sections: number
  readonly parts: number
  readonly rows: number
  /** SHA-256, hexadecimal, over the digest before and the newest part: what the manifest is signed for. */
  readonly digest: string
  readonly exportedAt: Instant | null
  readonly closesAt: Instant | null
  readonly closedAt: Instant | null
  readonly destroysOn: CalendarDate | null
  readonly destroyed: DestroyedCounts
  readonly destroyedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** Lines of JSON, one a row, as the list of that name shows it. */
export interface ExportPart {
  readonly orgId: OrganisationId
  readonly offBoardingId: OffBoardingId
  readonly number: number
  readonly name: string
  readonly rows: number
  readonly sha256: string
  readonly content: Uint8Array
  readonly createdAt: Instant
}

/** What still runs, who takes the next step, and the operation that ends it. */
export const obstacleKinds = {
  placements: { step: 'either', operation: 'recalls.create', by: 'recall them, or give them back' },
  recalls: { step: 'either', operation: 'placementRecalls.list', by: 'carry them to their purge certificates' },
  mandates: { step: 'you', operation: 'mandates.end', by: 'end them' },
  payments_in_flight: { step: 'either', operation: 'paymentsInFlight.list', by: 'settle or answer them' },
  disputes: { step: 'either', operation: 'cases.list', by: 'carry them to an outcome' },
  reconciliations: { step: 'either', operation: 'reconciliations.list', by: 'finish them' },
  agreements: { step: 'either', operation: 'agreements.list', by: 'answer what is proposed, or withdraw it' },
  joint_agreements: { step: 'you', operation: 'jointAgreements.end', by: 'end those you lead' },
  joint_shares: {
    step: 'either',
    operation: 'jointShares.list',
    by: 'decline them, or have the lead end what they are of',
  },
  refunds: { step: 'you', operation: 'refunds.pay', by: 'pay out what is owed back' },
  legal_matters: { step: 'either', operation: 'legalMatters.close', by: 'close them' },
  debt_sales: {
    step: 'either',
    operation: 'debtSales.list',
    by: 'carry them to the transfer, or withdraw or refuse them',
  },
  exchange_memberships: { step: 'you', operation: 'exchangeMembers.leave', by: 'leave' },
  legal_holds: { step: 'you', operation: 'legalHolds.release', by: 'release them once their matters are over' },
  subject_accesses: { step: 'you', operation: 'subjectAccesses.list', by: 'let them be put together' },
  imports: { step: 'you', operation: 'imports.abort', by: 'let them end, or abort them' },
} as const
export type ObstacleKind = keyof typeof obstacleKinds

export interface Obstacle {
  readonly kind: ObstacleKind
  readonly count: number
}

/** What an organisation has for itself alone, and what is destroyed of it. */
export const destroyedClasses = ['parties', 'members', 'import_rows', 'stored_answers', 'export_parts'] as const
export type DestroyedClass = (typeof destroyedClasses)[number]
export type DestroyedCounts = Readonly<Record<DestroyedClass, number>>
export interface Destroyed {
  readonly class: DestroyedClass
  readonly count: number
}

export interface Retained {
  readonly class: string
  readonly rule: string
  readonly until: CalendarDate | null
}

export interface Certificate {
  readonly orgId: OrganisationId
  readonly id: CertificateId
  readonly offBoardingId: OffBoardingId
  readonly world: string
  readonly jurisdictions: readonly string[]
  readonly destroyed: readonly Destroyed[]
  readonly retained: readonly Retained[]
  readonly createdAt: Instant
}
