import { writeDebts } from '../accounts/index.ts'
import { insertSets } from '../ledger/index.ts'
import type { Context, Statement } from '../store/index.ts'
import type { Outcome } from './posting-rules.ts'

/** What a payment does besides its own row: the debt first, whose transaction its sets name. */
export const insertOutcome = ({ change, sets }: Outcome, context: Context): Statement[] => [
  ...(change ? writeDebts([change], context) : []),
  ...insertSets(sets),
]
