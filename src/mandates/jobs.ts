import { execute } from '../command.ts'
import { JobId, type JobKind } from '../jobs/index.ts'
import { addSeconds } from '../kernel/instant.ts'
import { LICENCE_REVIEW, LICENCE_REVIEW_ID } from '../licensing/index.ts'
import { ask } from '../query.ts'
import { timeOf } from '../store/index.ts'
import { rescopeMandate } from './commands/rescope-mandate.ts'
import { reviewLicences } from './commands/review-licences.ts'
import { getMandate } from './queries.ts'
import { MANDATE_RESCOPE } from './rescoping.ts'

/** Steps a claimed job works off before it is put down: seconds, well within the lease. */
const STEPS_MAX = 20
const DAY = 86_400

export const mandateJobs: readonly JobKind[] = [
  {
    kind: LICENCE_REVIEW,
    run: async (deps, { actor, id }) => {
      for (let step = 0; step < STEPS_MAX; step++) {
        const { body } = await execute(deps, { actor, command: reviewLicences, input: {} })
        if ((JSON.parse(body) as { more: boolean }).more) continue
        return id === JobId.fromUuid(LICENCE_REVIEW_ID) ? { again: addSeconds(timeOf(deps, actor), DAY) } : 'done'
      }
      return { again: timeOf(deps, actor) }
    },
  },
  {
    kind: MANDATE_RESCOPE,
    run: async (deps, { actor, subjectId }) => {
      const found = await ask(deps, { actor, query: getMandate, input: { mandate: subjectId } })
      const input = { mandate: found.id, lender: found.lenderId, agency: found.agencyId }
      const { body } = await execute(deps, { actor, command: rescopeMandate, input })
      return (JSON.parse(body) as { more: boolean }).more ? { again: timeOf(deps, actor) } : 'done'
    },
  },
]
