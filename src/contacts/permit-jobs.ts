import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { addSeconds } from '../kernel/instant.ts'
import { timeOf } from '../store/index.ts'
import { lookAfterPlan } from './commands/look-after-plan.ts'
import { PLAN_LOOK, PLAN_WATCH, PLAN_WATCH_SECONDS } from './plan-watch.ts'

export const permitJobs: readonly JobKind[] = [
  {
    kind: PLAN_WATCH,
    run: async (deps, { actor, subjectId }) => {
      const { body } = await execute(deps, { actor, command: lookAfterPlan, input: { contactPlan: subjectId } })
      const { more } = JSON.parse(body) as { more: boolean }
      return more ? { again: addSeconds(timeOf(deps, actor), PLAN_WATCH_SECONDS) } : 'done'
    },
  },
  {
    kind: PLAN_LOOK,
    run: async (deps, { actor, subjectId }) => {
      await execute(deps, { actor, command: lookAfterPlan, input: { contactPlan: subjectId } })
      return 'done'
    },
  },
]
