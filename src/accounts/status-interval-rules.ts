import type { z } from '@hono/zod-openapi'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { type FieldError, Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { PartyStatus } from './model.ts'
import type { EndStatus, RecordStatus } from './party-input.ts'
import { fieldError, withErrors } from './party-rules.ts'
import { accountProblems } from './problems.ts'

type Interval = Pick<PartyStatus, 'from' | 'until'>

/** Half-open: `until` is the first day outside. An open end reaches every later day. */
const overlap = (a: Interval, b: Interval): boolean =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until)

export const holdsOn = ({ from, until }: Interval, day: CalendarDate): boolean =>
  from <= day && (until === null || day < until)

/** The status to record, or why it does not fit: itself, or beside another of its kind. */
export function recordedStatus(
  given: Omit<z.output<typeof RecordStatus>, 'party'>,
  { statuses, today }: { statuses: readonly PartyStatus[]; today: CalendarDate },
): Result<PartyStatus, Problem> {
  const { kind, from, until, regime, stay, source } = given
  const insolvent = kind === 'insolvent'
  const errors: FieldError[] = []
  if (from > today) errors.push(fieldError('#/from', 'in_the_future', `${from} is after today, ${today}.`))
  if (until !== null && until <= from)
    errors.push(fieldError('#/until', 'empty_interval', 'A status ends after it begins.'))
  if (insolvent && regime === undefined)
    errors.push(fieldError('#/regime', 'required', 'Name the law or procedure of the insolvency.'))
  if (!insolvent && (regime !== undefined || stay !== undefined))
    errors.push(fieldError('#/regime', 'insolvency_only', 'Only an insolvency has a regime and a stay.'))
  if (errors.length > 0) return refuse(withErrors(accountProblems.partyUnfit, errors))
  const other = statuses.find((status) => status.kind === kind && overlap(status, { from, until }))
  if (other) {
    const detail = `One holds from ${other.from}${other.until ? ` until ${other.until}` : ' on'}.`
    return refuse(new Problem(accountProblems.statusOverlaps, { detail }))
  }
  return ok({ kind, from, until, regime: regime ?? null, stay: insolvent ? (stay ?? true) : null, source })
}

/** The running status of a kind, ended. */
export function endedStatus(
  { kind, until: given }: Omit<z.output<typeof EndStatus>, 'party'>,
  { statuses, today }: { statuses: readonly PartyStatus[]; today: CalendarDate },
): Result<PartyStatus, Problem> {
  const until = given ?? today
  const running = statuses.find((status) => status.kind === kind && (status.until === null || status.until > today))
  if (!running) return refuse(new Problem(accountProblems.statusNotRunning))
  if (until <= running.from) {
    const detail = `The status began on ${running.from}; the first day without it is later.`
    return refuse(withErrors(accountProblems.partyUnfit, [fieldError('#/until', 'empty_interval', detail)]))
  }
  return ok({ ...running, until })
}
