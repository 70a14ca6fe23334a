import { type AnyCommand, execute } from '../command.ts'
import type { ClaimedJob, JobKind } from '../jobs/index.ts'
import { MANDATE_RESUME, MANDATE_SUSPEND } from '../mandates/index.ts'
import { ask } from '../query.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { batchJob } from './batch-jobs.ts'
import { getBatch } from './batch-queries.ts'
import { answerBatchRows } from './commands/answer-batch-rows.ts'
import { draftBatchRows } from './commands/draft-batch-rows.ts'
import { expirePlacement } from './commands/expire-placement.ts'
import { lapseHold } from './commands/lapse-hold.ts'
import { lapseQuery } from './commands/lapse-query.ts'
import { lapseReturn } from './commands/lapse-return.ts'
import { offerBatchRows } from './commands/offer-batch-rows.ts'
import { expireBatchRows, releaseBatchRows } from './commands/release-batch-rows.ts'
import { resumePlacements } from './commands/resume-placements.ts'
import { selectBatchRows } from './commands/select-batch-rows.ts'
import { suspendPlacements } from './commands/suspend-placements.ts'
import { EXPIRY } from './expiry.ts'
import { HOLD_LAPSE } from './hold-lapse.ts'
import type { BatchState } from './model.ts'
import { QUERY_LAPSE } from './query-lapse.ts'
import { recallJobs } from './recall-job-kinds.ts'
import { RETURN_LAPSE } from './return-lapse.ts'

/** What each state of a batch waits for; a state without a step is done with. */
const batchSteps: Partial<Record<BatchState, AnyCommand>> = {
  selecting: selectBatchRows,
  placing: draftBatchRows,
  offering: offerBatchRows,
  answering: answerBatchRows,
}

/** Chunks a claimed job works off before it is put down: seconds, well within the lease. */
const STEPS_MAX = 10

async function advance(deps: Deps, { actor, subjectId }: ClaimedJob) {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { state } = await ask(deps, { actor, query: getBatch, input: { batch: subjectId } })
    const command = batchSteps[state]
    if (!command) return 'done'
    await execute(deps, { actor, command, input: { batch: subjectId } })
  }
  return { again: timeOf(deps, actor) }
}

const repeat =
  (command: AnyCommand, field = 'batch'): JobKind['run'] =>
  async (deps, { actor, subjectId }) => {
    const { body } = await execute(deps, { actor, command, input: { [field]: subjectId } })
    return (JSON.parse(body) as { more: boolean }).more ? { again: timeOf(deps, actor) } : 'done'
  }

/** A job that looks at one thing when its time has come. */
const once =
  (command: AnyCommand, field: string): JobKind['run'] =>
  async (deps, { actor, subjectId }) => {
    await execute(deps, { actor, command, input: { [field]: subjectId } })
    return 'done'
  }

export const placementJobs: readonly JobKind[] = [
  { kind: EXPIRY, run: once(expirePlacement, 'placement') },
  { kind: QUERY_LAPSE, run: once(lapseQuery, 'query') },
  { kind: HOLD_LAPSE, run: once(lapseHold, 'hold') },
  { kind: RETURN_LAPSE, run: once(lapseReturn, 'returned') },
  { kind: MANDATE_SUSPEND, run: repeat(suspendPlacements, 'mandate') },
  { kind: MANDATE_RESUME, run: repeat(resumePlacements, 'mandate') },
  ...recallJobs,
  { kind: batchJob.place, run: advance },
  { kind: batchJob.answer, run: advance },
  { kind: batchJob.release, run: repeat(releaseBatchRows) },
  { kind: batchJob.expire, run: repeat(expireBatchRows) },
]
