import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { changeOf, type DebtChange, type DebtFile, requireDay, revised } from './debt.ts'
import { debtProblems } from './debt-problems.ts'
import { type AccountId, CostId, type CostKind, type TransactionId } from './model.ts'
import { post } from './transaction-rules.ts'

export interface Cost {
  readonly id: CostId
  readonly accountId: AccountId
  readonly kind: CostKind
  readonly amount: bigint
  /** Charged to the borrower; otherwise the lender bears it. */
  readonly chargeable: boolean
  /** What makes charging it lawful: a clause of the contract or of the law. */
  readonly basis: string | null
  readonly incurredOn: CalendarDate
  readonly transactionId: TransactionId | null
  readonly reference: string | null
}

export interface CostStated extends Pick<Cost, 'kind' | 'amount' | 'chargeable' | 'incurredOn'> {
  readonly currency: string
  readonly basis?: string | undefined
  readonly reference?: string | undefined
}

export interface RecordedCost {
  readonly cost: Cost
  readonly change: DebtChange
}

/** Records an expense: posted to the account where it is charged to the borrower, a memo where the lender bears it. */
export function recordCost(
  file: DebtFile,
  stated: CostStated,
  { newId }: { newId: NewId },
): Result<RecordedCost, Problem> {
  const { kind, amount, chargeable, incurredOn, currency, basis = null, reference = null } = stated
  if (chargeable && basis === null) {
    const detail = 'A cost charged to the borrower names the clause that allows it.'
    const errors = [{ pointer: '#/basis', code: 'cost_basis_needed', detail }]
    return refuse(new Problem(debtProblems.costBasisNeeded, { detail, errors }))
  }
  const posting = post(file, { kind: 'cost', currency, amount, effectiveOn: incurredOn }, { newId })
  const day = requireDay(file, 'incurredOn', incurredOn)
  if (!day.ok) return day
  if (!posting.ok && (chargeable || posting.refusal.kind === debtProblems.currencyMismatch)) return posting
  const change = chargeable && posting.ok ? posting.value : revised(changeOf(file), {})
  const transactionId = change.transactions.find(({ accrued }) => !accrued)?.id ?? null
  const cost = {
    id: newId(CostId),
    accountId: file.debt.id,
    kind,
    amount,
    chargeable,
    basis,
    incurredOn,
    transactionId,
    reference,
  }
  return ok({ cost, change })
}
