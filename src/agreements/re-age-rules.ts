import { currentAgain, runningEpisode } from '../accounts/completion-rules.ts'
import type { DebtChange, DebtFile } from '../accounts/index.ts'
import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { ReAgeTerms } from '../stages/model.ts'
import type { Agreement } from './model.ts'
import { agreementProblems as problems } from './problems.ts'
import { dueThrough } from './schedule-rules.ts'

const FIVE_YEARS_MONTHS = 60

/** What keeps a debt from being made current. */
type ReAgeLimit =
  | 'no_policy'
  | 'not_running'
  | 'not_late'
  | 'kept_instalments'
  | 'open_months'
  | 'months_between'
  | 'times_in_five_years'

/** Instalments kept in a row, up to the last one due: none where one that is due is not paid whole. */
export const keptInRow = ({ schedule, paid }: Pick<Agreement, 'schedule' | 'paid'>, on: CalendarDate): number =>
  paid < dueThrough(schedule, on) ? 0 : schedule.filter(({ dueOn }) => dueOn <= on).length

/** The days on which its lender made the debt current before. */
const timesBefore = ({ episodes }: DebtFile): readonly CalendarDate[] =>
  episodes.flatMap(({ endedBy, curedOn }) => (endedBy === 're_age' && curedOn !== null ? [curedOn] : []))

/**
 * Makes a late debt current for a borrower who keeps an agreement, within what the policy of its case lets: it is owed as before, and
 * late no more. What is missed after it begins an episode of its own.
 */
export function reAged(
  agreement: Agreement,
  { file, terms }: { readonly file: DebtFile; readonly terms: ReAgeTerms | null },
): Result<DebtChange, Problem> {
  const { debt, today } = file
  if (terms === null) return unfit('no_policy', 'The policy its case goes by says nothing of it.')
  if (agreement.status !== 'active') return unfit('not_running', `The agreement is ${agreement.status}.`)
  if (!runningEpisode(file)) return unfit('not_late', 'The debt is current.')
  const kept = keptInRow(agreement, today)
  if (kept < terms.keptInstalments) {
    return unfit('kept_instalments', `${kept} instalments are kept in a row, of ${terms.keptInstalments}.`)
  }
  const openFrom = addMonths(debt.openedOn, terms.openMonths)
  if (openFrom > today) return unfit('open_months', `The account is open long enough from ${openFrom} on.`)
  const before = timesBefore(file)
  const last = before.toSorted().at(-1)
  if (last !== undefined && addMonths(last, terms.monthsBetween) > today) {
    return unfit(
      'months_between',
      `It was made current on ${last}: again from ${addMonths(last, terms.monthsBetween)} on.`,
    )
  }
  const recent = before.filter((on) => addMonths(on, FIVE_YEARS_MONTHS) > today).length
  if (recent >= terms.timesInFiveYears) {
    return unfit('times_in_five_years', `It was made current ${recent} times in five years.`)
  }
  return ok(currentAgain(file))
}

const unfit = (limit: ReAgeLimit, detail: string): Result<never, Problem> =>
  refuse(new Problem(problems.reAgeUnfit, { detail, extensions: { limit } }))
