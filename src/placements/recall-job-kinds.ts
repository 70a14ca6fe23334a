import { type AnyCommand, execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import type { Instant } from '../kernel/instant.ts'
import { ask } from '../query.ts'
import { timeOf } from '../store/index.ts'
import { concludeRecall } from './commands/conclude-recall.ts'
import { concludeRecalls } from './commands/conclude-recalls.ts'
import { recallChunk } from './commands/recall-chunk.ts'
import { retireSealedRecords } from './commands/retire-sealed-records.ts'
import { selectRecallRows } from './commands/select-recall-rows.ts'
import { stepDutyRun } from './commands/step-duty-run.ts'
import { takeBackChunk } from './commands/take-back-chunk.ts'
import { timeOutObjection } from './commands/time-out-objection.ts'
import { nextOfDutyRun } from './duty-run-queries.ts'
import { recallJob } from './recall-jobs.ts'
import type { RecallRunState } from './recall-model.ts'
import { getRecall } from './recall-run-queries.ts'
import { RECORD_RETIRE } from './sealed-record-store.ts'

const once =
  (command: AnyCommand): JobKind['run'] =>
  async (deps, { actor, subjectId }) => {
    await execute(deps, { actor, command, input: { placementRecall: subjectId } })
    return 'done'
  }

/** What each state of a recall of many waits for; a state without a step is done with. */
const steps: Partial<Record<RecallRunState, AnyCommand>> = {
  selecting: selectRecallRows,
  recalling: recallChunk,
  withdrawing: takeBackChunk,
}

/** Chunks a claimed job works off before it is put down: seconds, well within the lease. */
const STEPS_MAX = 10

const work: JobKind['run'] = async (deps, { actor, subjectId }) => {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { state } = await ask(deps, { actor, query: getRecall, input: { recall: subjectId } })
    const command = steps[state]
    if (!command) return 'done'
    await execute(deps, { actor, command, input: { recall: subjectId } })
  }
  return { again: timeOf(deps, actor) }
}

/** Wakes on each day on which recalls of the run come due, until none is pending. */
const concludeMany: JobKind['run'] = async (deps, { actor, subjectId }) => {
  const { body } = await execute(deps, { actor, command: concludeRecalls, input: { recall: subjectId } })
  const { again } = JSON.parse(body) as { again: Instant | null }
  return again ? { again } : 'done'
}

/** One duty for the next thousand recalls after another. */
const doDuties: JobKind['run'] = async (deps, { actor, subjectId: dutyRun }) => {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { duty, state, asked } = await ask(deps, { actor, query: nextOfDutyRun, input: { dutyRun } })
    if (state === 'done') return 'done'
    const { body } = await execute(deps, { actor, command: stepDutyRun[duty], input: { dutyRun, asked } })
    if (!(JSON.parse(body) as { more: boolean }).more) return 'done'
  }
  return { again: timeOf(deps, actor) }
}

const retire: JobKind['run'] = async (deps, { actor }) => {
  const { body } = await execute(deps, { actor, command: retireSealedRecords, input: {} })
  const { again } = JSON.parse(body) as { again: Instant | null }
  return again ? { again } : 'done'
}

export const recallJobs: readonly JobKind[] = [
  { kind: recallJob.work, run: work },
  { kind: recallJob.duties, run: doDuties },
  { kind: RECORD_RETIRE, run: retire },
  { kind: recallJob.concludeMany, run: concludeMany },
  { kind: recallJob.conclude, run: once(concludeRecall) },
  { kind: recallJob.timeOut, run: once(timeOutObjection) },
]
