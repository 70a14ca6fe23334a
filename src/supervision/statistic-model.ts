import type { InspectionPurpose } from '../inspections/model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Cell } from './statistics-rules.ts'
import type { TemplateName } from './template-model.ts'

export const StatisticId = defineId('sst')
export type StatisticId = Id<'sst'>

/** What a regulator can have counted. */
export const statisticNames = [
  'contacts_made',
  'contact_answers',
  'contact_rules',
  'cases_raised',
  'agreements_made',
  'treatments_owed',
  'payments_recorded',
  'notices_sent',
  'inquiries_made',
  'people_contacted',
  'people_asked_about',
  'people_with_agreements',
  'people_protected',
] as const
export type StatisticName = (typeof statisticNames)[number]

/** `records`: each row by itself. `people`: each person of a lender once, where the last row of that person is. */
export const countedUnits = ['records', 'people'] as const
export type CountedUnit = (typeof countedUnits)[number]

/** One kind of statistic: what is counted, and by what. */
export interface StatisticKind {
  readonly version: string
  readonly title: string
  /** The template of exports whose rows are counted: period and moment mean what they mean there. */
  readonly source: TemplateName
  readonly counts: CountedUnit
  /** Fields of the source, all of them codes. What agrees in all but the last adds up to a margin. */
  readonly dimensions: readonly string[]
}

export const statisticStates = ['counting', 'done'] as const
export type StatisticState = (typeof statisticStates)[number]

/** What leads from which state to which. A question with noise that was answered before has that answer at once. */
export const statisticTransitions = [
  { command: 'supervision_statistic.request', from: null, to: 'counting' },
  { command: 'supervision_statistic.store', from: 'counting', to: 'done' },
] as const satisfies readonly { command: string; from: StatisticState | null; to: StatisticState }[]

/** A table of counts; null of a count: `suppressed` says why. */
export interface CountTable {
  readonly cells: readonly Cell[]
  readonly margins: readonly Cell[]
}

export interface Statistic {
  readonly orgId: OrganisationId
  readonly id: StatisticId
  readonly statistic: StatisticName
  readonly statisticVersion: string
  readonly source: TemplateName
  readonly counts: CountedUnit
  readonly dimensions: readonly string[]
  readonly jurisdiction: string
  readonly purpose: InspectionPurpose
  readonly from: Instant
  readonly to: Instant
  readonly asOf: Instant
  /** The privacy loss of the noise, in thousandths; null: exact counts. */
  readonly epsilonThousandths: number | null
  /** SHA-256 of what is asked, hexadecimal: without the purpose. */
  readonly questionDigest: string
  readonly state: StatisticState
  readonly table: CountTable | null
  /** Whose data was counted: they are told. */
  readonly owners: readonly OrganisationId[]
  readonly countedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** What questions with noise about the data of a quarter may cost, and have cost. */
export interface PrivacyBudget {
  readonly orgId: OrganisationId
  readonly source: TemplateName
  /** The country: a question about a part of it costs the same. */
  readonly country: string
  /** Whose data: `2026-Q3`, UTC. */
  readonly quarter: string
  readonly spentThousandths: number
  readonly grantedThousandths: number
}

/** Of the data of a quarter, for good: a loss of 1 in all. */
export const GRANTED_THOUSANDTHS = 1_000

/** How many months a statistic covers at the most. */
export const MONTHS_MAX = 60

/** Cells of a table at the most. */
export const CELLS_MAX = 5_000

export const SUPERVISION_COUNT = 'supervision_statistic.count'
