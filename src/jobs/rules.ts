import { addSeconds, type Instant } from '../kernel/instant.ts'
import type { ClaimedJob, StepAnswer } from './model.ts'

/** How long a claim lasts. A step is shorter; when its process dies, somebody else claims the job after this. */
export const LEASE_SECONDS = 120
export const ATTEMPTS_MAX = 8

/** How long a job that is done can still be looked at. */
export const DONE_KEPT_HOURS = 30 * 24

const BACKOFF_FIRST_SECONDS = 5
const BACKOFF_MAX_SECONDS = 3600

/** How a claimed job is put down again. */
export interface Outcome {
  readonly state: 'due' | 'done' | 'dead'
  readonly dueAt: Instant | null
  readonly attempts: number
  readonly problem: string | null
}

/** After a step that succeeded: done, or due again with its failures forgotten. */
export const afterStep = (answer: StepAnswer, { attempt }: Pick<ClaimedJob, 'attempt'>): Outcome =>
  answer === 'done'
    ? { state: 'done', dueAt: null, attempts: attempt, problem: null }
    : { state: 'due', dueAt: answer.again, attempts: 0, problem: null }

/** After a step that failed: due again later, or dead after the last attempt. `random` is in [0, 1). */
export function afterFailure(
  { attempt }: Pick<ClaimedJob, 'attempt'>,
  { problem, now, random }: { problem: string; now: Instant; random: number },
): Outcome {
  if (attempt >= ATTEMPTS_MAX) return { state: 'dead', dueAt: null, attempts: attempt, problem }
  return { state: 'due', dueAt: addSeconds(now, backoffSeconds(attempt, random)), attempts: attempt, problem }
}

/** Doubles from five seconds to an hour, of which a random half is taken off so that failures do not march in step. */
export function backoffSeconds(attempt: number, random: number): number {
  const full = Math.min(BACKOFF_MAX_SECONDS, BACKOFF_FIRST_SECONDS * 2 ** (attempt - 1))
  return full * (1 - random / 2)
}
