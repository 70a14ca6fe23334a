import { execute } from '../command.ts'
import type { ClaimedJob, JobKind } from '../jobs/index.ts'
import { ask } from '../query.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { nextPiece, personalSections, type Section } from './collecting.ts'
import { expireAccess } from './commands/expire-access.ts'
import { goOnRetaining } from './commands/go-on-retaining.ts'
import { storeAccessPart } from './commands/store-access-part.ts'
import { ACCESS_COLLECT, ACCESS_EXPIRE } from './model.ts'
import { accessPlace } from './queries.ts'
import { RETENTION_RUN } from './retention-model.ts'

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

async function retainOn(deps: Deps, { actor, subjectId: retentionRun }: ClaimedJob) {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { body } = await execute(deps, { actor, command: goOnRetaining, input: { retentionRun } })
    if (!(JSON.parse(body) as { running: boolean }).running) return 'done' as const
  }
  return { again: timeOf(deps, actor) }
}

/** `all` is every room's operations: which of them can be asked of a person. */
export const personalDataJobs = (all: () => Parameters<typeof personalSections>[0]): readonly JobKind[] => [
  { kind: ACCESS_COLLECT, run: (deps, job) => collectOn(deps, job, personalSections(all())) },
  { kind: RETENTION_RUN, run: retainOn },
  {
    kind: ACCESS_EXPIRE,
    run: async (deps, { actor, subjectId: subjectAccess }) => {
      await execute(deps, { actor, command: expireAccess, input: { subjectAccess } })
      return 'done'
    },
  },
]
