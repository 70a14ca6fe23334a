import { execute } from '../command.ts'
import type { ClaimedJob, JobKind, StepAnswer } from '../jobs/index.ts'
import { Problem, problems } from '../kernel/problem.ts'
import { ask } from '../query.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { callListJob } from './call-list-job-names.ts'
import { getCallList } from './call-list-queries.ts'
import { decideCallList } from './commands/decide-call-list.ts'
import { forgetCallList } from './commands/forget-call-list.ts'

/** Chunks a claimed job decides before it is put down: seconds, well within the lease. */
const STEPS_MAX = 10

async function decideList(deps: Deps, { actor, subjectId: callList }: ClaimedJob): Promise<StepAnswer> {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { state, decided: first, at } = await ask(deps, { actor, query: getCallList, input: { callList } })
    if (state === 'decided') return 'done'
    await execute(deps, { actor, command: decideCallList, input: { callList, first, at } })
  }
  return { again: timeOf(deps, actor) }
}

export const callListJobs: readonly JobKind[] = [
  {
    kind: callListJob.decide,
    run: (deps, job) =>
      decideList(deps, job).catch((error) => {
        if (error instanceof Problem && error.kind === problems.notFound) return 'done'
        throw error
      }),
  },
  {
    kind: callListJob.forget,
    run: async (deps, { actor, subjectId: callList }) => {
      await execute(deps, { actor, command: forgetCallList, input: { callList } })
      return 'done'
    },
  },
]
