import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { lapseGrant } from './commands/lapse-grant.ts'
import { BREAK_GLASS_LAPSE } from './lapsing.ts'

export const breakGlassJobs: readonly JobKind[] = [
  {
    kind: BREAK_GLASS_LAPSE,
    run: async (deps, { actor, subjectId }) => {
      await execute(deps, { actor, command: lapseGrant, input: { grant: subjectId } })
      return 'done'
    },
  },
]
