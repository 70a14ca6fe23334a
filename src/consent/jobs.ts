import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { ask } from '../query.ts'
import { timeOf } from '../store/index.ts'
import { followSharingGrant } from './commands/follow-sharing-grant.ts'
import { getSharingGrant } from './queries.ts'
import { SHARING_FOLLOW } from './sharing-model.ts'

export const consentJobs: readonly JobKind[] = [
  {
    kind: SHARING_FOLLOW,
    run: async (deps, { actor, subjectId }) => {
      const found = await ask(deps, { actor, query: getSharingGrant, input: { sharingGrant: subjectId } })
      const input = { sharingGrant: found.id, lender: found.lenderId, agency: found.agencyId }
      const { body } = await execute(deps, { actor, command: followSharingGrant, input })
      return (JSON.parse(body) as { more: boolean }).more ? { again: timeOf(deps, actor) } : 'done'
    },
  },
]
