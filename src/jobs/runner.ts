import { addSeconds, epochMs } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { spanUnder } from '../kernel/trace.ts'
import { type Database, type Deps, single, timeOf } from '../store/index.ts'
import type { JobKind } from './job-kind.ts'
import type { ClaimedJob } from './model.ts'
import { ATTEMPTS_MAX, afterFailure, afterStep, LEASE_SECONDS, type Outcome } from './rules.ts'
import { claimDue, putDown } from './store.ts'

export interface JobRunner {
  readonly deps: Deps
  /** Connections of the role that may see what is due, in every organisation, and nothing else. */
  readonly jobs: Database
  readonly kinds: readonly JobKind[]
  /** Jobs claimed, and run side by side, at a time; 4 unless said otherwise. */
  readonly width?: number
}

const WIDTH = 4

/**
 * Claims the jobs due longest and runs one step of each, side by side. Answers how many it claimed: call again until 0.
 * Any number of processes may do so at once. Rejects only when the jobs cannot be claimed; a failing job is put off.
 */
export async function runDueJobs({ deps, jobs, kinds, width = WIDTH }: JobRunner): Promise<number> {
  const possible = kinds.filter((kind) => kind.possible?.(deps) ?? true)
  const byName = new Map(possible.map((kind) => [kind.kind, kind]))
  const now = deps.clock()
  const claims = await single(
    jobs,
    claimDue({ kinds: [...byName.keys()], now, until: addSeconds(now, LEASE_SECONDS), limit: width }),
  )
  for (const { job, aheadMs } of claims) deps.worldClocks.learn(job.actor.world, aheadMs)
  await Promise.all(claims.map(({ job }) => runStep(deps, job, byName.get(job.actor.job))))
  return claims.length
}

async function runStep(deps: Deps, claimed: ClaimedJob, kind: JobKind | undefined): Promise<void> {
  if (!kind) return
  const { traceparent, parentSpanId } = spanUnder(claimed.actor.traceparent, deps.randomBytes)
  const job = { ...claimed, actor: { ...claimed.actor, traceparent } }
  const began = epochMs(deps.clock())
  const outcome = await outcomeOf(deps, job, kind)
  deps.log({
    ...{ event: 'job', ...(outcome.problem === null ? { level: 'debug' } : { code: outcome.problem }) },
    ...{ state: outcome.state, ...named(job), attempt: job.attempt, durationMs: epochMs(deps.clock()) - began },
    ...(parentSpanId ? { parentSpanId } : {}),
  })
  // When this fails the claim runs out and the step is run again.
  await putDown(deps.database, job, { outcome, now: timeOf(deps, job.actor) }).catch((error) =>
    logBug(deps, job, error),
  )
}

async function outcomeOf(deps: Deps, job: ClaimedJob, kind: JobKind): Promise<Outcome> {
  // The attempt before this one took its process down with it, and so did all the others.
  if (job.attempt > ATTEMPTS_MAX) return { state: 'dead', dueAt: null, attempts: ATTEMPTS_MAX, problem: 'interrupted' }
  try {
    return afterStep(await kind.run(deps, job), job)
  } catch (error) {
    if (!(error instanceof Problem)) logBug(deps, job, error)
    const problem = error instanceof Problem ? error.kind.code : 'internal'
    return afterFailure(job, { problem, now: timeOf(deps, job.actor), random: randomOf(deps) })
  }
}

const named = ({ id, actor: { job: kind, org, traceparent } }: ClaimedJob) => ({ job: id, kind, org, traceparent })

function logBug(deps: Deps, job: ClaimedJob, error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  deps.log({ event: 'bug', ...named(job), name, message, stack })
}

const randomOf = ({ randomBytes }: Deps): number => {
  const [high = 0, low = 0] = randomBytes(2)
  return (high * 256 + low) / 65_536
}
