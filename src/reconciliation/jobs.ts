import { type AnyCommand, execute } from '../command.ts'
import type { ClaimedJob, JobKind, StepAnswer } from '../jobs/index.ts'
import type { Instant } from '../kernel/instant.ts'
import { ask } from '../query.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { acceptNextDifferences } from './commands/accept-next-differences.ts'
import { compareLines } from './commands/compare-lines.ts'
import { comparePlacements } from './commands/compare-placements.ts'
import { expireReconciliation } from './commands/expire-reconciliation.ts'
import { lapseDifferences } from './commands/lapse-differences.ts'
import { reconciliationJob } from './job-names.ts'
import { nextToCompare } from './queries.ts'

/** Chunks a claimed job works off before it is put down: seconds, well within the lease. */
const STEPS_MAX = 10

const steps: Readonly<Record<'lines' | 'placements', AnyCommand>> = {
  lines: compareLines,
  placements: comparePlacements,
}

/** Lines first, then the placements no line names, some thousands a transaction, until the statement is compared. */
async function compare(deps: Deps, { actor, subjectId }: ClaimedJob): Promise<StepAnswer> {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { next } = await ask(deps, { actor, query: nextToCompare, input: { reconciliation: subjectId } })
    if (!next) return 'done'
    await execute(deps, { actor, command: steps[next], input: { reconciliation: subjectId } })
  }
  return { again: timeOf(deps, actor) }
}

/** Repeats a command until it answers that nothing is left, or when to go on. */
const repeat =
  (command: AnyCommand): JobKind['run'] =>
  async (deps, { actor, subjectId }) => {
    const { body } = await execute(deps, { actor, command, input: { reconciliation: subjectId } })
    const { more = false, again = null } = JSON.parse(body) as { more?: boolean; again?: Instant | null }
    if (again !== null) return { again }
    return more ? { again: timeOf(deps, actor) } : 'done'
  }

export const reconciliationJobs: readonly JobKind[] = [
  { kind: reconciliationJob.compare, run: compare },
  { kind: reconciliationJob.expire, run: repeat(expireReconciliation) },
  { kind: reconciliationJob.lapse, run: repeat(lapseDifferences) },
  { kind: reconciliationJob.accept, run: repeat(acceptNextDifferences) },
]
