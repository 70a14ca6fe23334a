import type { AnswerLevel, ConsentId, Purpose } from '../consent/model.ts'
import type { ProductClass, StrongNamespace } from '../contributions/model.ts'
import type { ExchangeId, ExchangeMemberId, Level } from '../exchange/member-model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { ClientId, OrganisationId } from '../tenancy/model.ts'

export const InquiryId = defineId('inq')
export type InquiryId = Id<'inq'>

/** The most that may be told for a purpose, whatever the asker contributes and the person let it be told. */
export const levelsMax: Readonly<Record<Purpose, Level>> = {
  credit_assessment: 3,
  account_management: 3,
  collections: 2,
  tracing: 0,
  fraud: 2,
  dispute: 3,
  subject_access: 3,
}

export const levelOf: Readonly<Record<AnswerLevel, Level>> = { default: 1, arrears: 2, full: 3 }

/** Inquiries of a member a day (UTC), by its level: who tells more asks more. */
export const inquiriesPerDay: Readonly<Record<Level, number>> = { 0: 200, 1: 500, 2: 2_000, 3: 5_000 }

/** How far back `recentInquiries` counts, in hours. */
export const RECENT_HOURS = 72

export const countBands = ['0', '1', '2-3', '4+'] as const
export type CountBand = (typeof countBands)[number]

/** What others are told to hold against one person in a class of products. What the level does not reach is null. */
export interface AnswerLine {
  readonly product: ProductClass
  readonly level: Level
  readonly hasDefault: boolean | null
  readonly isDisputed: boolean | null
  readonly overdueDebts: CountBand | null
  readonly daysPastDue: string | null
  readonly openDebts: CountBand | null
  readonly amountBand: string | null
}

/** An answer has a line for every class of product, in one order, whoever it is about and whatever is known. */
export interface Answer {
  readonly lines: readonly AnswerLine[]
  /** Inquiries of others about the same person, for credit, within RECENT_HOURS. */
  readonly recentInquiries: CountBand
  /** Random, so that nobody works the answer out from its digest. */
  readonly salt: string
}

/** What was asked, of whom, on which ground (CN-ZX-22). What was answered is not kept: only its digest. */
export interface Inquiry {
  readonly orgId: OrganisationId
  readonly id: InquiryId
  readonly exchangeId: ExchangeId
  readonly memberId: ExchangeMemberId
  /** Who took the consent. */
  readonly controllerId: OrganisationId
  readonly consentId: ConsentId
  readonly purpose: Purpose
  /** The highest a line was answered at. */
  readonly level: Level
  readonly namespace: StrongNamespace
  readonly epoch: string
  /** As the matcher stores it. */
  readonly token: Uint8Array
  readonly answerSha256: string
  readonly askedBy: ClientId | null
  readonly createdAt: Instant
}

/** A record of another member’s, as the matcher found it: whose it is, is not said. */
export interface FoundRecord {
  readonly product: ProductClass
  readonly status: 'current' | 'arrears' | 'default' | 'charge_off' | 'settled'
  readonly daysPastDue: string
  readonly amountBand: string
  readonly isDisputed: boolean
}

export interface Found {
  readonly records: readonly FoundRecord[]
  /** The identity is one an operator planted: nobody has it. */
  readonly planted: boolean
  readonly recent: number
}

/** The sequential test of a member (Wald), in millionths of the log of the likelihood ratio. */
export interface HitTest {
  readonly orgId: OrganisationId
  readonly memberId: ExchangeMemberId
  readonly lookups: number
  readonly hits: number
  readonly logRatio: number
  readonly trippedAt: Instant | null
  readonly version: number
}
