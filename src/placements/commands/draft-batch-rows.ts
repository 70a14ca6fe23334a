import { command } from '../../command.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { mandateProblems } from '../../mandates/index.ts'
import { hashed } from '../../store/index.ts'
import { StepBatch } from '../batch-input.ts'
import { CHUNK_ROWS, draftRows } from '../batch-rules.ts'
import { chunkAccounts, insertDrafts, waitingRows } from '../batch-steps-store.ts'
import { batchForChange, saveBatch } from '../batch-store.ts'
import { inForce } from '../mandate-in-force.ts'
import { PlacementId } from '../model.ts'
import { lockBorrowers, mandateOfBatch, placingAccounts } from '../placing-store.ts'
import { placementProblems as problems } from '../problems.ts'
import { countTaken } from '../store.ts'

/**
 * A step of the placing job: drafts a placement for each of the next rows that may be placed. The drafts reserve their
 * accounts and the mandate's capacity; their first event is the offer, the batch's own speaks for them until then.
 */
export const draftBatchRows = command({
  name: 'placement_batch.draft',
  summary: 'Draft the next placements of a batch',
  scope: 'placements:place',
  input: StepBatch,
  load: (context, { batch: id }) => {
    const accounts = { select: chunkAccounts(context.org, id) }
    return {
      batch: batchForChange(context, { id }),
      borrowers: lockBorrowers(context, accounts),
      mandate: mandateOfBatch(context, id),
      rows: waitingRows(context, id),
      accounts: placingAccounts(context, accounts),
    }
  },
  decide: ({ batch: [batch], mandate: [mandate], rows, accounts }, _, { newId }) => {
    if (batch?.state !== 'placing') return ok(null)
    const under = mandate ? inForce(mandate) : refuse(new Problem(mandateProblems.notInForce))
    const drafting = draftRows({ rows, accounts, under }, () => newId(PlacementId))
    const reached = Number(batch.reached) + CHUNK_ROWS
    const amount = drafting.drafted.reduce((sum, { account }) => sum + account.balance, 0n)
    const isLast = reached >= batch.total
    return ok({
      drafting,
      mandateVersion: mandate?.mandate.inForce ?? 1,
      batch: {
        ...batch,
        ...(isLast ? { state: 'offering' as const, reached: '0' } : { reached: String(reached) }),
        failed: batch.failed + drafting.failed.length,
        amountTotal: batch.amountTotal + amount,
        version: batch.version + 1,
      },
    })
  },
  write: (step, { now }) =>
    step
      ? [
          hashed,
          ...insertDrafts(step.batch, step.drafting, { now, mandateVersion: step.mandateVersion }),
          countTaken(step.batch, step.drafting.drafted.length),
          saveBatch(step.batch),
        ]
      : [],
  events: () => [],
  view: () => ({}),
  constraints: {
    placements_one_taken: problems.alreadyPlaced,
    mandate_loads_capacity: problems.capacityReached,
  },
})
