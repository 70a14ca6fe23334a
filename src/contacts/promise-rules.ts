import { addDays, type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Activity } from './activity-model.ts'
import { type PaymentPromise, PROMISE_GRACE_DAYS, type PromiseId, type WithdrawalReason } from './promise-model.ts'
import { promiseProblems } from './promise-problems.ts'

/** A payment that stands: nothing took it back. */
export interface Received {
  readonly on: CalendarDate
  /** Minor units, above 0. */
  readonly amount: bigint
}

/** The promise a contact brought, where it brought one of its own. A correction that leaves it as it was brings none. */
export function promiseOf(activity: Activity): PaymentPromise | undefined {
  const { promiseId, promiseAmount, promiseCurrency, promiseDue } = activity
  if (promiseId === null || promiseAmount === null || promiseCurrency === null || promiseDue === null) return undefined
  return {
    ...{ lenderId: activity.lenderId, agencyId: activity.agencyId, id: promiseId, activityId: activity.id },
    ...{ placementId: activity.placementId, accountId: activity.accountId, partyId: activity.partyId },
    ...{ amount: promiseAmount, currency: promiseCurrency, due: promiseDue, graceDays: PROMISE_GRACE_DAYS },
    ...{ madeAt: activity.happenedAt, status: 'due', paid: 0n, withdrawnFor: null, closedAt: null },
    ...{ recordedAt: activity.recordedAt, version: 1 },
  }
}

/** The last day on which what is paid keeps it. */
export const lastDayOf = ({ due, graceDays }: Pick<PaymentPromise, 'due' | 'graceDays'>): CalendarDate =>
  addDays(due, graceDays)

/** It is wanted no more: the borrower took it back, or promised something else. */
export function withdrawn(
  promise: PaymentPromise,
  reason: WithdrawalReason,
  now: Instant,
): Result<PaymentPromise, Problem> {
  if (promise.status !== 'due') {
    return refuse(new Problem(promiseProblems.statusUnfit, { detail: `The promise is ${promise.status}.` }))
  }
  return ok(ended(promise, reason, now))
}

/** What a correction does to the promise of the contact it corrects; nothing to one that was withdrawn before. */
export const ended = (promise: PaymentPromise, reason: WithdrawalReason, now: Instant): PaymentPromise =>
  promise.status === 'withdrawn'
    ? promise
    : { ...promise, status: 'withdrawn', withdrawnFor: reason, closedAt: now, version: promise.version + 1 }

/** The promises a correction makes and ends: one that is restated takes the place of the one before. */
export function promisesOfCorrection(
  corrected: Activity,
  before: PaymentPromise | undefined,
  now: Instant,
): { readonly made: readonly PaymentPromise[]; readonly ended: readonly PaymentPromise[] } {
  if (corrected.promiseId === (before?.id ?? null)) return { made: [], ended: [] }
  const made = promiseOf(corrected)
  const without = before && ended(before, 'corrected', now)
  return { made: made ? [made] : [], ended: without && without !== before ? [without] : [] }
}

const earlierFirst = (a: PaymentPromise, b: PaymentPromise) =>
  compare(a.due, b.due) || compare(a.madeAt, b.madeAt) || compare(a.id, b.id)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * How much of each promise about one debt is paid: a payment fills what was promised by its day and is not over, what is
 * due first first, and no unit of it twice. Days are those of the zone.
 */
export function paidOf(
  promises: readonly PaymentPromise[],
  received: readonly Received[],
  timeZone: string,
): ReadonlyMap<PromiseId, bigint> {
  const open = promises.filter(({ status }) => status !== 'withdrawn').sort(earlierFirst)
  const paid = new Map<PromiseId, bigint>(open.map(({ id }) => [id, 0n]))
  for (const { on, amount } of [...received].sort((a, b) => compare(a.on, b.on))) {
    let left = amount
    for (const promise of open) {
      if (on < calendarDateAt(promise.madeAt, timeZone) || on > lastDayOf(promise)) continue
      const before = paid.get(promise.id) ?? 0n
      const taken = left < promise.amount - before ? left : promise.amount - before
      paid.set(promise.id, before + taken)
      left -= taken
    }
  }
  return paid
}

export type Turn = 'kept' | 'broken' | 'reopened' | 'counted'

/**
 * What the clock and the payments make of the promises about one debt. Paid in full in its time: kept. Past its last day
 * otherwise: broken, until a payment of that time is booked late. A payment that bounced opens it again.
 */
export function seen(
  promises: readonly PaymentPromise[],
  { received, timeZone, now }: { received: readonly Received[]; timeZone: string; now: Instant },
): readonly { readonly next: PaymentPromise; readonly turn: Turn }[] {
  const paid = paidOf(promises, received, timeZone)
  const today = calendarDateAt(now, timeZone)
  return promises.flatMap((promise) => {
    const amount = paid.get(promise.id)
    if (amount === undefined) return []
    const status = amount >= promise.amount ? 'kept' : today > lastDayOf(promise) ? 'broken' : 'due'
    if (status === promise.status && amount === promise.paid) return []
    const turned = status !== promise.status
    const closedAt = !turned ? promise.closedAt : status === 'due' ? null : now
    const turn: Turn = !turned ? 'counted' : status === 'due' ? 'reopened' : status
    return [{ next: { ...promise, status, paid: amount, closedAt, version: promise.version + 1 }, turn }]
  })
}
