import { addDays, type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { endOfBusinessDays, type WorkingCalendar } from '../kernel/working-calendar.ts'
import type { MandateId } from '../mandates/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import {
  type ControlTotals,
  type Reconciliation,
  type ReconciliationId,
  type ReconciliationState,
  reconciliationTransitions,
  type SideName,
} from './model.ts'
import { reconciliationProblems as problems } from './problems.ts'

export const DAYS_BACK_MAX = 40

/** Working days of whoever is to act: to state what one holds, and to answer a difference. */
export const ANSWER_DAYS = 10

/** When each side works. */
export interface Calendars {
  readonly lender: WorkingCalendar
  readonly agency: WorkingCalendar
}

/** What a statement is opened on: the mandate's sides and currency, and when each side works. */
export interface Grounds extends Calendars {
  readonly mandateId: MandateId
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId
  /** Of the terms in force. */
  readonly currency: string
}

export interface Opening {
  readonly id: ReconciliationId
  readonly by: SideName
  readonly asOf: CalendarDate
  readonly currency?: string | undefined
  readonly reference: string | null
  readonly controlTotals?: ControlTotals | undefined
}

/** A new statement of what the agency holds at the end of a day. The agency has ten working days to submit it. */
export function open(grounds: Grounds, opening: Opening, now: Instant): Result<Reconciliation, Problem> {
  const { id, by, asOf, reference, controlTotals } = opening
  const { lenderId, agencyId, mandateId, lender, agency } = grounds
  const { currency = grounds.currency } = opening
  const refusal = dayRefusal(asOf, calendarDateAt(now, lender.timeZone)) ?? totalsRefusal(by, controlTotals)
  if (refusal) return refuse(refusal)
  return ok({
    ...{ lenderId, agencyId, mandateId, id, openedBy: by, asOf, currency, state: 'open' },
    asOfEnd: startOfDay(addDays(asOf, 1), lender.timeZone),
    lenderReference: by === 'lender' ? reference : null,
    agencyReference: by === 'agency' ? reference : null,
    ...{ expectedCount: controlTotals?.count ?? null, expectedAmount: controlTotals?.amount ?? null },
    ...{ lineCount: 0, lineAmount: 0n, lastNumber: 0, comparedTo: 0, sweptTo: null },
    ...{ differences: 0, unanswered: 0, withheld: 0, accepting: null },
    dueAt: endOfBusinessDays(now, ANSWER_DAYS, agency),
    ...{ submittedAt: null, comparedAt: null, endedAt: null, abandonment: null, createdAt: now, version: 1 },
  })
}

function dayRefusal(asOf: CalendarDate, today: CalendarDate): Problem | undefined {
  const first = addDays(today, -DAYS_BACK_MAX)
  if (asOf >= first && asOf <= today) return undefined
  const detail = `It is ${today} where the lender is: state a day from ${first} on, and not one to come.`
  return new Problem(problems.dayUnfit, { detail, errors: [{ pointer: '#/asOf', code: 'out_of_range', detail }] })
}

function totalsRefusal(by: SideName, totals: ControlTotals | undefined): Problem | undefined {
  if (by === 'agency' || !totals) return undefined
  const detail = 'The agency gives the control totals when it submits.'
  return new Problem(problems.totalsUnfit, {
    detail,
    errors: [{ pointer: '#/controlTotals', code: 'not_allowed', detail }],
  })
}

/** The reconciliation in a new state. Only this room's rules call it, after they looked at the state. */
export function moved(found: Reconciliation, state: ReconciliationState, now: Instant): Reconciliation {
  if (!reconciliationTransitions.some(({ from, to }) => from === found.state && to === state)) {
    throw new Error(`a reconciliation cannot go from ${found.state} to ${state}`)
  }
  const next = { ...found, state, version: found.version + 1 }
  return hasEnded(state) ? { ...next, endedAt: now, dueAt: null, accepting: null } : next
}

const hasEnded = (state: ReconciliationState) => !reconciliationTransitions.some(({ from }) => from === state)

/** The reconciliation, when it is where this can be done. */
export function inState(found: Reconciliation, state: ReconciliationState): Result<Reconciliation, Problem> {
  if (found.state === state) return ok(found)
  const detail = `The reconciliation is ${found.state}; for this it must be ${state}.`
  return refuse(new Problem(problems.stateUnfit, { detail }))
}

/** Hands the statement in, when its lines add up to the control totals: to the line and to the minor unit. */
export function submit(
  found: Reconciliation,
  totals: ControlTotals | undefined,
  now: Instant,
): Result<Reconciliation, Problem> {
  const state = inState(found, 'open')
  if (!state.ok) return state
  const expectedCount = totals?.count ?? found.expectedCount
  const expectedAmount = totals?.amount ?? found.expectedAmount
  if (expectedCount === null || expectedAmount === null) {
    const detail = 'Give the count and amount of your lines: none were given when the statement was opened.'
    const errors = [{ pointer: '#/controlTotals', code: 'required', detail }]
    return refuse(new Problem(problems.totalsUnfit, { detail, errors }))
  }
  if (expectedCount !== found.lineCount || expectedAmount !== found.lineAmount) {
    const detail = `${found.lineCount} lines of ${found.lineAmount} are stated; the control totals say ${expectedCount} lines of ${expectedAmount}.`
    return refuse(new Problem(problems.totalsMismatch, { detail }))
  }
  return ok({ ...moved(found, 'submitted', now), expectedCount, expectedAmount, submittedAt: now, dueAt: null })
}

/** Takes an open statement back. Once submitted, only a newer one takes its place. */
export function abandon(found: Reconciliation, by: SideName, now: Instant): Result<Reconciliation, Problem> {
  if (found.openedBy !== by) {
    const detail = `Only the ${found.openedBy}, which opened it, takes it back.`
    return refuse(new Problem(problems.wrongSide, { detail }))
  }
  const state = inState(found, 'open')
  return state.ok ? ok({ ...moved(found, 'abandoned', now), abandonment: 'taken_back' }) : state
}

/** Others of the same mandate, day and currency make way for the one submitted last. */
export const superseded = (others: readonly Reconciliation[], now: Instant): readonly Reconciliation[] =>
  others.filter(({ state }) => !hasEnded(state)).map((other) => moved(other, 'superseded', now))

/** With `ended` fewer differences unanswered; settled with the last of them. */
export function answered(found: Reconciliation, ended: number, now: Instant): Reconciliation {
  const next = { ...found, unanswered: found.unanswered - ended }
  return next.unanswered === 0 ? moved(next, 'settled', now) : { ...next, version: next.version + 1 }
}

/** An open statement whose time is over; null where it was submitted or taken back, or is not due yet. */
export const expired = (found: Reconciliation, now: Instant): Reconciliation | null =>
  found.state === 'open' && found.dueAt !== null && found.dueAt <= now
    ? { ...moved(found, 'abandoned', now), abandonment: 'lapsed' }
    : null
