import { type AnyCommand, execute } from '../command.ts'
import type { JobKind, SystemActor } from '../jobs/index.ts'
import { addSeconds } from '../kernel/instant.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { adjustCapacity } from './commands/adjust-capacity.ts'
import { judgeClocks } from './commands/judge-clocks.ts'
import { judgePayments } from './commands/judge-payments.ts'
import { judgeQueries } from './commands/judge-queries.ts'
import { lapseContests } from './commands/lapse-contests.ts'
import { CAPACITY_ADJUST, WORK_STANDARDS_RUN } from './running.ts'

const HOUR = 3_600

/** Chunks a claimed job works off before it is put down: seconds, well within the lease. */
const STEPS_MAX = 20

/** Runs a step until nothing is left of it; false when its share of the claim is used up. */
async function exhaust(deps: Deps, actor: SystemActor, command: AnyCommand): Promise<boolean> {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { body } = await execute(deps, { actor, command, input: {} })
    if (!(JSON.parse(body) as { more: boolean }).more) return true
  }
  return false
}

export const workStandardJobs: readonly JobKind[] = [
  {
    kind: WORK_STANDARDS_RUN,
    run: async (deps, { actor }) => {
      for (const command of [judgeClocks, judgeQueries, judgePayments, lapseContests]) {
        if (!(await exhaust(deps, actor, command))) return { again: timeOf(deps, actor) }
      }
      await execute(deps, { actor, command: adjustCapacity, input: {} })
      return { again: addSeconds(timeOf(deps, actor), HOUR) }
    },
  },
  {
    kind: CAPACITY_ADJUST,
    run: async (deps, { actor }) => {
      await execute(deps, { actor, command: adjustCapacity, input: {} })
      return 'done'
    },
  },
]
