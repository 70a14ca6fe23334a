import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { MatchNamespace } from '../kernel/matched-id.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import type { ExchangeLoadId, Level } from './member-model.ts'

export const EvaluationId = defineId('evl')
export type EvaluationId = Id<'evl'>

/** Who may be a member of an exchange: whoever owns or collects debts. */
export const memberKinds: readonly OrganisationKind[] = ['lender', 'debt_buyer', 'agency', 'law_firm']

/** Who may be in an exchange: members, and advisers, to object for clients. */
export const joiningKinds: readonly OrganisationKind[] = [...memberKinds, 'adviser']

/** Who may have identifiers evaluated: whoever is in an exchange, and an operator, for identities it plants. */
export const evaluatingKinds: readonly OrganisationKind[] = [...joiningKinds, 'operator']

/**
 * Points a member may have evaluated a day (UTC) and namespace, by its level: who tells more has more to ask about. A
 * blinded point says nothing about what is in it, so each one is a guess somebody might be making, and each counts.
 */
export const pointsPerDay: Readonly<Record<Level, number>> = { 0: 1_000, 1: 2_000, 2: 5_000, 3: 10_000 }

/** What an adviser may: its clients of a day, under both keys while two epochs answer. */
export const ADVISER_POINTS_PER_DAY = 20

/** What an operator may have evaluated, to plant identities nobody has. */
export const OPERATOR_POINTS_PER_DAY = 1_000
export const POINTS_PER_DAY_MAX = pointsPerDay[3]

/** Points an organisation had evaluated in a namespace on a day. */
export interface Permit {
  readonly orgId: OrganisationId
  readonly namespace: MatchNamespace
  readonly on: CalendarDate
  readonly spent: number
  /** What the day was worth when it was last spent of. */
  readonly allowed: number
}

/** A batch of blinded points, as it was asked for and allowed. */
export interface Evaluation {
  readonly id: EvaluationId
  readonly orgId: OrganisationId
  readonly namespace: MatchNamespace
  readonly epoch: string
  readonly on: CalendarDate
  readonly blindedElements: readonly string[]
  readonly pointsLeft: number
  /** What the day is worth; what the load is, where one was named. */
  readonly allowed: number
  readonly loadId: ExchangeLoadId | null
}
