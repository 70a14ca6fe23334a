import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { Problem } from '../kernel/problem.ts'
import { type Result, refuse } from '../kernel/result.ts'
import { owing, restanding } from './completion-rules.ts'
import { changeOf, type DebtChange, type DebtFile, exact, isCollected, requireStatus, revised } from './debt.ts'
import { debtProblems } from './debt-problems.ts'
import { finished, restated } from './interest-rules.ts'
import type { Accrual, AccrualPeriod, DayCount } from './model.ts'

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

/** The periods as they were before `day`: what starts later is dropped, what spans it ends there. */
const cut = (periods: readonly AccrualPeriod[], day: CalendarDate): AccrualPeriod[] =>
  periods
    .filter(({ from }) => from < day)
    .map((period) => (period.until === null || period.until > day ? { ...period, until: day } : period))

const latest = (a: CalendarDate, b: CalendarDate) => (a > b ? a : b)

/**
 * New terms from a day on. No day that has interest is touched: the day is not before the accrual's `through`. Terms of
 * a frozen accrual are kept for when it resumes.
 */
export function changeTerms(file: DebtFile, terms: AccrualTerms, { newId }: Minting): Result<DebtChange, Problem> {
  const status = requireStatus(file, collected)
  if (!status.ok) return status
  const { accrual, openedOn } = file.debt
  const earliest = accrual?.through ?? openedOn
  const { by, annualRate, dayCount, from } = terms
  if (from < earliest) return dayUnfit('from', `The earliest day is ${earliest}.`)
  if (by === 'lender' && from > file.today) return dayUnfit('from', `The latest day is today, ${file.today}.`)
  const frozenFrom = by === 'platform' ? (accrual?.frozenFrom ?? null) : null
  const before = cut(accrual?.periods ?? [], from)
  const runs = by === 'platform' && frozenFrom === null
  const periods = runs ? [...before, { from, until: null, annualRate, dayCount }] : before
  const through = by === 'platform' && accrual?.by === 'platform' ? accrual.through : from
  return agreed(file, { by, annualRate, dayCount, through, frozenFrom, periods }, newId)
}

/**
 * Freezes the accrual from a day on, which may have passed: interest of days since is taken back. What is frozen is
 * never caught up.
 */
export function freeze(file: DebtFile, on: CalendarDate, { newId }: Minting): Result<DebtChange, Problem> {
  const status = requireStatus(file, collected)
  if (!status.ok) return status
  const { accrual } = file.debt
  const [first] = accrual?.periods ?? []
  if (accrual?.by !== 'platform' || !first) return refuse(new Problem(debtProblems.noAccrual))
  if (accrual.frozenFrom !== null) return refuse(new Problem(debtProblems.accrualState))
  if (on < first.from || on > file.today) {
    return dayUnfit('on', `A freeze starts from ${first.from} to today, ${file.today}.`)
  }
  return agreed(file, frozen(accrual, on), newId)
}

/** Resumes under the terms it had, from today at the earliest. */
export function resume(file: DebtFile, on: CalendarDate, { newId }: Minting): Result<DebtChange, Problem> {
  const status = requireStatus(file, collected)
  if (!status.ok) return status
  const { accrual } = file.debt
  if (accrual?.by !== 'platform') return refuse(new Problem(debtProblems.noAccrual))
  if (accrual.frozenFrom === null) return refuse(new Problem(debtProblems.accrualState))
  if (on < file.today) return dayUnfit('on', `The earliest day is today, ${file.today}: a freeze never catches up.`)
  const { annualRate, dayCount, periods } = accrual
  const resumed = {
    ...accrual,
    frozenFrom: null,
    periods: [...periods, { from: on, until: null, annualRate, dayCount }],
  }
  return agreed(file, resumed, newId)
}

const frozen = (accrual: Accrual, on: CalendarDate): Accrual => ({
  ...accrual,
  frozenFrom: on,
  periods: cut(accrual.periods, on),
  through: latest(accrual.through, on),
})

const agreed = (file: DebtFile, accrual: Accrual, newId: NewId): Result<DebtChange, Problem> =>
  exact(finished(restanding(restated(revised(changeOf(file), { accrual }), newId), file.today, owing)))

/** A change after which the platform accrues no more. What a paid debt had not yet accrued it never will. */
export function stopped(change: DebtChange, newId: NewId): DebtChange {
  const { before, debt } = change
  const { accrual } = debt
  if (accrual?.by !== 'platform' || accrual.frozenFrom !== null) return finished(change)
  const on = isCollected(before.debt.status) ? before.today : accrual.through
  return finished(restated(revised(change, { accrual: frozen(accrual, on) }), newId))
}

/** Posts the interest of every day before today. Run twice, the second finds nothing to do. */
export function accrue(file: DebtFile, { newId }: Minting): DebtChange {
  const { accrual, status } = file.debt
  const change = changeOf(file)
  if (accrual?.by !== 'platform' || !isCollected(status)) return finished(change)
  const through = latest(accrual.through, file.today)
  return finished(restated(revised(change, { accrual: { ...accrual, through } }), newId))
}
