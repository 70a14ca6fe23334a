import type { FreezeSource, FrozenPart } from '../accounts/model.ts'

/** What else than a protection stops charges on a debt, and by what right; what a protection stops is in the terms of its kind. */
export interface FreezeRule {
  readonly cause: 'insolvency_stay' | 'hardship_plan' | 'interest_waiver'
  readonly source: FreezeSource
  readonly stops: readonly FrozenPart[]
  readonly citation: string
}

const HOUSE = 'House rule'

export const freezeRules: readonly FreezeRule[] = [
  { cause: 'insolvency_stay', source: 'insolvency', stops: ['interest', 'fees'], citation: HOUSE },
  { cause: 'hardship_plan', source: 'hardship', stops: ['interest', 'fees'], citation: HOUSE },
  { cause: 'interest_waiver', source: 'hardship', stops: ['interest'], citation: 'The agreement itself' },
]
