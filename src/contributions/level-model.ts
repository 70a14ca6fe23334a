import type { ExchangeId, ExchangeMemberId, Level } from '../exchange/member-model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import type { ClientId, OrganisationId } from '../tenancy/model.ts'
import type { ProductClass } from './model.ts'

/** How many debts of a class a member says it has: all, those past due, and of these those in default or charged off. */
export interface AttestedCounts {
  readonly open: number
  readonly pastDue: number
  readonly defaulted: number
}

export interface Attestation extends AttestedCounts {
  readonly orgId: OrganisationId
  readonly memberId: ExchangeMemberId
  readonly product: ProductClass
  readonly asOf: CalendarDate
  readonly attestedBy: ClientId | null
  readonly createdAt: Instant
}

/** What its records of a class were found to be. */
export interface LevelFacts {
  /** Listed and not settled. */
  readonly total: number
  readonly pastDue: number
  readonly defaulted: number
  /** Said anew within FRESH_DAYS. */
  readonly fresh: number
  /** Corrected or withdrawn after a dispute, or not answered for in time, within a year. */
  readonly faulty: number
}

/** What a member may be told of in a class of products. */
export interface ExchangeLevel extends LevelFacts {
  readonly orgId: OrganisationId
  readonly memberId: ExchangeMemberId
  readonly exchangeId: ExchangeId
  readonly product: ProductClass
  readonly level: Level
  readonly found: Level
  /** Since when less was found than the level stands for. */
  readonly belowSince: CalendarDate | null
  readonly computedOn: CalendarDate
  readonly version: number
}

/** Coverage and freshness below which a level is not earned, and faults beyond which none is. */
export const COVERAGE_MIN_PERCENT = 95
export const FRESH_MIN_PERCENT = 95
export const FAULTY_MAX_PERCENT = 2

/** How long a level stands though less was found: one cycle of contributions. */
export const GRACE_DAYS = 31

/** How old what a member attests may be. */
export const ATTESTED_DAYS_MAX = 100

/** How long a fault counts, in days. */
export const FAULT_DAYS = 365
