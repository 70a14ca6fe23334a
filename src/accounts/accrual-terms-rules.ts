import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { Problem } from '../kernel/problem.ts'
import { type Result, refuse } from '../kernel/result.ts'
import { owing, restanding } from './completion-rules.ts'
import { changeOf, type DebtChange, type DebtFile, exact, isCollected, requireStatus, revised } from './debt.ts'
import { debtProblems } from './debt-problems.ts'
import { cut, freezesOf, frozenDebt, held, holds, released, termsOf } from './freeze-rules.ts'
import { finished, restated } from './interest-rules.ts'
import type { DayCount, Freeze, FreezeSource } from './model.ts'

export interface AccrualTerms {
  readonly by: 'lender' | 'platform'
  readonly annualRate: number
  readonly dayCount: DayCount
  readonly from: CalendarDate
}

interface Minting {
  readonly newId: NewId
}

const collected = ['open', 'charged_off'] as const

const dayUnfit = (field: string, detail: string): Result<never, Problem> =>
  refuse(
    new Problem(debtProblems.accrualDayUnfit, {
      detail,
      errors: [{ pointer: `#/${field}`, code: 'accrual_day_unfit', detail }],
    }),
  )

/**
 * New terms from a day on. No day that has interest is touched: the day is not before the accrual's `through`. Terms of
 * a frozen accrual are kept for when it resumes. A lender that accrues itself ends its own freeze, and nobody else's.
 */
export function changeTerms(file: DebtFile, terms: AccrualTerms, { newId }: Minting): Result<DebtChange, Problem> {
  const status = requireStatus(file, collected)
  if (!status.ok) return status
  const { accrual, openedOn } = file.debt
  const earliest = accrual?.through ?? openedOn
  const { by, annualRate, dayCount, from } = terms
  if (from < earliest) return dayUnfit('from', `The earliest day is ${earliest}.`)
  if (by === 'lender' && from > file.today) return dayUnfit('from', `The latest day is today, ${file.today}.`)
  const had = freezesOf(file.debt)
  const freezes = by === 'platform' ? had : released(had, 'lender', from)
  const before = cut(accrual ? termsOf(accrual) : [], from)
  const agreedOn = by === 'platform' ? [...before, { from, until: null, annualRate, dayCount }] : before
  const through = by === 'platform' && accrual?.by === 'platform' ? accrual.through : from
  const changed = { by, annualRate, dayCount, through, frozenFrom: null, terms: agreedOn, periods: [] }
  return agreed(file, { ...file.debt, accrual: changed }, { freezes, newId })
}

/** A freeze that begins, or the end of one: whose it is, and from which day. */
export interface Freezing {
  readonly on: CalendarDate
  readonly source: FreezeSource
}

/**
 * Freezes the accrual for one source from a day on, which may have passed: interest of days since is taken back. What is
 * frozen is never caught up.
 */
export function freeze(file: DebtFile, { on, source }: Freezing, { newId }: Minting): Result<DebtChange, Problem> {
  const status = requireStatus(file, collected)
  if (!status.ok) return status
  const { accrual } = file.debt
  const first = accrual && termsOf(accrual)[0]?.from
  if (accrual?.by !== 'platform' || !first) return refuse(new Problem(debtProblems.noAccrual))
  const had = freezesOf(file.debt)
  if (holds(had, source)) return refuse(new Problem(debtProblems.accrualState))
  if (on < first || on > file.today) return dayUnfit('on', `A freeze starts from ${first} to today, ${file.today}.`)
  return agreed(file, file.debt, { freezes: held(had, source, on), through: on, newId })
}

/** Ends the freeze of one source, today at the earliest. When none holds any more, interest goes on under the terms it had. */
export function resume(file: DebtFile, { on, source }: Freezing, { newId }: Minting): Result<DebtChange, Problem> {
  const status = requireStatus(file, collected)
  if (!status.ok) return status
  if (file.debt.accrual?.by !== 'platform') return refuse(new Problem(debtProblems.noAccrual))
  const had = freezesOf(file.debt)
  if (!holds(had, source)) return refuse(new Problem(debtProblems.accrualState))
  if (on < file.today) return dayUnfit('on', `The earliest day is today, ${file.today}: a freeze never catches up.`)
  return agreed(file, file.debt, { freezes: released(had, source, on), newId })
}

interface Agreed extends Minting {
  readonly freezes: readonly Freeze[]
  readonly through?: CalendarDate
}

function agreed(
  file: DebtFile,
  debt: DebtFile['debt'],
  { freezes, through, newId }: Agreed,
): Result<DebtChange, Problem> {
  const change = revised(changeOf(file), frozenDebt(debt, freezes, through))
  return exact(finished(restanding(restated(change, newId), file.today, owing)))
}

/** The freezes of a debt became others: the interest on it becomes that of its days, and nothing is caught up. */
export function refrozen(file: DebtFile, freezes: readonly Freeze[], { newId }: Minting): Result<DebtChange, Problem> {
  const through = isCollected(file.debt.status) ? file.today : undefined
  return agreed(file, file.debt, { freezes, newId, ...(through ? { through } : {}) })
}

/**
 * A change after which the platform accrues no more, as if the lender had frozen it. What a paid debt had not yet accrued it
 * never will.
 */
export function stopped(change: DebtChange, newId: NewId): DebtChange {
  const { before, debt } = change
  const { accrual } = debt
  const had = freezesOf(debt)
  if (accrual?.by !== 'platform' || holds(had, 'lender')) return finished(change)
  const on = isCollected(before.debt.status) ? before.today : accrual.through
  return finished(restated(revised(change, frozenDebt(debt, held(had, 'lender', on), on)), newId))
}

/** Posts the interest of every day before today. Run twice, the second finds nothing to do. */
export function accrue(file: DebtFile, { newId }: Minting): DebtChange {
  const { accrual, status } = file.debt
  const change = changeOf(file)
  if (accrual?.by !== 'platform' || !isCollected(status)) return finished(change)
  return finished(restated(revised(change, frozenDebt(file.debt, freezesOf(file.debt), file.today)), newId))
}
