import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import type { Instant } from '../kernel/instant.ts'
import { lapseCase } from './commands/lapse-case.ts'
import { CASE_LAPSE } from './lapsing.ts'

export const caseJobs: readonly JobKind[] = [
  {
    kind: CASE_LAPSE,
    run: async (deps, { actor, subjectId }) => {
      const { body } = await execute(deps, { actor, command: lapseCase, input: { caseId: subjectId } })
      const { again } = JSON.parse(body) as { again: Instant | null }
      return again === null ? 'done' : { again }
    },
  },
]
