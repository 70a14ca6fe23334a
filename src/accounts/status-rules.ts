import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { stopped } from './accrual-terms-rules.ts'
import { completed, owing, rebucketed } from './completion-rules.ts'
import { onceAccrued } from './current-rules.ts'
import {
  changeOf,
  type DebtChange,
  type DebtFile,
  exact,
  negated,
  requireDay,
  requireStatus,
  revised,
  total,
} from './debt.ts'
import { debtProblems } from './debt-problems.ts'
import { finished } from './interest-rules.ts'
import { type AccountStatus, accountTransitions, TransactionId } from './model.ts'
import { moved } from './movement-rules.ts'

/** The statuses a command leaves from, as the table of transitions has them. */
export const leavesFrom = (command: (typeof accountTransitions)[number]['command']): AccountStatus[] => [
  ...new Set(accountTransitions.flatMap((step) => (step.command === command && step.from ? [step.from] : []))),
]

/** Charges the debt off: a fact of the lender's books. All of it stays owed; the delinquency date is frozen. */
export function chargeOff(file: DebtFile, { on }: { on: CalendarDate }): Result<DebtChange, Problem> {
  const status = requireStatus(file, leavesFrom('account.charge_off'))
  if (!status.ok) return status
  const day = requireDay(file, 'on', on)
  if (!day.ok) return day
  return ok(finished(revised(changeOf(file), { status: 'charged_off', chargedOffOn: on, delinquencyFrozen: true })))
}

/** Settles the debt: what is left of it is waived by a credit of every component, and nothing is owed. */
export const settle = (file: DebtFile, minting: { newId: NewId }): Result<DebtChange, Problem> =>
  onceAccrued(file, minting, (accrued) => settleOn(accrued, minting))

function settleOn(file: DebtFile, { newId }: { newId: NewId }): Result<DebtChange, Problem> {
  const status = requireStatus(file, leavesFrom('account.settle'))
  if (!status.ok) return status
  const { debt, today } = file
  if (total(debt) <= 0n) return refuse(new Problem(debtProblems.nothingOwed))
  const waived = moved(changeOf(file), {
    ...negated(debt),
    ...{ id: newId(TransactionId), accountId: debt.id, kind: 'credit', effectiveOn: today },
    ...{ accrued: false, reference: null, reversesId: null },
  })
  return ok(finished(completed(waived, 'settled', today)))
}

/** Closes the account. What is owed stays on it; the platform accrues no more. */
export function close(file: DebtFile, { newId }: { newId: NewId }): Result<DebtChange, Problem> {
  const status = requireStatus(file, leavesFrom('account.close'))
  if (!status.ok) return status
  return exact(stopped(revised(changeOf(file), { status: 'closed' }), newId))
}

/** Takes a closed account up again, as charged off where it was. A frozen accrual stays frozen until resumed. */
export function reopen(file: DebtFile): Result<DebtChange, Problem> {
  const status = requireStatus(file, leavesFrom('account.reopen'))
  if (!status.ok) return status
  return ok(finished(rebucketed(owing(changeOf(file)), file.debt.pastDueSince, file.today)))
}
