import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { MatchNamespace } from '../kernel/matched-id.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'

export const EvaluationId = defineId('evl')
export type EvaluationId = Id<'evl'>

/** Who may have identifiers evaluated: whoever owns or collects debts. */
export const evaluatingKinds: readonly OrganisationKind[] = ['lender', 'debt_buyer', 'agency', 'law_firm']

/**
 * Points an organisation may have evaluated a day (UTC) and namespace. A blinded point says nothing about what is in
 * it, so each one is a guess somebody might be making, and each counts.
 */
export const POINTS_PER_DAY_MAX = 2_000

/** Points an organisation had evaluated in a namespace on a day. */
export interface Permit {
  readonly orgId: OrganisationId
  readonly namespace: MatchNamespace
  readonly on: CalendarDate
  readonly spent: number
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
}
