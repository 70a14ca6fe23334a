import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { ask } from '../query.ts'
import { rescopeMandate } from './commands/rescope-mandate.ts'
import { getMandate } from './queries.ts'
import { MANDATE_RESCOPE } from './rescoping.ts'

export const mandateJobs: readonly JobKind[] = [
  {
    kind: MANDATE_RESCOPE,
    run: async (deps, { actor, subjectId }) => {
      const found = await ask(deps, { actor, query: getMandate, input: { mandate: subjectId } })
      const input = { mandate: found.id, lender: found.lenderId, agency: found.agencyId }
      const { body } = await execute(deps, { actor, command: rescopeMandate, input })
      return (JSON.parse(body) as { more: boolean }).more ? { again: deps.clock() } : 'done'
    },
  },
]
