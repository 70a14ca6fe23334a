import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import type { Instant } from '../kernel/instant.ts'
import { CALL_BACK_WATCH } from './call-back-watching.ts'
import { watchCallBack } from './commands/watch-call-back.ts'

export const callBackJobs: readonly JobKind[] = [
  {
    kind: CALL_BACK_WATCH,
    run: async (deps, { actor, subjectId }) => {
      const { body } = await execute(deps, { actor, command: watchCallBack, input: { callBack: subjectId } })
      const { again } = JSON.parse(body) as { again: Instant | null }
      return again === null ? 'done' : { again }
    },
  },
]
