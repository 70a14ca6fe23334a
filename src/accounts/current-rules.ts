import type { NewId } from '../kernel/id.ts'
import type { Problem } from '../kernel/problem.ts'
import { ok, type Result } from '../kernel/result.ts'
import { accrue } from './accrual-terms-rules.ts'
import type { DebtChange, DebtFile } from './debt.ts'
import { fileAfter, joined } from './joined-rules.ts'

/** Decides on a debt that bears its interest up to today, whether or not the night's job has come by. */
export function onceAccrued(
  file: DebtFile,
  minting: { readonly newId: NewId },
  decide: (file: DebtFile) => Result<DebtChange, Problem>,
): Result<DebtChange, Problem> {
  const { accrualDueOn } = file.debt
  if (accrualDueOn === null || accrualDueOn > file.today) return decide(file)
  const first = accrue(file, minting)
  const second = decide(fileAfter(first))
  return second.ok ? ok(joined(first, second.value)) : second
}
