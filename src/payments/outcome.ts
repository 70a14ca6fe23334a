import { writeDebts } from '../accounts/index.ts'
import { insertCommissions } from '../commission/index.ts'
import { insertSets } from '../ledger/index.ts'
import type { Context, Statement } from '../store/index.ts'
import type { Outcome } from './posting-rules.ts'

/** What a payment does besides its own row: the debt first, whose transaction its sets name, then commission. */
export const insertOutcome = ({ change, sets, commissions = [] }: Outcome, context: Context): Statement[] => [
  ...(change ? writeDebts([change], context) : []),
  ...insertSets(sets),
  ...insertCommissions(commissions),
]
