import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { lookAtPromise } from './commands/look-at-promise.ts'

/** As `bridge.watch_promise` and `bridge.count_towards_promises` call it. */
export const promiseJobs: readonly JobKind[] = [
  {
    kind: 'promise.look',
    run: async (deps, { actor, subjectId }) => {
      await execute(deps, { actor, command: lookAtPromise, input: { promise: subjectId } })
      return 'done'
    },
  },
]
