import type { Instalment } from '../agreements/model.ts'
import { dueThrough } from '../agreements/schedule-rules.ts'
import { addDays, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import type { JointAgreement, JointShare } from './model.ts'
import { changed, over, revised } from './rules.ts'

export type JointSight = 'nothing' | 'started' | 'cancelled' | 'completed' | 'missed' | 'cured' | 'broken'

export interface Seen {
  readonly plan: JointAgreement
  /** Those that changed. */
  readonly shares: readonly JointShare[]
  readonly saw: JointSight
}

interface Clock {
  readonly now: Instant
  readonly timeZone: string
}

const sumOf = (shares: readonly JointShare[], of: (share: JointShare) => bigint) =>
  shares.reduce((sum, share) => sum + of(share), 0n)
const claimOf = ({ claim }: JointShare) => claim ?? 0n

/** The morning after the grace of the first instalment that is not paid. */
export function nextLook({ schedule, paid, graceDays }: JointAgreement, timeZone: string): Instant | null {
  let due = 0n
  for (const { dueOn, amount } of schedule) {
    due += amount
    if (due > paid) return startOfDay(addDays(dueOn, graceDays + 1), timeZone)
  }
  return null
}

/** The instalments of those who are bound, each as it was divided. */
const together = (schedule: readonly Instalment[], bound: readonly JointShare[]): Instalment[] =>
  schedule
    .map(({ dueOn }, at) => ({ dueOn, amount: sumOf(bound, (share) => share.schedule[at]?.amount ?? 0n) }))
    .filter(({ amount }) => amount > 0n)

/**
 * Answers are counted once all are there, or their time is over: by claims, and silence as the regime has it. Carried, it
 * binds those who accepted, with the parts they were offered; there are two at least.
 */
function tallied(plan: JointAgreement, shares: readonly JointShare[], { now, timeZone }: Clock): Seen {
  const asked = shares.filter(({ state }) => state === 'offered' || state === 'accepted' || state === 'refused')
  const silent = asked.filter(({ state }) => state === 'offered')
  const settled = silent.map((share) =>
    plan.silence === 'accepts'
      ? revised(share, { state: 'accepted' })
      : revised(share, { state: 'refused', refusalCode: 'not_answered' }),
  )
  const all = [...asked.filter(({ state }) => state !== 'offered'), ...settled]
  const bound = all.filter(({ state }) => state === 'accepted')
  const carried = sumOf(bound, claimOf) * 10_000n >= sumOf(all, claimOf) * BigInt(plan.shareMin)
  if (!carried || new Set(bound.map(({ creditorId }) => creditorId)).size < 2) {
    const plan2 = over(plan, now, { status: 'cancelled', endCode: 'not_carried' })
    return { plan: plan2, shares: settled, saw: 'cancelled' }
  }
  const next = changed(plan, now, {
    ...{ status: 'active', startedAt: now, startedOn: calendarDateAt(now, timeZone), answerBy: null },
    ...{ claimed: sumOf(bound, claimOf), total: sumOf(bound, ({ total }) => total ?? 0n) },
    schedule: together(plan.schedule, bound),
  })
  return { plan: { ...next, lookAt: nextLook(next, timeZone) }, shares: settled, saw: 'started' }
}

function kept(plan: JointAgreement, { now, timeZone }: Clock): Pick<Seen, 'plan' | 'saw'> {
  const { paid, total, schedule, graceDays, cureDays, cureUntil, lookAt } = plan
  if (paid >= total) return { plan: over(plan, now, { status: 'completed', endCode: null }), saw: 'completed' }
  const today = calendarDateAt(now, timeZone)
  if (paid >= dueThrough(schedule, addDays(today, -graceDays - 1))) {
    const next = { cureUntil: null, lookAt: nextLook(plan, timeZone) }
    if (cureUntil !== null) return { plan: changed(plan, now, next), saw: 'cured' }
    return { plan: next.lookAt === lookAt ? plan : changed(plan, now, next), saw: 'nothing' }
  }
  if (cureUntil === null) {
    const until = addDays(today, cureDays)
    const lookNext = startOfDay(addDays(until, 1), timeZone)
    return { plan: changed(plan, now, { cureUntil: until, lookAt: lookNext }), saw: 'missed' }
  }
  if (today <= cureUntil) return { plan, saw: 'nothing' }
  return { plan: over(plan, now, { status: 'broken', endCode: 'instalment_missed' }), saw: 'broken' }
}

/** The clock's look, in the lead's books. */
export function lookedAt(plan: JointAgreement, shares: readonly JointShare[], clock: Clock): Seen {
  const { now } = clock
  const isTime = plan.lookAt !== null && now >= plan.lookAt
  if (plan.status === 'gathering' && isTime) {
    return { plan: over(plan, now, { status: 'cancelled', endCode: 'not_proposed' }), shares: [], saw: 'cancelled' }
  }
  if (plan.status === 'proposed') {
    const answered = shares.every(({ state }) => state !== 'offered')
    return answered || isTime ? tallied(plan, shares, clock) : { plan, shares: [], saw: 'nothing' }
  }
  return plan.status === 'active' ? { ...kept(plan, clock), shares: [] } : { plan, shares: [], saw: 'nothing' }
}
