import { execute } from '../command.ts'
import type { ClaimedJob, JobKind, StepAnswer } from '../jobs/index.ts'
import { addSeconds } from '../kernel/instant.ts'
import { ask } from '../query.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { compareCalls } from './commands/compare-calls.ts'
import { COMPARE_CALLS } from './job-names.ts'
import { nextToPair } from './queries.ts'

/** Chunks a claimed job works off before it is put down: seconds, well within the lease. */
const STEPS_MAX = 10

/** Calls to known numbers, then those to unknown ones, then contacts without a call, some thousands a transaction. */
async function compare(deps: Deps, { actor, subjectId: callComparison }: ClaimedJob): Promise<StepAnswer> {
  for (let step = 0; step < STEPS_MAX; step++) {
    const found = await ask(deps, { actor, query: nextToPair, input: { callComparison } })
    if (found.state !== 'comparing') return 'done'
    const first = addSeconds(found.from, -found.toleranceSeconds)
    const last = addSeconds(found.until, found.toleranceSeconds)
    await execute(deps, { actor, command: compareCalls, input: { callComparison, first, last } })
  }
  return { again: timeOf(deps, actor) }
}

export const callJobs: readonly JobKind[] = [{ kind: COMPARE_CALLS, run: compare }]
