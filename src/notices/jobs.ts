import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { addHours } from '../kernel/instant.ts'
import { forgetMessages } from './commands/forget-messages.ts'
import { recheckTemplate } from './commands/recheck-template.ts'
import { TEMPLATE_RECHECK } from './rechecking.ts'
import { FORGET_MESSAGES } from './screening-store.ts'

export const noticeJobs: readonly JobKind[] = [
  {
    kind: FORGET_MESSAGES,
    run: async (deps, { actor }) => {
      const { body } = await execute(deps, { actor, command: forgetMessages, input: {} })
      const { more } = JSON.parse(body) as { more: boolean }
      return { again: more ? deps.clock() : addHours(deps.clock(), 24) }
    },
  },
  {
    kind: TEMPLATE_RECHECK,
    run: async (deps, { actor, subjectId }) => {
      const { body } = await execute(deps, { actor, command: recheckTemplate, input: { template: subjectId } })
      const { inUse } = JSON.parse(body) as { inUse: boolean }
      return inUse ? { again: addHours(deps.clock(), 24) } : 'done'
    },
  },
]
