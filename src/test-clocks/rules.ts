import { addSeconds, epochMs, type Instant, instantFromEpochMs } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { ADVANCE_SECONDS_MAX, type TestClock, type TestClockId } from './model.ts'
import { testClockProblems as problems } from './problems.ts'

interface Ground {
  readonly sandbox: boolean
  readonly existing: TestClock | undefined
}

/** A clock that shows real time until it is advanced. */
export function create({ sandbox, existing }: Ground, id: TestClockId, now: Instant): Result<TestClock, Problem> {
  if (!sandbox) return refuse(new Problem(problems.production))
  if (existing) return refuse(new Problem(problems.exists))
  const still = { advancedFrom: null, advancedTo: null, stops: 0 }
  return ok({ id, status: 'ready', aheadMs: 0, ...still, createdAt: now, version: 1 })
}

export interface Destination {
  readonly to?: Instant | undefined
  readonly bySeconds?: number | undefined
}

/** Sets out for a later time; how it gets there is `step`. */
export function advance(clock: TestClock, wanted: Destination, now: Instant): Result<TestClock, Problem> {
  if (clock.status === 'advancing') return refuse(new Problem(problems.advancing))
  const { bySeconds } = wanted
  const to = bySeconds === undefined ? wanted.to : addSeconds(now, bySeconds)
  if (to === undefined || (bySeconds !== undefined && wanted.to !== undefined)) {
    return refuse(new Problem(problems.aimless))
  }
  if (to <= now) return refuse(at('to', new Problem(problems.backwards, { detail: `It is ${now}.` })))
  const last = addSeconds(now, ADVANCE_SECONDS_MAX)
  if (to > last) return refuse(at('to', new Problem(problems.tooFar, { detail: `Until ${last} at once.` })))
  return ok({
    ...clock,
    ...{ status: 'advancing', advancedFrom: now, advancedTo: to, stops: 0, version: clock.version + 1 },
  })
}

const at = (field: string, { kind, facts }: Problem): Problem =>
  new Problem(kind, {
    ...facts,
    errors: [{ pointer: `#/${field}`, code: kind.code, detail: facts.detail ?? kind.title }],
  })

interface Moment {
  readonly now: Instant
  readonly realNow: Instant
  /** When the next work of anybody in the world is due; null where nothing is. */
  readonly nextDue: Instant | null
}

/** Work is looked for twice a second, so what is due within one second is done together here as it is in real time. */
const STOP_MS = 1_000

/**
 * One step of an advance: to the end of the second in which the next work is due, or to the end of the way. Null while
 * work that is due now is not done: nothing of a later second happens before it.
 */
export function step(clock: TestClock, { now, realNow, nextDue }: Moment): TestClock | null {
  if (clock.status !== 'advancing' || clock.advancedTo === null) return null
  if (nextDue !== null && nextDue <= now) return null
  const version = clock.version + 1
  const aheadAt = (time: Instant) => Math.max(clock.aheadMs, epochMs(time) - epochMs(realNow))
  if (nextDue === null || nextDue > clock.advancedTo) {
    return { ...clock, aheadMs: aheadAt(clock.advancedTo), status: 'ready', version }
  }
  const second = instantFromEpochMs(Math.ceil(epochMs(nextDue) / STOP_MS) * STOP_MS)
  const stop = second < clock.advancedTo ? second : clock.advancedTo
  return { ...clock, aheadMs: aheadAt(stop), stops: clock.stops + 1, version }
}

/** How much of the way is done, in percent, rounded down; 100 where no advance is under way. */
export function progressOf({ status, advancedFrom, advancedTo }: TestClock, now: Instant): number {
  if (status === 'ready' || advancedFrom === null || advancedTo === null) return 100
  const [from, to] = [epochMs(advancedFrom), epochMs(advancedTo)]
  return Math.min(99, Math.max(0, Math.floor((100 * (epochMs(now) - from)) / (to - from))))
}
