import { type AnyCommand, execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { Problem } from '../kernel/problem.ts'
import { ask } from '../query.ts'
import { timeOf } from '../store/index.ts'
import { enterRun } from './commands/enter-run.ts'
import { lookRun } from './commands/look-run.ts'
import { startRun } from './commands/start-run.ts'
import { stepSimulation } from './commands/step-simulation.ts'
import { runProblems } from './problems.ts'
import type { RunState } from './run-model.ts'
import { getNight, getRun } from './run-queries.ts'
import { POLICY_SIMULATE, STAGE_WORK, STAGES_RUN } from './running.ts'
import { getSimulation } from './simulation-queries.ts'

/** Chunks a claimed job works off before it is put down: seconds, well within the lease. */
const STEPS_MAX = 10

const steps: Readonly<Record<RunState, AnyCommand | undefined>> = {
  entering: enterRun,
  looking: lookRun,
  done: undefined,
}

export const stageJobs: readonly JobKind[] = [
  {
    kind: STAGES_RUN,
    run: async (deps, { actor }) => {
      try {
        await execute(deps, { actor, command: startRun, input: {} })
      } catch (error) {
        // One is under way: it looks at all there is.
        if (!(error instanceof Problem && error.kind === runProblems.open)) throw error
      }
      const { next } = await ask(deps, { actor, query: getNight, input: {} })
      return { again: next }
    },
  },
  {
    kind: STAGE_WORK,
    run: async (deps, { actor, subjectId }) => {
      for (let step = 0; step < STEPS_MAX; step++) {
        const run = await ask(deps, { actor, query: getRun, input: { stageRun: subjectId } })
        const command = steps[run.state]
        if (!command) return 'done'
        await execute(deps, { actor, command, input: { stageRun: subjectId } })
      }
      return { again: timeOf(deps, actor) }
    },
  },
  {
    kind: POLICY_SIMULATE,
    run: async (deps, { actor, subjectId: policySimulation }) => {
      for (let step = 0; step < STEPS_MAX; step++) {
        const { state } = await ask(deps, { actor, query: getSimulation, input: { policySimulation } })
        if (state === 'done') return 'done'
        await execute(deps, { actor, command: stepSimulation, input: { policySimulation } })
      }
      return { again: timeOf(deps, actor) }
    },
  },
]
