import { execute } from '../command.ts'
import type { ClaimedJob, JobKind } from '../jobs/index.ts'
import { ask } from '../query.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { nextPiece, type Section } from './collecting.ts'
import { expireAccess } from './commands/expire-access.ts'
import { storeAccessPart } from './commands/store-access-part.ts'
import { ACCESS_COLLECT, ACCESS_EXPIRE } from './model.ts'
import { accessPlace } from './queries.ts'

/** Steps a claimed job takes before it is put down: seconds, well within the lease. */
const STEPS_MAX = 20

async function collectOn(deps: Deps, { actor, subjectId: subjectAccess }: ClaimedJob, sections: readonly Section[]) {
  for (let step = 0; step < STEPS_MAX; step++) {
    const found = await ask(deps, { actor, query: accessPlace, input: { subjectAccess } })
    if (found.party === null) return 'done' as const
    const piece = await nextPiece(deps, { actor, sections, party: found.party, place: found.place })
    await execute(deps, { actor, command: storeAccessPart, input: { subjectAccess, ...piece } })
  }
  return { again: timeOf(deps, actor) }
}

/** `sections` is every list there is about a person. */
export const personalDataJobs = (sections: () => readonly Section[]): readonly JobKind[] => [
  { kind: ACCESS_COLLECT, run: (deps, job) => collectOn(deps, job, sections()) },
  {
    kind: ACCESS_EXPIRE,
    run: async (deps, { actor, subjectId: subjectAccess }) => {
      await execute(deps, { actor, command: expireAccess, input: { subjectAccess } })
      return 'done'
    },
  },
]
