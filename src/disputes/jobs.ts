import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { lapseCase } from './commands/lapse-case.ts'
import { CASE_LAPSE } from './lapsing.ts'

export const caseJobs: readonly JobKind[] = [
  {
    kind: CASE_LAPSE,
    run: async (deps, { actor, subjectId }) => {
      await execute(deps, { actor, command: lapseCase, input: { caseId: subjectId } })
      return 'done'
    },
  },
]
