import { destroyAgain } from '../accounts/index.ts'
import { execute } from '../command.ts'
import type { ClaimedJob, JobKind } from '../jobs/index.ts'
import { addHours } from '../kernel/instant.ts'
import { ask } from '../query.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { destroyNext } from './commands/destroy-next.ts'
import { finishClosing } from './commands/finish-closing.ts'
import { storePart } from './commands/store-part.ts'
import { nextPiece, type Section } from './exporting.ts'
import { OFF_BOARDING_CLOSE, OFF_BOARDING_DESTROY, OFF_BOARDING_EXPORT } from './leaving.ts'
import { exportPlace, nextToErase } from './queries.ts'
import type { Step } from './rules.ts'

/** Steps a claimed job takes before it is put down: seconds, well within the lease. */
const STEPS_MAX = 20

async function exportOn(deps: Deps, { actor, subjectId }: ClaimedJob, sections: readonly Section[]) {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { exporting, place } = await ask(deps, { actor, query: exportPlace, input: { offBoarding: subjectId } })
    if (!exporting) return 'done'
    const piece = await nextPiece(deps, { actor, sections, place })
    await execute(deps, { actor, command: storePart, input: { offBoarding: subjectId, ...piece } })
  }
  return { again: timeOf(deps, actor) }
}

async function destroyOn(deps: Deps, { actor, subjectId }: ClaimedJob) {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { body } = await execute(deps, { actor, command: destroyNext, input: { offBoarding: subjectId } })
    const { state } = JSON.parse(body) as Pick<Step, 'state'>
    if (state === 'destroyed') return 'done'
    if (state === 'waits') return { again: addHours(timeOf(deps, actor), 24) }
    if (state === 'parties') {
      const parties = await ask(deps, { actor, query: nextToErase, input: { offBoarding: subjectId } })
      const erasedAt = timeOf(deps, actor)
      const erasures = parties.map(({ id }) => ({ party: id, reason: 'retention_elapsed', erasedAt }))
      if (erasures.length > 0) await execute(deps, { actor, command: destroyAgain, input: { erasures } })
    }
  }
  return { again: timeOf(deps, actor) }
}

/** What carries an off-boarding on; `sections` is every list there is to take along. */
export const offBoardingJobs = (sections: () => readonly Section[]): readonly JobKind[] => [
  { kind: OFF_BOARDING_EXPORT, run: (deps, job) => exportOn(deps, job, sections()) },
  {
    kind: OFF_BOARDING_CLOSE,
    run: async (deps, { actor, subjectId }) => {
      const { body } = await execute(deps, { actor, command: finishClosing, input: { offBoarding: subjectId } })
      return (JSON.parse(body) as { waits: boolean }).waits ? { again: addHours(timeOf(deps, actor), 24) } : 'done'
    },
  },
  { kind: OFF_BOARDING_DESTROY, run: destroyOn },
]
