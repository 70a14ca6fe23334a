import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MatchNamespace } from '../kernel/matched-id.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const ExchangeId = defineId('xch')
export type ExchangeId = Id<'xch'>
export const ExchangeMemberId = defineId('xmb')
export type ExchangeMemberId = Id<'xmb'>
export const ExchangeLoadId = defineId('xld')
export type ExchangeLoadId = Id<'xld'>

/** What an operator may exchange with where the law leaves it to licensed bureaus. */
export interface BureauLicence {
  readonly number: string
  readonly authority: string
  /** The last day it holds. */
  readonly validUntil: CalendarDate
}

/** What members agree to: a text at an address, and the SHA-256 of it. */
export interface ExchangeTerms {
  readonly version: string
  readonly uri: string
  readonly sha256: string
}

/** An exchange of what is delinquent in one jurisdiction. `orgId` is its operator; everybody of its world sees it. */
export interface Exchange {
  readonly orgId: OrganisationId
  readonly id: ExchangeId
  readonly world: string
  readonly jurisdiction: string
  readonly publicName: string
  readonly terms: ExchangeTerms
  readonly bureauLicence: BureauLicence | null
  readonly createdAt: Instant
  readonly version: number
}

export const memberStates = ['applied', 'active', 'suspended', 'declined', 'left'] as const
export type MemberState = (typeof memberStates)[number]

/** What leads from which state to which. A member that is suspended neither asks nor contributes; what it said stays. */
export const exchangeMemberTransitions = [
  { command: 'exchange_member.apply', from: null, to: 'applied' },
  { command: 'exchange_member.approve', from: 'applied', to: 'active' },
  { command: 'exchange_member.decline', from: 'applied', to: 'declined' },
  { command: 'exchange_member.suspend', from: 'active', to: 'suspended' },
  { command: 'exchange_member.reinstate', from: 'suspended', to: 'active' },
  { command: 'exchange_member.leave', from: 'applied', to: 'left' },
  { command: 'exchange_member.leave', from: 'active', to: 'left' },
  { command: 'exchange_member.leave', from: 'suspended', to: 'left' },
] as const satisfies readonly { command: string; from: MemberState | null; to: MemberState }[]

/** Why an application was declined, or a member suspended. */
export const memberReasons = [
  'not_eligible',
  'terms_broken',
  'data_quality',
  'enumeration',
  'planted_identity',
  'investigation',
  'other',
] as const
export type MemberReason = (typeof memberReasons)[number]

/** How much of its debts a member tells of, and so may be told: nothing, defaults, arrears, everything. */
export const levels = [0, 1, 2, 3] as const
export type Level = (typeof levels)[number]

/** An organisation in an exchange. `orgId` is the member, `operatorId` whose exchange it is. */
export interface ExchangeMember {
  readonly orgId: OrganisationId
  readonly operatorId: OrganisationId
  readonly id: ExchangeMemberId
  readonly exchangeId: ExchangeId
  readonly jurisdiction: string
  readonly state: MemberState
  readonly reason: MemberReason | null
  readonly termsVersion: string
  readonly termsSha256: string
  readonly agreedAt: Instant
  /** The highest of its levels, over the classes of product it has. */
  readonly level: Level
  readonly decidedAt: Instant | null
  readonly endedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

export const loadStates = ['requested', 'approved', 'declined'] as const
export type LoadState = (typeof loadStates)[number]

export const exchangeLoadTransitions = [
  { command: 'exchange_load.request', from: null, to: 'requested' },
  { command: 'exchange_load.approve', from: 'requested', to: 'approved' },
  { command: 'exchange_load.decline', from: 'requested', to: 'declined' },
] as const satisfies readonly { command: string; from: LoadState | null; to: LoadState }[]

/** Points one load may be of, and days it may be used. */
export const LOAD_POINTS_MAX = 1_000_000
export const LOAD_DAYS_MAX = 90

/** A permit beside those of the day: for a whole book of debts, which its operator has let. */
export interface ExchangeLoad {
  readonly orgId: OrganisationId
  readonly operatorId: OrganisationId
  readonly id: ExchangeLoadId
  readonly memberId: ExchangeMemberId
  readonly namespace: MatchNamespace
  /** How many debts the member says it has to load. */
  readonly openAccounts: number
  readonly points: number
  readonly spent: number
  readonly state: LoadState
  /** From when it is of no use. */
  readonly until: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** How many of something a member did on a day (UTC), and how many it may. */
export interface MemberDay {
  readonly orgId: OrganisationId
  readonly memberId: ExchangeMemberId
  readonly on: CalendarDate
  readonly made: number
  readonly allowed: number
}

/** The daily job of a member: what may not be disclosed any more is purged, and its levels are computed anew. */
export const EXCHANGE_DAILY = 'exchange_member.daily'
