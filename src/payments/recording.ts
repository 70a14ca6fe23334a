import { insertSets } from '../ledger/index.ts'
import type { Context, Statement } from '../store/index.ts'
import { insertPayments } from './many-store.ts'
import { settleMany } from './many-targets-store.ts'
import type { Payment } from './model.ts'
import { lendersOf, receiptsOf } from './recording-many-rules.ts'

/** New payments with their receipts, and a job for each lender that has something to post. */
export function recording(payments: readonly Payment[], context: Context): Statement[] {
  const lenders = lendersOf(payments)
  return [
    ...insertSets(receiptsOf(payments, context)),
    ...insertPayments(payments),
    ...(lenders.length > 0 ? [settleMany(lenders, context)] : []),
  ]
}
