import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { Problem } from '../kernel/problem.ts'
import { type Result, refuse } from '../kernel/result.ts'
import { owing, restanding } from './completion-rules.ts'
import { changeOf, type DebtChange, type DebtFile, exact, isCollected, requireStatus, revised } from './debt.ts'
import { debtProblems } from './debt-problems.ts'
import { cut, freezesOf, frozenBy, heldFrom, holds, latest, released, runsFrom, thawedBy } from './freeze-rules.ts'
import { finished, restated } from './interest-rules.ts'
import type { Accrual, DayCount, FreezeSource } from './model.ts'

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
  const had = accrual ? freezesOf(accrual) : []
  const freezes = by === 'platform' ? had : released(had, 'lender', from)
  const frozenFrom = by === 'platform' ? heldFrom(freezes) : null
  const before = cut(accrual?.periods ?? [], from)
  const runs = by === 'platform' && frozenFrom === null
  const goesOn = { from: runsFrom(freezes, from), until: null, annualRate, dayCount }
  const periods = runs ? [...before, goesOn] : before
  const through = by === 'platform' && accrual?.by === 'platform' ? accrual.through : from
  return agreed(file, { by, annualRate, dayCount, through, frozenFrom, freezes, periods }, newId)
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
  const first = accrual?.periods[0]?.from ?? accrual?.frozenFrom
  if (accrual?.by !== 'platform' || !first) return refuse(new Problem(debtProblems.noAccrual))
  if (holds(freezesOf(accrual), source)) return refuse(new Problem(debtProblems.accrualState))
  if (on < first || on > file.today) return dayUnfit('on', `A freeze starts from ${first} to today, ${file.today}.`)
  return agreed(file, frozenBy(accrual, source, on), newId)
}

/** Ends the freeze of one source, today at the earliest. When none holds any more, interest goes on under the terms it had. */
export function resume(file: DebtFile, { on, source }: Freezing, { newId }: Minting): Result<DebtChange, Problem> {
  const status = requireStatus(file, collected)
  if (!status.ok) return status
  const { accrual } = file.debt
  if (accrual?.by !== 'platform') return refuse(new Problem(debtProblems.noAccrual))
  if (!holds(freezesOf(accrual), source)) return refuse(new Problem(debtProblems.accrualState))
  if (on < file.today) return dayUnfit('on', `The earliest day is today, ${file.today}: a freeze never catches up.`)
  return agreed(file, thawedBy(accrual, source, on), newId)
}

const agreed = (file: DebtFile, accrual: Accrual, newId: NewId): Result<DebtChange, Problem> =>
  exact(finished(restanding(restated(revised(changeOf(file), { accrual }), newId), file.today, owing)))

/**
 * A change after which the platform accrues no more, as if the lender had frozen it. What a paid debt had not yet accrued it
 * never will.
 */
export function stopped(change: DebtChange, newId: NewId): DebtChange {
  const { before, debt } = change
  const { accrual } = debt
  if (accrual?.by !== 'platform' || holds(freezesOf(accrual), 'lender')) return finished(change)
  const on = isCollected(before.debt.status) ? before.today : accrual.through
  return finished(restated(revised(change, { accrual: frozenBy(accrual, 'lender', on) }), newId))
}

/** Posts the interest of every day before today. Run twice, the second finds nothing to do. */
export function accrue(file: DebtFile, { newId }: Minting): DebtChange {
  const { accrual, status } = file.debt
  const change = changeOf(file)
  if (accrual?.by !== 'platform' || !isCollected(status)) return finished(change)
  const through = latest(accrual.through, file.today)
  return finished(restated(revised(change, { accrual: { ...accrual, through } }), newId))
}
