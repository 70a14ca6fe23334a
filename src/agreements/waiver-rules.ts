import type { DebtChange, DebtFile } from '../accounts/index.ts'
import { settle } from '../accounts/status-rules.ts'
import { post, reverse } from '../accounts/transaction-rules.ts'
import type { NewId } from '../kernel/id.ts'
import type { Problem } from '../kernel/problem.ts'
import type { Result } from '../kernel/result.ts'
import type { Agreement } from './model.ts'

interface Minting {
  readonly newId: NewId
}

/** A change of the debt, and the credit in it. */
export interface Waiver {
  readonly change: DebtChange
  readonly id: NonNullable<Agreement['waiverId']>
}

/**
 * What the lender gives up once an agreement is kept. A settlement settles the debt: all that is left of it is waived, what it has
 * borne since included; where a part is disputed, which was not agreed on, no more than was said. An interest waiver gives up
 * interest alone. Null where nothing is left to give up, or the debt takes no credit any more.
 */
export function waived(
  { kind, waived: amount, currency }: Pick<Agreement, 'kind' | 'waived' | 'currency'>,
  { file, isDisputed }: { readonly file: DebtFile; readonly isDisputed: boolean },
  minting: Minting,
): Waiver | null {
  if (amount <= 0n) return null
  const { debt, today: effectiveOn } = file
  const credit = { kind: 'credit' as const, currency, effectiveOn }
  if (kind === 'interest_waiver') {
    const interest = amount < debt.interest ? amount : debt.interest
    return interest > 0n ? creditOf(post(file, { ...credit, components: { interest } }, minting)) : null
  }
  if (!isDisputed) return creditOf(settle(file, minting))
  const owed = debt.principal + debt.interest + debt.fees + debt.costs
  const less = amount < owed ? amount : owed
  return less > 0n ? creditOf(post(file, { ...credit, amount: less }, minting)) : null
}

function creditOf(change: Result<DebtChange, Problem>): Waiver | null {
  const credit = change.ok ? change.value.transactions.find(({ kind }) => kind === 'credit') : undefined
  return change.ok && credit ? { change: change.value, id: credit.id } : null
}

/** What was given up is owed again: the credit is taken back. Null where it was before, or the debt takes no reversal. */
export function owedAgain(file: DebtFile, given: Parameters<typeof reverse>[1], minting: Minting): DebtChange | null {
  const change = reverse(file, given, minting)
  return change.ok ? change.value : null
}
