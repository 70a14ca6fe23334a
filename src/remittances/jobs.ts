import { type AnyCommand, execute } from '../command.ts'
import type { ClaimedJob, JobKind, StepAnswer } from '../jobs/index.ts'
import { addSeconds } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ask } from '../query.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { concludeDraft } from './commands/conclude-draft.ts'
import { draftRemittance } from './commands/draft-remittance.ts'
import { gatherNextLines } from './commands/gather-lines.ts'
import { REMITTANCE_GATHER, REMITTANCES_RUN } from './job-names.ts'
import { mandatesDue, nextToGather } from './queries.ts'

const HOUR = 3_600

/** Chunks a claimed job works off before it is put down: seconds, well within the lease. */
const STEPS_MAX = 10

/** Lines, some thousands a transaction, until none is left; then the totals. Run again, it goes on where it was. */
async function gather(deps: Deps, { actor, subjectId: remittance }: ClaimedJob): Promise<StepAnswer> {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { state, more } = await ask(deps, { actor, query: nextToGather, input: { remittance } })
    if (state !== 'drafting') return 'done'
    const command: AnyCommand = more ? gatherNextLines : concludeDraft
    await execute(deps, { actor, command, input: { remittance } })
  }
  return { again: timeOf(deps, actor) }
}

/** What somebody else drafted meanwhile, or took away, is nothing to fail by. */
const overtaken = new Set(['remittance_open', 'remittance_empty', 'remittance_day_unfit'])

async function draftDue(deps: Deps, { actor }: ClaimedJob): Promise<StepAnswer> {
  const { due } = await ask(deps, { actor, query: mandatesDue, input: {} })
  for (const input of due) {
    try {
      await execute(deps, { actor, command: draftRemittance, input })
    } catch (error) {
      if (!(error instanceof Problem && overtaken.has(error.kind.code))) throw error
    }
  }
  return { again: addSeconds(timeOf(deps, actor), HOUR) }
}

export const remittanceJobs: readonly JobKind[] = [
  { kind: REMITTANCE_GATHER, run: gather },
  { kind: REMITTANCES_RUN, run: draftDue },
]
