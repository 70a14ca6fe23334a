import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { lookAtAgreement } from './commands/look-at-agreement.ts'

export const agreementJobs: readonly JobKind[] = [
  {
    kind: 'agreement.look',
    run: async (deps, { actor, subjectId }) => {
      await execute(deps, { actor, command: lookAtAgreement, input: { agreement: subjectId } })
      return 'done'
    },
  },
]
