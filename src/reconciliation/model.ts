import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MandateId } from '../mandates/model.ts'
import { holdingStatuses, type PlacementId, type PlacementStatus } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const ReconciliationId = defineId('rcn')
export type ReconciliationId = Id<'rcn'>
export const DifferenceId = defineId('dif')
export type DifferenceId = Id<'dif'>

/** The agency states while it is open; once submitted, a job compares; once compared, the two sides answer. */
export const reconciliationStates = [
  'open',
  'submitted',
  'comparing',
  'compared',
  'settled',
  'abandoned',
  'superseded',
] as const
export type ReconciliationState = (typeof reconciliationStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const reconciliationTransitions = [
  { command: 'reconciliation.open', from: null, to: 'open' },
  { command: 'reconciliation.submit', from: 'open', to: 'submitted' },
  { command: 'reconciliation.abandon', from: 'open', to: 'abandoned' },
  { command: 'reconciliation.lapse', from: 'open', to: 'abandoned' },
  { command: 'reconciliation.compare', from: 'submitted', to: 'comparing' },
  { command: 'reconciliation.compare', from: 'comparing', to: 'compared' },
  { command: 'reconciliation.compare', from: 'comparing', to: 'settled' },
  { command: 'reconciliation.answer', from: 'compared', to: 'settled' },
  { command: 'reconciliation.lapse', from: 'compared', to: 'settled' },
  { command: 'reconciliation.supersede', from: 'open', to: 'superseded' },
  { command: 'reconciliation.supersede', from: 'submitted', to: 'superseded' },
  { command: 'reconciliation.supersede', from: 'comparing', to: 'superseded' },
  { command: 'reconciliation.supersede', from: 'compared', to: 'superseded' },
] as const satisfies readonly { command: string; from: ReconciliationState | null; to: ReconciliationState }[]

export const sideNames = ['lender', 'agency'] as const
export type SideName = (typeof sideNames)[number]

/** How an open statement came to nothing: its opener took it back, or its time passed. */
export const abandonments = ['taken_back', 'lapsed'] as const
export type Abandonment = (typeof abandonments)[number]

export interface ControlTotals {
  readonly count: number
  /** Minor units of the statement's currency. */
  readonly amount: bigint
}

/** What one side answers to every difference of a kind, while the job works it off. */
export interface Accepting {
  readonly kind: DifferenceKind
  readonly code: string
  readonly side: SideName
  /** Their ids as the database has them. */
  readonly except: readonly string[]
}

export interface Reconciliation {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  readonly mandateId: MandateId
  readonly id: ReconciliationId
  readonly openedBy: SideName
  readonly lenderReference: string | null
  readonly agencyReference: string | null
  readonly asOf: CalendarDate
  /** The moment that day ends in the lender's zone. */
  readonly asOfEnd: Instant
  readonly currency: string
  readonly state: ReconciliationState
  readonly expectedCount: number | null
  readonly expectedAmount: bigint | null
  /** Lines stated, and the sum of their balances. */
  readonly lineCount: number
  readonly lineAmount: bigint
  /** The number the latest line got; lines sent again keep theirs. */
  readonly lastNumber: number
  /** How far comparing has come: the number of a line, then the last placement looked at. */
  readonly comparedTo: number
  readonly sweptTo: string | null
  /** Differences both sides see, and how many of them still wait for an answer. */
  readonly differences: number
  readonly unanswered: number
  /** Differences the lender alone sees. */
  readonly withheld: number
  readonly accepting: Accepting | null
  /** When the agency must have stated, then when differences must have been answered. */
  readonly dueAt: Instant | null
  readonly submittedAt: Instant | null
  readonly comparedAt: Instant | null
  readonly endedAt: Instant | null
  readonly abandonment: Abandonment | null
  readonly createdAt: Instant
  readonly version: number
}

/** What an agency may say of a placement: that it holds it, how, or that it is over. */
export const statedStatuses = [
  ...holdingStatuses,
  'recalled',
  'returned',
  'closed',
] as const satisfies readonly PlacementStatus[]
export type StatedStatus = (typeof statedStatuses)[number]

export const lineOutcomes = ['matched', 'differs', 'missing_here', 'duplicate', 'unknown_reference'] as const
export type LineOutcome = (typeof lineOutcomes)[number]

/** One line of the agency's inventory. */
export interface StatedLine {
  readonly key: string
  /** How the agency named the placement: an id, or `ref:` and a reference. */
  readonly given: string
  readonly balance: bigint
  readonly status: StatedStatus | null
  readonly lastPaymentOn: CalendarDate | null
  readonly lastPaymentAmount: bigint | null
}

/** The line, and what comparing made of it; all null before. */
export interface Line extends StatedLine {
  readonly number: number
  readonly placementId: PlacementId | null
  readonly outcome: LineOutcome | null
  readonly statusHere: PlacementStatus | null
  readonly balanceHere: bigint | null
}

export const differenceKinds = [
  'missing_here',
  'missing_there',
  'balance',
  'status',
  'duplicate',
  'unknown_reference',
] as const
export type DifferenceKind = (typeof differenceKinds)[number]

export const differenceStates = ['open', 'contested', 'accepted', 'standing', 'lapsed'] as const
export type DifferenceState = (typeof differenceStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const differenceTransitions = [
  { command: 'difference.find', from: null, to: 'open' },
  { command: 'difference.withhold', from: null, to: 'standing' },
  { command: 'difference.accept', from: 'open', to: 'accepted' },
  { command: 'difference.contest', from: 'open', to: 'contested' },
  { command: 'difference.accept', from: 'contested', to: 'accepted' },
  { command: 'difference.stand', from: 'contested', to: 'standing' },
  { command: 'difference.lapse', from: 'open', to: 'lapsed' },
  { command: 'difference.lapse', from: 'contested', to: 'lapsed' },
] as const satisfies readonly { command: string; from: DifferenceState | null; to: DifferenceState }[]

/** What was found when the statement was compared; it never changes. */
export interface Finding {
  readonly kind: DifferenceKind
  readonly lineKey: string | null
  readonly given: string | null
  readonly placementId: PlacementId | null
  readonly balanceStated: bigint | null
  readonly balanceHere: bigint | null
  readonly statusStated: StatedStatus | null
  readonly statusHere: PlacementStatus | null
  readonly lastPaymentOn: CalendarDate | null
  readonly lastPaymentAmount: bigint | null
  /** Whether the mandate shares balances with the agency. */
  readonly sharesBalance: boolean
}

export interface Difference extends Finding {
  readonly lenderId: OrganisationId
  /** Null where the lender alone sees it: a balance the mandate does not share. */
  readonly agencyId: OrganisationId | null
  readonly statedBy: OrganisationId
  readonly reconciliationId: ReconciliationId
  readonly id: DifferenceId
  readonly state: DifferenceState
  /** Who corrects its records, once accepted. */
  readonly corrects: SideName | null
  /** What explains it, as whoever accepted says. */
  readonly code: string | null
  readonly contestedBy: SideName | null
  readonly contestCode: string | null
  readonly contestNote: Uint8Array | null
  /** When it lapses unanswered. */
  readonly answerBy: Instant | null
  readonly endedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}
