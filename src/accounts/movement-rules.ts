import { type DebtChange, plus, revised, type Transaction } from './debt.ts'
import { itemise } from './itemisation-rules.ts'

/**
 * The debt after a transaction: components, principal history, itemisation and last payment move with it.
 * A reversal hands in its original, under whose figures it is itemised.
 */
export function moved(change: DebtChange, transaction: Transaction, original?: Transaction): DebtChange {
  const { debt } = change
  const { kind, principal, effectiveOn } = transaction
  const isPayment = kind === 'payment' && (debt.lastPaymentOn === null || effectiveOn > debt.lastPaymentOn)
  return {
    ...revised(change, {
      ...plus(debt, transaction),
      itemisation: itemise(debt.itemisation, original ?? transaction, original ? -1n : 1n),
      lastPaymentOn: isPayment ? effectiveOn : debt.lastPaymentOn,
      accrual: accrualAfter(change, transaction),
    }),
    principal: principal === 0n ? change.principal : [...change.principal, { on: effectiveOn, amount: principal }],
    transactions: [...change.transactions, transaction],
  }
}

/** A lender that accrues states interest through a day by posting it. */
function accrualAfter({ debt: { accrual } }: DebtChange, { kind, effectiveOn }: Transaction) {
  const states = accrual?.by === 'lender' && kind === 'interest' && effectiveOn > accrual.through
  return states ? { ...accrual, through: effectiveOn } : accrual
}
