import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { timeOf } from '../store/index.ts'
import { ADVANCING } from './advancing.ts'
import { stepTestClock } from './commands/step-test-clock.ts'

/** Between two steps the work that is due at the time reached so far is done, by whoever runs the jobs. */
export const testClockJobs: readonly JobKind[] = [
  {
    kind: ADVANCING,
    run: async (deps, { actor, subjectId }) => {
      const { body } = await execute(deps, { actor, command: stepTestClock, input: { testClock: subjectId } })
      return (JSON.parse(body) as { more: boolean }).more ? { again: timeOf(deps, actor) } : 'done'
    },
  },
]
