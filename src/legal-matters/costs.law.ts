import type { CostKind } from '../accounts/model.ts'

/** By what right a borrower is charged with a cost. */
export const costBases = ['statute', 'court_order', 'contract'] as const
export type CostBasis = (typeof costBases)[number]

/** A cost that the law of a place keeps from the borrower, or caps. */
export interface CostCap {
  /** ISO 3166 country. */
  readonly jurisdiction: string
  readonly kind: CostKind
  readonly basis: CostBasis
  /** Minor units; 0: not at all. */
  readonly amountMax: bigint
  readonly citation: string
}

/**
 * Known from what is written about the law, not yet held against its text: the stricter reading is taken. Where nothing is listed, what
 * the court awards and what a clause says are the bounds.
 */
export const costCaps: readonly CostCap[] = [
  // A party bears its own lawyer but in the court of third instance, whose fee the court itself fixes.
  {
    ...{ jurisdiction: 'TW', kind: 'legal', basis: 'statute', amountMax: 0n },
    citation: 'Taiwan, Code of Civil Procedure, art. 466-3',
  },
]

export const costCapOf = (jurisdiction: string, kind: CostKind, basis: CostBasis): CostCap | undefined =>
  costCaps.find((cap) => cap.jurisdiction === jurisdiction.slice(0, 2) && cap.kind === kind && cap.basis === basis)

/** The most interest a judgment may bear, in basis points a year, where it is less than any debt may. */
export interface JudgmentRateCap {
  readonly jurisdiction: string
  readonly annualRateMax: number
  readonly citation: string
}

export const judgmentRateCaps: readonly JudgmentRateCap[] = [
  // Judgments of county courts on regulated consumer credit bear no interest; taken for every debt there, not yet held against the text.
  ...['GB', 'UK'].map((jurisdiction) => ({
    ...{ jurisdiction, annualRateMax: 0 },
    citation: 'County Courts (Interest on Judgment Debts) Order 1991 (SI 1991/1184), art. 2(3)',
  })),
]

export const judgmentRateCapOf = (jurisdiction: string): JudgmentRateCap | undefined =>
  judgmentRateCaps.find((cap) => cap.jurisdiction === jurisdiction.slice(0, 2))
