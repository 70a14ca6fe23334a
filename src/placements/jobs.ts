import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { type Context, type Statement, schedule } from '../store/index.ts'
import { expirePlacement } from './commands/expire-placement.ts'
import type { Placement } from './model.ts'

const EXPIRE = 'placement.expire'

/** The job that ends an offer at its time to respond; none for drafts and for offers without one. */
export const expiry = (
  { id, status, respondBy }: Pick<Placement, 'id' | 'status' | 'respondBy'>,
  context: Context,
): readonly Statement[] =>
  status === 'offered' && respondBy ? [schedule({ kind: EXPIRE, subjectId: id, dueAt: respondBy }, context)] : []

export const placementJobs: readonly JobKind[] = [
  {
    kind: EXPIRE,
    run: async (deps, { actor, subjectId }) => {
      await execute(deps, { actor, command: expirePlacement, input: { placement: subjectId } })
      return 'done'
    },
  },
]
