import type { Instant } from '../kernel/instant.ts'
import { holdingStatuses, type PlacementId, type PlacementStatus } from '../placements/model.ts'
import type { Finding, LineOutcome, Reconciliation, StatedLine } from './model.ts'
import { moved } from './rules.ts'

/** Lines, or placements, compared in one transaction: about half a second, and a point to go on from after a crash. */
export const CHUNK_ROWS = 5_000

/** What the platform knows of a placement at the end of the day. */
export interface PlatformSide {
  readonly placementId: PlacementId
  /** Null where it was not there yet. */
  readonly statusHere: PlacementStatus | null
  /** In minor units: the sum of what took effect up to the end of the day. */
  readonly balanceHere: bigint
  readonly sharesBalance: boolean
}

/** A line of the statement, with the placement it names, if the agency has one of that name under the mandate. */
export interface ComparedLine extends StatedLine {
  readonly number: number
  readonly here: PlatformSide | null
  /** An earlier line names the same placement. */
  readonly repeated: boolean
}

export interface JudgedLine {
  readonly number: number
  readonly placementId: PlacementId | null
  readonly outcome: LineOutcome
  /** What the agency may know of the outcome: a balance that is not shared differs for the lender alone. */
  readonly outcomeShared: LineOutcome
  readonly statusHere: PlacementStatus | null
  /** Null where it is not held here: nothing is compared then. */
  readonly balanceHere: bigint | null
  readonly sharesBalance: boolean
  readonly findings: readonly Finding[]
}

const holding: readonly PlacementStatus[] = holdingStatuses
const over: readonly PlacementStatus[] = ['recalled', 'returned', 'closed']

export const isHeldHere = (status: PlacementStatus | null): boolean => status !== null && holding.includes(status)

/**
 * One line against the platform. A placement held once and over now differs in its status; one never held is missing
 * here. A line without a status says that the placement is held, in whatever status.
 */
export function judgeLine(line: ComparedLine): JudgedLine {
  const { here, repeated, number } = line
  if (!here) return found(line, 'unknown_reference')
  if (repeated) return found(line, 'duplicate')
  const { statusHere, balanceHere, placementId, sharesBalance } = here
  const held = isHeldHere(statusHere)
  if (statusHere === null || !(held || over.includes(statusHere))) return found(line, 'missing_here')
  const statusDiffers = line.status === null ? !held : line.status !== statusHere
  const balanceDiffers = held && line.balance !== balanceHere
  return {
    ...{ number, placementId, statusHere, sharesBalance, balanceHere: held ? balanceHere : null },
    outcome: statusDiffers || balanceDiffers ? 'differs' : 'matched',
    outcomeShared: statusDiffers || (balanceDiffers && sharesBalance) ? 'differs' : 'matched',
    findings: [
      ...(statusDiffers ? [finding(line, 'status')] : []),
      ...(balanceDiffers ? [finding(line, 'balance')] : []),
    ],
  }
}

/** A line that meets no placement held here. */
const found = (line: ComparedLine, kind: 'unknown_reference' | 'duplicate' | 'missing_here'): JudgedLine => ({
  ...{ number: line.number, placementId: line.here?.placementId ?? null, outcome: kind, outcomeShared: kind },
  ...{ statusHere: line.here?.statusHere ?? null, balanceHere: null, sharesBalance: line.here?.sharesBalance ?? false },
  findings: [finding(line, kind)],
})

const finding = ({ here, ...line }: ComparedLine, kind: Finding['kind']): Finding => ({
  kind,
  ...{ lineKey: line.key, given: line.given, placementId: here?.placementId ?? null },
  ...{ balanceStated: line.balance, balanceHere: kind === 'balance' ? (here?.balanceHere ?? null) : null },
  ...{ statusStated: line.status, statusHere: here?.statusHere ?? null },
  ...{ lastPaymentOn: line.lastPaymentOn, lastPaymentAmount: line.lastPaymentAmount },
  sharesBalance: here?.sharesBalance ?? false,
})

/** A placement the platform has held that no line names. */
export const missingThere = (here: PlatformSide): Finding => ({
  kind: 'missing_there',
  ...{ lineKey: null, given: null, placementId: here.placementId },
  ...{ balanceStated: null, balanceHere: here.balanceHere, statusStated: null, statusHere: here.statusHere },
  ...{ lastPaymentOn: null, lastPaymentAmount: null, sharesBalance: here.sharesBalance },
})

/** A balance the mandate does not share is between the lender and its own books. */
export const isWithheld = ({ kind, sharesBalance }: Pick<Finding, 'kind' | 'sharesBalance'>): boolean =>
  kind === 'balance' && !sharesBalance

/** Counts the differences of a chunk in. */
export function counted(found: Reconciliation, findings: readonly Finding[]): Reconciliation {
  const withheld = findings.filter(isWithheld).length
  const shared = findings.length - withheld
  return {
    ...found,
    differences: found.differences + shared,
    unanswered: found.unanswered + shared,
    withheld: found.withheld + withheld,
    version: found.version + 1,
  }
}

/** Every line and placement is looked at: settled at once where nothing differs that both sides see. */
export function compared(
  found: Reconciliation,
  { now, answerBy }: { now: Instant; answerBy: Instant },
): Reconciliation {
  const next = { ...found, comparedAt: now }
  if (next.unanswered === 0) return { ...moved(next, 'settled', now), version: found.version }
  return { ...moved(next, 'compared', now), dueAt: answerBy, version: found.version }
}
