import type { NewId } from '../kernel/id.ts'
import { accruedUnder } from './accrual-rules.ts'
import { type DebtChange, NOTHING } from './debt.ts'
import { TransactionId } from './model.ts'
import { moved } from './movement-rules.ts'

/**
 * Posts the difference between the interest that should be on the account after the change and what was before it:
 * interest for days newly accrued, an adjustment where a back-dated movement or a freeze rewrites days already accrued.
 */
export function restated(change: DebtChange, newId: NewId): DebtChange {
  const { before, debt, principal } = change
  const interest = accruedUnder(debt.accrual, principal) - accruedUnder(before.debt.accrual, before.principal)
  if (interest === 0n) return change
  const advances = debt.accrual !== null && debt.accrual.through !== before.debt.accrual?.through
  return moved(change, {
    ...NOTHING,
    interest,
    ...{ id: newId(TransactionId), accountId: debt.id, kind: advances ? 'interest' : 'adjustment', accrued: true },
    ...{ effectiveOn: before.today, reference: null, reversesId: null },
  })
}
